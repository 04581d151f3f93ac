package org.w3id.communique.evaluation;

import org.w3id.communique.ontology.EventType;

/**
 * An event that the extractor considered and made no claim of.
 *
 * @param type its type
 * @param begin where its trigger begins in the text, in UTF-16 units
 * @param end where it ends
 * @param stage how far it came
 * @param reason why no further, as a clause
 * @param rule id of the rule that was tried
 */
public record Consideration(
    EventType type, int begin, int end, Stage stage, String reason, String rule) {
  /** How far an event came. */
  public enum Stage {
    /** A word called up a rule, and the rule did not fit. */
    NEARLY,
    /** A rule found it, and it was left out afterwards. */
    LEFT_OUT
  }
}
