package org.w3id.communique.store;

/**
 * What a store holds.
 *
 * @param base what all data IRIs begin with
 * @param madeBy version of the program that made the store
 * @param documents how many it holds
 * @param figures counted when the store was last completed
 * @param bytes that it takes on disk
 * @param stale whether documents came or went since the derived graphs and the figures were
 *     computed
 */
public record StoreStatus(
    String base, String madeBy, long documents, Figures figures, long bytes, boolean stale) {}
