package org.w3id.communique.evaluation;

import java.util.Optional;

/**
 * One thing that is wrong about one event, and what it comes from. An event may have several.
 *
 * @param group what is wrong
 * @param cause what it comes from, in the same words for all of one kind
 * @param detail what is particular to this one; "" if nothing is
 * @param document id of the document
 * @param sentence the words around it
 * @param gold the annotated event, if there is one
 * @param predicted the predicted event, if there is one
 */
record Mistake(
    Group group,
    String cause,
    String detail,
    String document,
    String sentence,
    Optional<ScoredEvent> gold,
    Optional<ScoredEvent> predicted) {
  /** What is wrong. */
  enum Group {
    MISSED("missed events"),
    FALSE_ALARM("false alarms"),
    PARTICIPANTS("participants of aligned events"),
    FACTUALITY("factuality of aligned events (annotated, predicted)"),
    DATE("dates of aligned events"),
    ATTRIBUTION("attribution of aligned events"),
    PHASE("phase, choice or outcome of aligned events (annotated, predicted)");

    private final String label;

    Group(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }
}
