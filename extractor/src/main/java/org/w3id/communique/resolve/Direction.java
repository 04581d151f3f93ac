package org.w3id.communique.resolve;

/** Which way a clause looks from the day of publication: where to seek the Tuesday it speaks of. */
public enum Direction {
  /** Back: a past tense. */
  PAST,
  /** Ahead: a future, a plan, a schedule. */
  FUTURE,
  /** The present of headlines, which tells what has just happened. */
  PRESENT,
  /** Nothing says so: a noun without a clause. */
  UNKNOWN
}
