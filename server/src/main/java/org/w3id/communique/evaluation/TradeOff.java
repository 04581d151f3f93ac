package org.w3id.communique.evaluation;

import java.util.List;
import java.util.Locale;

/** What is won and lost by leaving out claims of little confidence. */
public final class TradeOff {
  private static final double[] LEAST = {0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};

  private TradeOff() {}

  /**
   * Precision, recall and F1 of the claims from some confidence on; "" if no claim has any.
   *
   * @param rated the predicted events
   * @param gold the number of annotated events
   */
  public static String table(List<Rated> rated, int gold) {
    if (rated.isEmpty()) {
      return "";
    }
    StringBuilder table =
        new StringBuilder("confidence from   claims   participants P/R/F1   claim P/R/F1\n");
    for (double least : LEAST) {
      List<Rated> kept = rated.stream().filter(r -> r.confidence() >= least).toList();
      if (!kept.isEmpty()) {
        table.append(
            String.format(
                Locale.ROOT,
                "%15.1f   %6d   %s       %s\n",
                least,
                kept.size(),
                cell(new Counts(count(kept, false), gold, kept.size())),
                cell(new Counts(count(kept, true), gold, kept.size()))));
      }
    }
    return table.toString();
  }

  private static int count(List<Rated> rated, boolean whole) {
    return (int) rated.stream().filter(r -> whole ? r.whole() : r.participants()).count();
  }

  private static String cell(Counts counts) {
    return String.format(
        Locale.ROOT, "%.2f/%.2f/%.2f", counts.precision(), counts.recall(), counts.f1());
  }
}
