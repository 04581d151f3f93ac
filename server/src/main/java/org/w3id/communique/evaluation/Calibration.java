package org.w3id.communique.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fits the confidence of claims to annotated documents. How well it will do on others is measured
 * by cross-validation: the claims of every tenth document are rated by weights that were fitted to
 * the other nine.
 */
public final class Calibration {
  private static final int FOLDS = 10;
  private static final int LEAST = 5;
  private static final double[] PENALTIES = {1, 2, 4, 8, 16, 32, 64};
  private static final double SMALLEST_WEIGHT = 0.005;

  private final List<Rated> rated;
  private final List<LogisticFit.Example> examples;
  private final List<Integer> folds;
  private final String always;

  /**
   * Takes the claims of annotated documents.
   *
   * @param rated the claims in order of the documents, with what is right about them
   * @param features of each claim, by its IRI
   * @param always the feature that always holds
   */
  public Calibration(List<Rated> rated, Map<String, List<String>> features, String always) {
    this.rated = rated.stream().filter(r -> features.containsKey(r.iri())).toList();
    this.always = always;
    this.examples =
        this.rated.stream()
            .map(r -> new LogisticFit.Example(features.getOrDefault(r.iri(), List.of()), r.right()))
            .toList();
    List<String> documents = this.rated.stream().map(Rated::document).distinct().toList();
    this.folds = this.rated.stream().map(r -> documents.indexOf(r.document()) % FOLDS).toList();
  }

  /** The penalty with the smallest logarithmic loss by cross-validation. */
  public double penalty() {
    double best = PENALTIES[0];
    double least = Double.MAX_VALUE;
    for (double penalty : PENALTIES) {
      double loss = loss(validated(penalty));
      if (loss < least) {
        least = loss;
        best = penalty;
      }
    }
    return best;
  }

  /** The claims as weights rate them that were fitted without their document. */
  public List<Rated> validated(double penalty) {
    List<Map<String, Double>> weights = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<LogisticFit.Example> others = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        if (folds.get(i) != fold) {
          others.add(examples.get(i));
        }
      }
      weights.add(LogisticFit.weights(others, always, LEAST, penalty));
    }
    List<Rated> validated = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      double confidence =
          LogisticFit.probability(weights.get(folds.get(i)), examples.get(i).features());
      validated.add(rated.get(i).withConfidence(confidence));
    }
    return validated;
  }

  private static double loss(List<Rated> rated) {
    return rated.stream()
        .mapToDouble(r -> -Math.log(r.right() ? r.confidence() : 1 - r.confidence()))
        .sum();
  }

  /** A table of the weights fitted to all claims: feature and weight, separated by tabs. */
  public String weights(double penalty) {
    Map<String, Double> sorted = new LinkedHashMap<>();
    LogisticFit.weights(examples, always, LEAST, penalty).entrySet().stream()
        .filter(e -> Math.abs(e.getValue()) >= SMALLEST_WEIGHT)
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    StringBuilder table = new StringBuilder("feature\tweight\n");
    sorted.forEach(
        (feature, weight) ->
            table.append(String.format(Locale.ROOT, "%s\t%.3f\n", feature, weight)));
    return table.toString();
  }
}
