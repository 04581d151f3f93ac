package org.w3id.communique.evaluation;

import java.util.Optional;

/** A half-open range of a text, in UTF-16 units. */
record TextSpan(int begin, int end) {
  /** The range given in code points; empty if it is none of this text. */
  static Optional<TextSpan> ofCodePoints(String text, int begin, int end) {
    if (begin < 0 || begin >= end || end > text.codePointCount(0, text.length())) {
      return Optional.empty();
    }
    int from = text.offsetByCodePoints(0, begin);
    return Optional.of(new TextSpan(from, text.offsetByCodePoints(from, end - begin)));
  }

  String of(String text) {
    return text.substring(begin, end);
  }

  /** The range with the rest of the sentence around it, as far as full stops tell. */
  TextSpan withSentence(String text) {
    int from = begin;
    while (from > 0 && !isEnd(text, from - 1)) {
      from--;
    }
    int to = end;
    while (to < text.length() && !isEnd(text, to - 1)) {
      to++;
    }
    return new TextSpan(from, to);
  }

  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    boolean blank = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
    return c == '\n' || blank && (c == '.' || c == '?' || c == '!');
  }

  boolean overlaps(TextSpan other) {
    return Math.max(begin, other.begin) < Math.min(end, other.end);
  }

  static boolean overlap(Optional<TextSpan> one, Optional<TextSpan> other) {
    return one.isPresent() && other.isPresent() && one.get().overlaps(other.get());
  }
}
