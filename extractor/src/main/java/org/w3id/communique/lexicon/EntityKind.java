package org.w3id.communique.lexicon;

/** What a name names. */
public enum EntityKind {
  /** A state, present or former. */
  STATE,
  /** An organisation, company, ministry, force or armed group. */
  ORGANIZATION,
  /** A person. */
  PERSON,
  /** A place that is no state: a city, region, sea or site. */
  PLACE,
  /** A thing that can be given, such as a named weapon. */
  ITEM,
  /**
   * A name of none of these kinds, such as a month, a newspaper's column or a law; never an actor.
   */
  OTHER
}
