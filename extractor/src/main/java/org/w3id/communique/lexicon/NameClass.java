package org.w3id.communique.lexicon;

/** How a form of a gazetteer stands for its entity. */
public enum NameClass {
  /** The canonical name, used as label. */
  NAME,
  /** Another full name. */
  ALIAS,
  /** An acronym or abbreviation. */
  ACRONYM,
  /** The adjective of a nationality: Russian. */
  DEMONYM,
  /** The word for its people: Russians. */
  PEOPLE,
  /** The capital, which may stand for the state as an actor and is a city as a place. */
  CAPITAL,
  /** The seat of a government, which stands for it: the Kremlin. */
  SEAT,
  /** A city or other place within the state. */
  LOCATION
}
