package org.w3id.communique.text;

import java.util.Comparator;

/**
 * A half-open range of a document's text.
 *
 * @param begin index of the first character, in UTF-16 units, from 0
 * @param end index after the last character, in UTF-16 units; not less than {@code begin}
 */
public record CharSpan(int begin, int end) implements Comparable<CharSpan> {
  private static final Comparator<CharSpan> ORDER =
      Comparator.comparingInt(CharSpan::begin).thenComparingInt(CharSpan::end);

  public CharSpan {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("no span: " + begin + ".." + end);
    }
  }

  /** The number of UTF-16 units covered. */
  public int length() {
    return end - begin;
  }

  /** Whether the two spans share at least one character. */
  public boolean overlaps(CharSpan other) {
    return begin < other.end && other.begin < end;
  }

  /** Whether {@code other} lies wholly within this span. */
  public boolean contains(CharSpan other) {
    return begin <= other.begin && other.end <= end;
  }

  /** The smallest span that holds both. */
  public CharSpan hull(CharSpan other) {
    return new CharSpan(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /**
   * The characters of {@code text} that this span covers.
   *
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  @Override
  public int compareTo(CharSpan other) {
    return ORDER.compare(this, other);
  }
}
