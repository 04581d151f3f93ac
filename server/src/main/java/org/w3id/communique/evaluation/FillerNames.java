package org.w3id.communique.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * The names under which a filler may be matched: alternatives of the gold, or name, code and
 * mention.
 */
record FillerNames(List<Name> names) {
  FillerNames {
    names = List.copyOf(names);
  }

  static FillerNames of(String... names) {
    return new FillerNames(Arrays.stream(names).map(Name::of).toList());
  }

  /** The first of the names, as it was written. */
  String first() {
    return names.isEmpty() ? "" : names.getFirst().written();
  }

  /** Whether one of these names is one of those. */
  boolean matches(FillerNames other) {
    return names.stream().anyMatch(name -> other.names.stream().anyMatch(name::matches));
  }

  /**
   * The largest number of one-to-one matches between two lists: a maximum bipartite matching by
   * augmenting paths (Kuhn).
   */
  static int matches(List<FillerNames> gold, List<FillerNames> predicted) {
    int[] partner = new int[predicted.size()];
    Arrays.fill(partner, -1);
    int matched = 0;
    for (int g = 0; g < gold.size(); g++) {
      if (place(g, gold, predicted, partner, new boolean[predicted.size()])) {
        matched++;
      }
    }
    return matched;
  }

  private static boolean place(
      int g, List<FillerNames> gold, List<FillerNames> predicted, int[] partner, boolean[] seen) {
    for (int p = 0; p < predicted.size(); p++) {
      if (!seen[p] && gold.get(g).matches(predicted.get(p))) {
        seen[p] = true;
        if (partner[p] < 0 || place(partner[p], gold, predicted, partner, seen)) {
          partner[p] = g;
          return true;
        }
      }
    }
    return false;
  }
}
