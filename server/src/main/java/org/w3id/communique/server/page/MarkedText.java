package org.w3id.communique.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The text of a document, divided where the evidence of claims begins and ends. */
final class MarkedText {
  /**
   * Evidence in a text.
   *
   * @param claim key of the claim
   * @param begin in UTF-16 units
   * @param end in UTF-16 units, exclusive
   */
  record Span(String claim, int begin, int end) {}

  private MarkedText() {}

  /** The parts of a text, which joined are the text. */
  static List<TextPart> of(String text, List<Span> spans) {
    TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
    for (Span span : spans) {
      borders.add(span.begin());
      borders.add(span.end());
    }
    List<TextPart> parts = new ArrayList<>();
    int from = 0;
    for (int to : borders.tailSet(1)) {
      parts.add(new TextPart(text.substring(from, to), claimOf(spans, from, to)));
      from = to;
    }
    return parts;
  }

  private static String claimOf(List<Span> spans, int from, int to) {
    return spans.stream()
        .filter(span -> span.begin() <= from && to <= span.end())
        .map(Span::claim)
        .findFirst()
        .orElse("");
  }
}
