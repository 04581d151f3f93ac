package org.w3id.communique.server.page;

/**
 * A part of a document's text.
 *
 * @param words the part
 * @param claim key of a claim that rests on it; empty if none does
 */
public record TextPart(String words, String claim) {}
