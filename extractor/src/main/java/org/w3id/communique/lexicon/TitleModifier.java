package org.w3id.communique.lexicon;

/** What a word before a title changes. */
public enum TitleModifier {
  /** The office is no longer held. */
  FORMER,
  /** The office is held for a time. */
  ACTING,
  /** The holder stands below the office. */
  DEPUTY,
  /** The office is yet to be held. */
  NEXT,
  /** Nothing of importance here. */
  PLAIN
}
