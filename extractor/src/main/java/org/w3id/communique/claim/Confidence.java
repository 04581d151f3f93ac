package org.w3id.communique.claim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3id.communique.lexicon.LexiconException;
import org.w3id.communique.lexicon.WordList;

/**
 * Rates how likely it is that a claim is right in type, participants and factuality: a logistic
 * regression over features that hold or do not. Its weights are data, fitted to annotated
 * documents.
 */
public final class Confidence {
  /** The feature that always holds. */
  public static final String ALWAYS = "always";

  private static final double HUNDRED = 100;

  private final Map<String, Double> weights;

  private Confidence(Map<String, Double> weights) {
    this.weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
  }

  /**
   * Loads the weights.
   *
   * @throws LexiconException if they are missing or malformed
   */
  public static Confidence load() {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (WordList.Row row : WordList.ofResource("confidence.tsv", "feature", "weight").rows()) {
      try {
        weights.put(row.cell(0), Double.valueOf(row.cell(1)));
      } catch (NumberFormatException e) {
        throw row.error("the weight is no number");
      }
    }
    return new Confidence(weights);
  }

  /** How sure a claim with these features is. */
  Rating rate(List<String> features) {
    Map<String, Double> parts = new LinkedHashMap<>();
    parts.put(ALWAYS, weights.getOrDefault(ALWAYS, 0.0));
    features.forEach(feature -> parts.put(feature, weights.getOrDefault(feature, 0.0)));
    double sum = parts.values().stream().mapToDouble(Double::doubleValue).sum();
    return new Rating(Math.round(HUNDRED / (1 + Math.exp(-sum))) / HUNDRED, parts);
  }

  /**
   * A confidence and what it is made of.
   *
   * @param value from 0 to 1, with two digits
   * @param parts the features that hold with what each adds to the logarithm of the odds; 0 for one
   *     that says nothing
   */
  public record Rating(double value, Map<String, Double> parts) {
    public Rating {
      parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }
  }
}
