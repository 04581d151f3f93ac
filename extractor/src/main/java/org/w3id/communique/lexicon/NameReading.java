package org.w3id.communique.lexicon;

/**
 * One way to read a form of a gazetteer.
 *
 * @param entity what it then names
 * @param use how the form stands for it
 */
public record NameReading(NamedEntity entity, NameClass use) {}
