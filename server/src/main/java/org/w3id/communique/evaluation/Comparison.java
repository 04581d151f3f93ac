package org.w3id.communique.evaluation;

import java.util.List;
import java.util.Objects;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Role;

/**
 * A gold event and a predicted one of the same type, side by side.
 *
 * @param core matches among the fillers of core roles
 * @param other matches among those of the other roles
 * @param close whether the two pieces of evidence overlap
 * @param participants whether the core roles are right
 * @param factuality whether the factuality is right
 * @param date whether the date is right, or rightly absent
 * @param extra whether the phase, choice or outcome that the gold gives is right
 */
record Comparison(
    Counts core,
    Counts other,
    boolean close,
    boolean participants,
    boolean factuality,
    boolean date,
    boolean extra) {

  static Comparison of(ScoredEvent gold, ScoredEvent predicted, String text) {
    EventType type = gold.type();
    return new Comparison(
        counts(gold, predicted, ScoredRoles.core(type)),
        counts(gold, predicted, ScoredRoles.other(type)),
        TextSpan.overlap(gold.span(text), predicted.span(text)),
        ScoredRoles.core(type).stream().allMatch(role -> right(role, gold, predicted)),
        gold.factuality().equals(predicted.factuality()),
        gold.date().equals(predicted.date()),
        gold.extras().entrySet().stream()
            .allMatch(
                extra -> Objects.equals(extra.getValue(), predicted.extras().get(extra.getKey()))));
  }

  /**
   * A filled role wants a match, a mutual one two, and mostly right fillers; an empty role wants
   * none.
   */
  static boolean right(Role role, ScoredEvent gold, ScoredEvent predicted) {
    int wanted = gold.fillers(role).size();
    int given = predicted.fillers(role).size();
    if (wanted == 0) {
      return given == 0;
    }
    int hits = FillerNames.matches(gold.fillers(role), predicted.fillers(role));
    int enough = ScoredRoles.mutual(role) && wanted > 1 ? 2 : 1;
    return hits >= enough && 2 * hits > given;
  }

  private static Counts counts(ScoredEvent gold, ScoredEvent predicted, List<Role> roles) {
    int hits =
        roles.stream()
            .mapToInt(role -> FillerNames.matches(gold.fillers(role), predicted.fillers(role)))
            .sum();
    return new Counts(hits, gold.count(roles), predicted.count(roles));
  }

  /** How well the two fit, to choose among pairs. */
  double similarity() {
    return 2.0 * core.hits() / Math.max(1, core.gold() + core.predicted())
        + 0.5 * (close ? 1 : 0)
        + 0.05 * (factuality ? 1 : 0)
        + 0.05 * (date ? 1 : 0);
  }

  /** Whether the pair is right at a level. */
  boolean reaches(Level level) {
    return switch (level) {
      case DETECTED -> core.hits() > 0 || close;
      case PARTICIPANTS -> participants;
      case CLAIM -> participants && factuality && date && extra;
    };
  }
}
