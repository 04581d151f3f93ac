package org.w3id.communique.claim;

import org.w3id.communique.resolve.Entity;
import org.w3id.communique.text.CharSpan;

/**
 * What fills a role of a claim, or who says it.
 *
 * @param entity what is meant
 * @param mention the fullest form in the document
 * @param text the words in place
 * @param span where those words stand in the document's text
 */
public record Filler(Entity entity, String mention, String text, CharSpan span) {}
