package org.w3id.communique.lexicon;

/** What else the name of a place or state can be. */
public enum NameAmbiguity {
  /** A first name. */
  GIVEN_NAME,
  /** A family name. */
  SURNAME,
  /** A common word. */
  WORD,
  /** More often another city than the capital of this name. */
  WEAK_CAPITAL,
  /** A state of the United States too. */
  US_STATE,
  /** A place only after "the". */
  ARTICLE
}
