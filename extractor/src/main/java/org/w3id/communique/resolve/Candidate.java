package org.w3id.communique.resolve;

/**
 * What a pronoun or a definite description may point back to.
 *
 * @param entity what is meant
 * @param mention its fullest form in the document
 * @param sentence index of the sentence
 * @param token index of its head in the sentence
 * @param subject whether it is the subject of a clause
 * @param plural whether "they" may take it up
 */
record Candidate(
    Entity entity, String mention, int sentence, int token, boolean subject, boolean plural) {}
