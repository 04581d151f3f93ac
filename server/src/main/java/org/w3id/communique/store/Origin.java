package org.w3id.communique.store;

/**
 * What the graph of a document was made from.
 *
 * @param document digest of its text and of what is known about it
 * @param maker names program, rules and options such that different ones have different names
 */
public record Origin(String document, String maker) {}
