package org.w3id.communique.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which predicted event of a document stands for which gold event.
 *
 * @param pairs the pairs, best first
 * @param restated positions of unpaired predictions that say a paired event once more
 */
record Alignment(List<Pair> pairs, Set<Integer> restated) {
  /** Positions of a gold and a predicted event, and how they compare. */
  record Pair(int gold, int predicted, Comparison comparison) {}

  private static final Comparator<Pair> BEST_FIRST =
      Comparator.comparingDouble((Pair pair) -> pair.comparison().similarity())
          .reversed()
          .thenComparingInt(Pair::gold)
          .thenComparingInt(Pair::predicted);

  static Alignment of(List<ScoredEvent> gold, List<ScoredEvent> predicted, String text) {
    List<Pair> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int p = 0; p < predicted.size(); p++) {
        if (gold.get(g).type() == predicted.get(p).type()) {
          Comparison comparison = Comparison.of(gold.get(g), predicted.get(p), text);
          if (comparison.reaches(Level.DETECTED)) {
            candidates.add(new Pair(g, p, comparison));
          }
        }
      }
    }
    candidates.sort(BEST_FIRST);
    Set<Integer> takenGold = new HashSet<>();
    Set<Integer> takenPredicted = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!takenGold.contains(pair.gold) && !takenPredicted.contains(pair.predicted)) {
        takenGold.add(pair.gold);
        takenPredicted.add(pair.predicted);
        pairs.add(pair);
      }
    }
    return new Alignment(List.copyOf(pairs), restated(gold, predicted, pairs, text));
  }

  /**
   * A restatement stands in a place of its own and says nothing else than the pair's gold event.
   */
  private static Set<Integer> restated(
      List<ScoredEvent> gold, List<ScoredEvent> predicted, List<Pair> pairs, String text) {
    Set<Integer> paired = new HashSet<>();
    List<TextSpan> taken = new ArrayList<>();
    for (Pair pair : pairs) {
      paired.add(pair.predicted);
      predicted.get(pair.predicted).span(text).ifPresent(taken::add);
    }
    Set<Integer> restated = new HashSet<>();
    for (int p = 0; p < predicted.size(); p++) {
      ScoredEvent event = predicted.get(p);
      Optional<TextSpan> here = event.span(text);
      if (!paired.contains(p)
          && here.isPresent()
          && taken.stream().noneMatch(here.get()::overlaps)
          && pairs.stream().anyMatch(pair -> restates(gold.get(pair.gold), event, text))) {
        restated.add(p);
        taken.add(here.get());
      }
    }
    return Set.copyOf(restated);
  }

  private static boolean restates(ScoredEvent gold, ScoredEvent again, String text) {
    return gold.type() == again.type()
        && gold.factuality().equals(again.factuality())
        && (again.date().isEmpty() || again.date().equals(gold.date()))
        && Comparison.of(gold, again, text).participants();
  }
}
