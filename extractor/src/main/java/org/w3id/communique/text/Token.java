package org.w3id.communique.text;

/**
 * One token of a sentence with its place in the dependency tree.
 *
 * @param index position in its sentence, from 0
 * @param span where it stands in the document's text
 * @param form the characters as they stand in the text
 * @param lemma dictionary form, lower case except for proper nouns
 * @param tag Penn Treebank part-of-speech tag
 * @param head index of the token that governs it in the same sentence, or {@link #ROOT}
 * @param relation label of the arc from the head, in the CLEAR scheme (Choi and Palmer 2012), such
 *     as {@code nsubj}, {@code dobj}, {@code prep}, {@code pobj}
 * @param nameTag what the name recogniser says: {@code O}, or a position of the BILOU scheme and a
 *     type of OntoNotes 5, such as {@code B-PERSON}
 */
public record Token(
    int index,
    CharSpan span,
    String form,
    String lemma,
    String tag,
    int head,
    String relation,
    String nameTag) {
  /** The head of a token that nothing in its sentence governs. */
  public static final int ROOT = -1;

  /** Whether it is tagged as a verb, modals excluded. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether it is tagged as a common or proper noun. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether it is tagged as a proper noun. */
  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  /** Whether it is tagged as a personal or possessive pronoun. */
  public boolean isPronoun() {
    return tag.startsWith("PRP");
  }
}
