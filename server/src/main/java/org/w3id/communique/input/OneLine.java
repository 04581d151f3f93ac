package org.w3id.communique.input;

/** Keeps what a file says from breaking out of the line of a message. */
final class OneLine {
  private static final int LONGEST = 400;

  private OneLine() {}

  /** The words on one line: control characters become blanks, and what is very long is cut. */
  static String of(String words) {
    StringBuilder line = new StringBuilder();
    words
        .codePoints()
        .limit(LONGEST)
        .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
        .forEach(line::appendCodePoint);
    return words.codePointCount(0, words.length()) > LONGEST
        ? line.append('…').toString()
        : line.toString();
  }
}
