package org.w3id.communique.text;

/**
 * Turns positions in a text from UTF-16 units, as used inside, to Unicode code points, as used in
 * what goes out.
 */
public final class CodePoints {
  private static final int STEP = 1024;

  private final String text;
  private final int[] before;

  /** Reads the text once, so that each position costs a bounded time. */
  public CodePoints(String text) {
    this.text = text;
    this.before = new int[text.length() / STEP + 1];
    for (int i = 1; i < before.length; i++) {
      before[i] = before[i - 1] + text.codePointCount((i - 1) * STEP, i * STEP);
      int at = i * STEP;
      if (at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) {
        before[i]--;
      }
    }
  }

  /**
   * The number of code points before a position.
   *
   * @param position index in UTF-16 units, not within a surrogate pair
   * @throws IndexOutOfBoundsException if it lies beyond the text
   */
  public int before(int position) {
    int step = position / STEP;
    return before[step] + text.codePointCount(step * STEP, position);
  }
}
