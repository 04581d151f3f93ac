package org.w3id.communique.evaluation;

/**
 * A predicted event with the confidence that came with it.
 *
 * @param document id of its document
 * @param iri its own IRI; "" if it has none
 * @param confidence from 0 to 1
 * @param participants whether type and participants are right
 * @param right whether the factuality is right too
 * @param whole whether date, phase, choice and outcome are right too
 */
public record Rated(
    String document,
    String iri,
    double confidence,
    boolean participants,
    boolean right,
    boolean whole) {
  /** The same with another confidence. */
  public Rated withConfidence(double other) {
    return new Rated(document, iri, other, participants, right, whole);
  }
}
