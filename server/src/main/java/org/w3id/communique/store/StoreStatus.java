package org.w3id.communique.store;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a store holds.
 *
 * @param base what all data IRIs begin with
 * @param madeBy version of the program that made the store
 * @param documents how many it holds
 * @param makers names of the programs and rules that read the documents, to how many they read
 * @param figures counted when the store was last completed
 * @param bytes that it takes on disk
 * @param stale whether documents came or went since the derived graphs and the figures were
 *     computed
 */
public record StoreStatus(
    String base,
    String madeBy,
    long documents,
    SortedMap<String, Long> makers,
    Figures figures,
    long bytes,
    boolean stale) {
  public StoreStatus {
    makers = Collections.unmodifiableSortedMap(new TreeMap<>(makers));
  }

  /** How many documents were read by a program or rules other than the one named. */
  public long notReadBy(String maker) {
    return documents - makers.getOrDefault(maker, 0L);
  }
}
