package org.w3id.communique.lexicon;

/** What a title says of its holder. */
public enum TitleClass {
  /** Is the head of a state, or leads it. */
  HEAD_OF_STATE,
  /** Is the head of a government. */
  HEAD_OF_GOVERNMENT,
  /** Is a member of a government. */
  MINISTER,
  /** Holds another office. */
  OFFICIAL,
  /** Is a member of a parliament. */
  LEGISLATOR,
  /** Represents a state or organisation abroad. */
  ENVOY,
  /** Serves in armed forces. */
  MILITARY,
  /** Belongs to a royal house without ruling. */
  ROYAL,
  /** Holds an office of a religion. */
  RELIGIOUS,
  /** Holds an office of a party, or runs for one. */
  PARTY,
  /** Leads a group that is no state. */
  GROUP_LEADER,
  /** Speaks for somebody. */
  SPOKESPERSON,
  /** Is addressed politely. */
  HONORIFIC,
  /** Bears the title as a part of the name: Pope Francis. */
  PART
}
