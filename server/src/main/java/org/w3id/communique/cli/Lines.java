package org.w3id.communique.cli;

import java.util.Locale;

/** Lines for a terminal: a label, and text that is broken before the edge. */
final class Lines {
  private static final int WIDTH = 100;
  private static final int LABEL = 12;

  private final StringBuilder text = new StringBuilder();

  /** A line as it stands. */
  Lines line(String line) {
    text.append(line.stripTrailing()).append('\n');
    return this;
  }

  /** A label in its column, and a value that goes on below itself. */
  Lines row(int indent, String label, String value) {
    String start = " ".repeat(indent) + String.format(Locale.ROOT, "%-" + LABEL + "s ", label);
    StringBuilder current = new StringBuilder(start);
    for (String word : value.replaceAll("\\s+", " ").split(" ")) {
      if (current.length() + word.length() > WIDTH && current.length() > start.length()) {
        line(current.toString());
        current = new StringBuilder(" ".repeat(start.length()));
      }
      current.append(word).append(' ');
    }
    return line(current.toString());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
