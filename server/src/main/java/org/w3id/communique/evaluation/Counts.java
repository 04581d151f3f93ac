package org.w3id.communique.evaluation;

/**
 * What was right, what should have been there, and what was there.
 *
 * @param hits right ones
 * @param gold all that were to be found
 * @param predicted all that were found
 */
public record Counts(int hits, int gold, int predicted) {
  static final Counts NONE = new Counts(0, 0, 0);

  Counts plus(Counts other) {
    return new Counts(hits + other.hits, gold + other.gold, predicted + other.predicted);
  }

  /** The share of what was found that is right; 0 if nothing was found. */
  public double precision() {
    return predicted == 0 ? 0 : (double) hits / predicted;
  }

  /** The share of what was to be found that was; 0 if nothing was. */
  public double recall() {
    return gold == 0 ? 0 : (double) hits / gold;
  }

  /** The harmonic mean of both; 0 if both are. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
