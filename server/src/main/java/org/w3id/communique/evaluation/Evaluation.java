package org.w3id.communique.evaluation;

import java.io.IOException;
import java.io.Reader;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.ontology.EventType;

/**
 * How well predicted events agree with annotated ones.
 *
 * @param documents number of annotated documents
 * @param byType counts at each level, for the types that occur
 * @param all counts at each level over all types
 * @param restated predictions that say a matched event again; not counted
 * @param coreFillers fillers of core roles
 * @param otherFillers fillers of other roles, on aligned events
 * @param factuality factuality on aligned events
 * @param date dates on aligned events, where either has one
 * @param attribution sources on aligned events, where either has one
 * @param extra phase, choice and outcome on aligned events, where the gold has one
 * @param misses gold events that were missed or not wholly right, in order of documents
 * @param alarms predicted events that stand for no gold event
 * @param details what the figures are made of
 */
public record Evaluation(
    int documents,
    Map<EventType, LevelCounts> byType,
    LevelCounts all,
    int restated,
    Counts coreFillers,
    Counts otherFillers,
    Share factuality,
    Share date,
    Share attribution,
    Share extra,
    List<Finding> misses,
    List<Finding> alarms,
    Details details) {

  /** What was wrong with one event. */
  public enum Fault {
    /** It was found, but not wholly right. */
    WRONG,
    /** It was not found. */
    MISSED,
    /** There is no such event. */
    FALSE
  }

  /** Counts at the three levels. */
  public record LevelCounts(Counts detected, Counts participants, Counts claim) {
    static final LevelCounts NONE = new LevelCounts(Counts.NONE, Counts.NONE, Counts.NONE);

    LevelCounts plus(LevelCounts other) {
      return new LevelCounts(
          detected.plus(other.detected),
          participants.plus(other.participants),
          claim.plus(other.claim));
    }
  }

  /** One event that is not right. */
  record Finding(
      String document, Fault fault, Optional<ScoredEvent> gold, Optional<ScoredEvent> predicted) {}

  /** Where an annotated event stands: its document, and its position among the document's. */
  record Place(String document, int position) {}

  /** An annotated event that a prediction stands for, and how right that is. */
  record Found(ScoredEvent gold, Comparison comparison) {
    boolean reaches(Level level) {
      return comparison.reaches(level);
    }
  }

  /**
   * What the figures are made of.
   *
   * @param mistakes all that is wrong, with its cause
   * @param rated the predicted events that have a confidence, restatements excluded
   * @param found annotated events that a prediction stands for
   */
  record Details(List<Mistake> mistakes, List<Rated> rated, Map<Place, Found> found) {
    Details {
      mistakes = List.copyOf(mistakes);
      rated = List.copyOf(rated);
      found = Collections.unmodifiableMap(new LinkedHashMap<>(found));
    }
  }

  /** The predicted events that have a confidence, restatements excluded. */
  public List<Rated> rated() {
    return details.rated();
  }

  /** Whether the confidence of the predicted events means something. */
  public Reliability reliability() {
    return Reliability.of(details.rated());
  }

  public Evaluation {
    byType = Collections.unmodifiableMap(new EnumMap<>(byType));
    misses = List.copyOf(misses);
    alarms = List.copyOf(alarms);
  }

  /**
   * Compares two files.
   *
   * @param gold annotated documents, one JSON object a line
   * @param goldName what messages call them
   * @param predicted events by document, one JSON object a line
   * @param predictedName what messages call them
   * @param types the types to compare; others are left out on both sides
   * @param considered what else the extractor thought of, if that is known
   * @throws EvaluationException if a line is malformed
   */
  public static Evaluation of(
      Reader gold,
      String goldName,
      Reader predicted,
      String predictedName,
      Set<EventType> types,
      Considered considered)
      throws EvaluationException, IOException {
    List<GoldDocument> documents = new EventFile(goldName).gold(gold);
    Map<String, List<ScoredEvent>> events = new EventFile(predictedName).predicted(predicted);
    Tally tally = new Tally(types, considered);
    documents.forEach(
        document -> tally.add(document, events.getOrDefault(document.id(), List.of())));
    return tally.evaluation();
  }
}
