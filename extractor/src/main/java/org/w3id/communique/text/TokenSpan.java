package org.w3id.communique.text;

import java.util.Comparator;

/**
 * A half-open range of a sentence's tokens.
 *
 * @param begin index of the first token in its sentence, from 0
 * @param end index after the last token; greater than {@code begin}
 */
public record TokenSpan(int begin, int end) implements Comparable<TokenSpan> {
  private static final Comparator<TokenSpan> ORDER =
      Comparator.comparingInt(TokenSpan::begin).thenComparingInt(TokenSpan::end);

  public TokenSpan {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("no span of tokens: " + begin + ".." + end);
    }
  }

  /** The number of tokens covered, at least 1. */
  public int length() {
    return end - begin;
  }

  /** Whether the token with this index lies within the span. */
  public boolean contains(int token) {
    return begin <= token && token < end;
  }

  /** Whether the two spans share at least one token. */
  public boolean overlaps(TokenSpan other) {
    return begin < other.end && other.begin < end;
  }

  @Override
  public int compareTo(TokenSpan other) {
    return ORDER.compare(this, other);
  }
}
