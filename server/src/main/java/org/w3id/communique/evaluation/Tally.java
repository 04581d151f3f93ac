package org.w3id.communique.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.evaluation.Evaluation.Fault;
import org.w3id.communique.evaluation.Evaluation.Finding;
import org.w3id.communique.evaluation.Evaluation.LevelCounts;
import org.w3id.communique.ontology.EventType;

/** Adds up documents. */
final class Tally {
  private final Set<EventType> types;
  private final Considered considered;
  private final Map<EventType, LevelCounts> byType = new EnumMap<>(EventType.class);
  private final List<Finding> misses = new ArrayList<>();
  private final List<Finding> alarms = new ArrayList<>();
  private final List<Mistake> mistakes = new ArrayList<>();
  private final List<Rated> rated = new ArrayList<>();
  private final Map<Evaluation.Place, Evaluation.Found> found = new LinkedHashMap<>();
  private int documents;
  private int restated;
  private Counts coreFillers = Counts.NONE;
  private Counts otherFillers = Counts.NONE;
  private Share factuality = Share.NONE;
  private Share date = Share.NONE;
  private Share attribution = Share.NONE;
  private Share extra = Share.NONE;

  Tally(Set<EventType> types, Considered considered) {
    this.types = types;
    this.considered = considered;
  }

  void add(GoldDocument document, List<ScoredEvent> predictions) {
    List<ScoredEvent> gold =
        document.events().stream().filter(event -> types.contains(event.type())).toList();
    List<ScoredEvent> predicted =
        predictions.stream().filter(event -> types.contains(event.type())).toList();
    Alignment alignment = Alignment.of(gold, predicted, document.text());
    Diagnosis diagnosis = new Diagnosis(document, gold, predicted, considered);
    documents++;
    restated += alignment.restated().size();
    Set<Integer> pairedGold = new HashSet<>();
    Set<Integer> pairedPredicted = new HashSet<>();
    for (Alignment.Pair pair : alignment.pairs()) {
      pairedGold.add(pair.gold());
      pairedPredicted.add(pair.predicted());
      ScoredEvent right = gold.get(pair.gold());
      addPair(document.id(), right, predicted.get(pair.predicted()), pair.comparison());
      diagnosis.pair(right, predicted.get(pair.predicted()), pair.comparison());
      rate(document.id(), predicted.get(pair.predicted()), Optional.of(pair.comparison()));
      found.put(
          new Evaluation.Place(document.id(), pair.gold()),
          new Evaluation.Found(right, pair.comparison()));
    }
    for (int g = 0; g < gold.size(); g++) {
      if (!pairedGold.contains(g)) {
        addMiss(document.id(), gold.get(g));
        diagnosis.missed(gold.get(g));
      }
    }
    for (int p = 0; p < predicted.size(); p++) {
      if (!pairedPredicted.contains(p) && !alignment.restated().contains(p)) {
        addAlarm(document.id(), predicted.get(p));
        diagnosis.alarm(predicted.get(p));
        rate(document.id(), predicted.get(p), Optional.empty());
      }
    }
    mistakes.addAll(diagnosis.mistakes());
  }

  private void rate(String document, ScoredEvent event, Optional<Comparison> comparison) {
    event
        .confidence()
        .ifPresent(
            confidence ->
                rated.add(
                    new Rated(
                        document,
                        event.source().path("iri").asText(""),
                        confidence,
                        comparison.filter(Comparison::participants).isPresent(),
                        comparison.filter(c -> c.participants() && c.factuality()).isPresent(),
                        comparison.filter(c -> c.reaches(Level.CLAIM)).isPresent())));
  }

  private void addPair(
      String document, ScoredEvent gold, ScoredEvent predicted, Comparison comparison) {
    count(
        gold.type(),
        new LevelCounts(
            paired(comparison, Level.DETECTED),
            paired(comparison, Level.PARTICIPANTS),
            paired(comparison, Level.CLAIM)));
    coreFillers = coreFillers.plus(comparison.core());
    otherFillers = otherFillers.plus(comparison.other());
    factuality = factuality.plus(comparison.factuality());
    if (gold.date().isPresent() || predicted.date().isPresent()) {
      date = date.plus(comparison.date());
    }
    if (!gold.attributedTo().isEmpty() || !predicted.attributedTo().isEmpty()) {
      attribution =
          attribution.plus(FillerNames.matches(gold.attributedTo(), predicted.attributedTo()) > 0);
    }
    if (!gold.extras().isEmpty()) {
      extra = extra.plus(comparison.extra());
    }
    if (!comparison.reaches(Level.CLAIM)) {
      misses.add(new Finding(document, Fault.WRONG, Optional.of(gold), Optional.of(predicted)));
    }
  }

  private void addMiss(String document, ScoredEvent gold) {
    misses.add(new Finding(document, Fault.MISSED, Optional.of(gold), Optional.empty()));
    Counts missed = new Counts(0, 1, 0);
    count(gold.type(), new LevelCounts(missed, missed, missed));
    coreFillers = coreFillers.plus(new Counts(0, gold.count(ScoredRoles.core(gold.type())), 0));
  }

  private void addAlarm(String document, ScoredEvent predicted) {
    alarms.add(new Finding(document, Fault.FALSE, Optional.empty(), Optional.of(predicted)));
    Counts wrong = new Counts(0, 0, 1);
    count(predicted.type(), new LevelCounts(wrong, wrong, wrong));
    coreFillers =
        coreFillers.plus(new Counts(0, 0, predicted.count(ScoredRoles.core(predicted.type()))));
  }

  private static Counts paired(Comparison comparison, Level level) {
    return new Counts(comparison.reaches(level) ? 1 : 0, 1, 1);
  }

  private void count(EventType type, LevelCounts counts) {
    byType.merge(type, counts, LevelCounts::plus);
  }

  Evaluation evaluation() {
    return new Evaluation(
        documents,
        byType,
        byType.values().stream().reduce(LevelCounts.NONE, LevelCounts::plus),
        restated,
        coreFillers,
        otherFillers,
        factuality,
        date,
        attribution,
        extra,
        misses,
        alarms,
        new Evaluation.Details(mistakes, rated, found));
  }
}
