package org.w3id.communique.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Builds sentences with their trees for tests, from one line a token: index, form, lemma, tag,
 * relation, and index of the governor or {@code -}.
 */
public final class Trees {
  private Trees() {}

  /** The sentence that the lines make, with one blank between words. */
  public static Sentence of(List<String> lines) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String line : lines) {
      String[] cells = line.strip().split("\\s+", -1);
      CharSpan span = new CharSpan(at, at + cells[1].length());
      int head = cells[5].equals("-") ? Token.ROOT : Integer.parseInt(cells[5]);
      tokens.add(
          new Token(
              Integer.parseInt(cells[0]), span, cells[1], cells[2], cells[3], head, cells[4], "O"));
      at = span.end() + 1;
    }
    return new Sentence(0, 0, new CharSpan(0, at - 1), tokens);
  }
}
