package org.w3id.communique.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Chooses what to send by what the client accepts (RFC 9110, section 12.5.1). */
final class Negotiation {
  /** A media range of an Accept header, such as {@code text/*;q=0.5}. */
  private record Range(String type, String subtype, double quality) {
    /** 0 if the range does not hold the media type; else the more, the closer it describes it. */
    int closeness(String mediaType) {
      int slash = mediaType.indexOf('/');
      if (type.equals("*")) {
        return 1;
      }
      if (!type.equals(mediaType.substring(0, slash))) {
        return 0;
      }
      return subtype.equals("*") ? 2 : subtype.equals(mediaType.substring(slash + 1)) ? 3 : 0;
    }
  }

  private Negotiation() {}

  /**
   * The offer that the client likes best; among equals the first.
   *
   * @param accept the client's Accept header; null or blank for one that takes anything
   * @param offers in the server's own order of preference
   * @param mediaType of an offer
   */
  static <T> Optional<T> choose(
      @Nullable String accept, List<T> offers, Function<T, String> mediaType) {
    if (accept == null || accept.isBlank()) {
      return offers.stream().findFirst();
    }
    List<Range> ranges = ranges(accept);
    T best = null;
    double bestQuality = 0;
    for (T offer : offers) {
      double quality = quality(ranges, mediaType.apply(offer));
      if (quality > bestQuality) {
        best = offer;
        bestQuality = quality;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The quality that the closest range gives to a media type. */
  private static double quality(List<Range> ranges, String mediaType) {
    return ranges.stream()
        .filter(range -> range.closeness(mediaType) > 0)
        .max(Comparator.comparingInt(range -> range.closeness(mediaType)))
        .map(Range::quality)
        .orElse(0.0);
  }

  private static List<Range> ranges(String accept) {
    List<Range> ranges = new ArrayList<>();
    for (String element : accept.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] parts = element.split(";", -1);
      String[] type = parts[0].strip().split("/", 2);
      if (type.length == 2) {
        ranges.add(new Range(type[0], type[1], quality(parts)));
      }
    }
    return ranges;
  }

  private static double quality(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].strip();
      if (parameter.startsWith("q=")) {
        try {
          return Math.clamp(Double.parseDouble(parameter.substring(2)), 0, 1);
        } catch (NumberFormatException e) {
          return 0;
        }
      }
    }
    return 1;
  }
}
