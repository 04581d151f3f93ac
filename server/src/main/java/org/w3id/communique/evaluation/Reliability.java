package org.w3id.communique.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Whether confidence means something: of the claims at about 0.8, four in five should be right in
 * type, participants and factuality.
 *
 * @param bins ten bins of equal width from 0 to 1
 */
public record Reliability(List<Bin> bins) {
  private static final int BINS = 10;

  /**
   * The claims whose confidence lies in one tenth.
   *
   * @param count how many
   * @param confidence their mean confidence; 0 if there are none
   * @param right how many are right in type, participants and factuality
   * @param whole how many are right as a whole
   */
  public record Bin(int count, double confidence, int right, int whole) {
    private static Bin of(List<Rated> rated) {
      return new Bin(
          rated.size(),
          rated.stream().mapToDouble(Rated::confidence).average().orElse(0),
          (int) rated.stream().filter(Rated::right).count(),
          (int) rated.stream().filter(Rated::whole).count());
    }

    private double share() {
      return count == 0 ? 0 : (double) right / count;
    }
  }

  public Reliability {
    bins = List.copyOf(bins);
  }

  /** Sorts claims into bins. */
  public static Reliability of(List<Rated> rated) {
    return new Reliability(
        IntStream.range(0, BINS)
            .mapToObj(bin -> rated.stream().filter(r -> bin(r) == bin).toList())
            .map(Bin::of)
            .toList());
  }

  private static int bin(Rated rated) {
    return Math.clamp((int) (rated.confidence() * BINS), 0, BINS - 1);
  }

  /** The number of claims. */
  public int count() {
    return bins.stream().mapToInt(Bin::count).sum();
  }

  /**
   * The expected calibration error: how far the share of right claims lies from their mean
   * confidence, on average over all claims (Naeini et al. 2015). 0 without claims.
   */
  public double calibrationError() {
    return count() == 0
        ? 0
        : bins.stream().mapToDouble(bin -> bin.count * Math.abs(bin.share() - bin.confidence)).sum()
            / count();
  }

  /** A table for people; empty without claims. */
  public String table() {
    if (count() == 0) {
      return "";
    }
    StringBuilder table = new StringBuilder();
    table.append(
        "confidence   claims   mean   right (type, participants, factuality)   whole claim\n");
    for (int i = 0; i < BINS; i++) {
      Bin bin = bins.get(i);
      if (bin.count > 0) {
        table.append(
            String.format(
                Locale.ROOT,
                "%.1f to %.1f   %6d   %.2f   %.2f %36s %.2f\n",
                i / (double) BINS,
                (i + 1) / (double) BINS,
                bin.count,
                bin.confidence,
                bin.share(),
                "",
                (double) bin.whole / bin.count));
      }
    }
    return table
        + String.format(Locale.ROOT, "expected calibration error %.3f\n", calibrationError());
  }
}
