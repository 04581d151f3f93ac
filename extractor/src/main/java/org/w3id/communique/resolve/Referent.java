package org.w3id.communique.resolve;

import org.w3id.communique.text.CharSpan;

/**
 * What words in a sentence stand for.
 *
 * @param entity what is meant
 * @param mention the fullest form in the document
 * @param text the words in place
 * @param span where those words stand in the document's text
 * @param foundBy how it was decided, such as {@code name} or {@code coreference/two-leaders}
 */
public record Referent(Entity entity, String mention, String text, CharSpan span, String foundBy) {}
