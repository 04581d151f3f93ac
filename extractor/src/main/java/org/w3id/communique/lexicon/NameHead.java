package org.w3id.communique.lexicon;

/** What a word makes of the capitalised words beside it. */
public enum NameHead {
  /** An organ of a state: Russian Foreign Ministry. */
  STATE_BODY,
  /** Another organisation: Tibetan Youth Congress. */
  ORGANIZATION,
  /** A company: Toshiba Corp. */
  COMPANY,
  /** A place, as last word: Danube River. */
  PLACE,
  /** A place, as first word: Mount Everest. */
  PLACE_FIRST,
  /** A place, in lower case before "of": the city of Aleppo. */
  PLACE_NOUN,
  /** A law, war or the like, as last word: Geneva Convention. */
  THING,
  /** The same, as first word: Operation Desert Storm. */
  THING_FIRST,
  /** A ship, as first word: USS Cole. */
  SHIP,
  /** Nothing by itself, but its possessive stands within names: People's Army. */
  POSSESSOR
}
