package org.w3id.communique.resolve;

/**
 * What a pronoun or a definite description may point back to.
 *
 * @param referent what is meant, and the words that name it
 * @param sentence index of the sentence
 * @param paragraph index of its paragraph
 * @param token index of its head in the sentence
 * @param subject whether it is the subject of a clause
 * @param plural whether "they" may take it up
 * @param within whether it only describes something else: "Cuban" in "Cuban sugar"
 * @param acting whether what it describes acts for it: "Cuban" in "Cuban officials"
 * @param setting whether it is a capital as the place where something happens or is told
 */
record Candidate(
    Referent referent,
    int sentence,
    int paragraph,
    int token,
    boolean subject,
    boolean plural,
    boolean within,
    boolean acting,
    boolean setting) {
  /** What is meant. */
  Entity entity() {
    return referent.entity();
  }

  /** Its fullest form in the document. */
  String mention() {
    return referent.mention();
  }
}
