package org.w3id.communique.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fits a logistic regression over features that hold or do not, with a penalty on the squares of
 * the weights, by Newton steps in one coordinate after the other (Genkin, Lewis and Madigan 2007).
 * No chance in it: the same examples in the same order give the same weights.
 */
public final class LogisticFit {
  private static final int SWEEPS = 60;
  private static final double LARGEST_STEP = 1;

  private final List<Example> examples;
  private final double penalty;
  private final double[] margins;

  /** What is known of one case, and whether it turned out right. */
  public record Example(List<String> features, boolean right) {
    public Example {
      features = List.copyOf(features);
    }
  }

  private LogisticFit(List<Example> examples, double penalty) {
    this.examples = examples;
    this.penalty = penalty;
    this.margins = new double[examples.size()];
  }

  /**
   * The weights of the features that occur often enough, in order of first occurrence.
   *
   * @param always the feature that holds in every example; its weight is not penalised
   * @param least how often a feature must occur
   * @param penalty how strongly large weights are held down
   */
  public static Map<String, Double> weights(
      List<Example> examples, String always, int least, double penalty) {
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < examples.size(); i++) {
      for (String feature : examples.get(i).features()) {
        places.computeIfAbsent(feature, f -> new ArrayList<>()).add(i);
      }
    }
    places.values().removeIf(of -> of.size() < least);
    return new LogisticFit(examples, penalty).fit(places, always);
  }

  private Map<String, Double> fit(Map<String, List<Integer>> places, String always) {
    Map<String, Double> weights = new LinkedHashMap<>();
    places.keySet().forEach(feature -> weights.put(feature, 0.0));
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      places.forEach(
          (feature, of) -> {
            double held = feature.equals(always) ? 0 : penalty;
            double step = step(of, weights.getOrDefault(feature, 0.0), held);
            weights.merge(feature, step, Double::sum);
            of.forEach(i -> margins[i] += step);
          });
    }
    return weights;
  }

  private double step(List<Integer> places, double weight, double held) {
    double slope = held * weight;
    double curvature = held;
    for (int i : places) {
      double likely = probability(margins[i]);
      slope += likely - (examples.get(i).right() ? 1 : 0);
      curvature += likely * (1 - likely);
    }
    return curvature == 0 ? 0 : Math.clamp(-slope / curvature, -LARGEST_STEP, LARGEST_STEP);
  }

  /** What some features together say. */
  public static double probability(Map<String, Double> weights, List<String> features) {
    return probability(
        features.stream().mapToDouble(feature -> weights.getOrDefault(feature, 0.0)).sum());
  }

  private static double probability(double margin) {
    return 1 / (1 + Math.exp(-margin));
  }
}
