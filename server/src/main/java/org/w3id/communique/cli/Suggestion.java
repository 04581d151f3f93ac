package org.w3id.communique.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses what a mistyped word was to be. */
final class Suggestion {
  private static final int FARTHEST = 3;

  private Suggestion() {}

  /**
   * The known word that is nearest by letters added, left out, changed or swapped; empty if none is
   * near.
   */
  static Optional<String> among(Collection<String> known, String word) {
    return known.stream()
        .filter(candidate -> distance(candidate, word) <= Math.min(FARTHEST, word.length() / 2))
        .min(
            Comparator.comparingInt((String candidate) -> distance(candidate, word))
                .thenComparing(c -> c));
  }

  /** The optimal string alignment distance. */
  private static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        cost[i][j] =
            Math.min(
                Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        if (swapped) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[one.length()][other.length()];
  }
}
