package org.w3id.communique.evaluation;

import java.util.OptionalDouble;

/**
 * How many of the cases that count are right.
 *
 * @param right those that are
 * @param of all
 */
public record Share(int right, int of) {
  static final Share NONE = new Share(0, 0);

  Share plus(boolean isRight) {
    return new Share(right + (isRight ? 1 : 0), of + 1);
  }

  /** The part that is right; empty if there are no cases. */
  public OptionalDouble value() {
    return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / of);
  }
}
