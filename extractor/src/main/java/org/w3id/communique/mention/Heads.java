package org.w3id.communique.mention;

import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;
import org.w3id.communique.text.TokenSpan;

/** Finds the head of a span of tokens. */
final class Heads {
  private Heads() {}

  /** The token of the span that a token outside of it governs; the last, if there are several. */
  static int of(Sentence sentence, TokenSpan span) {
    int head = span.end() - 1;
    for (Token token : sentence.tokens(span)) {
      if (!span.contains(token.head())) {
        head = token.index();
      }
    }
    return head;
  }
}
