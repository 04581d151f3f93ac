package org.w3id.communique.nlp;

import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/** Words of a tree as tests name them: by their forms, the first of each. */
final class TreeWords {
  private TreeWords() {}

  static Token token(Sentence sentence, String form) {
    return sentence.tokens().stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
  }

  /** How a word hangs on another; "-" if it hangs elsewhere. */
  static String relation(Sentence sentence, String form, String governor) {
    return sentence.tokens().stream()
        .filter(t -> t.form().equals(form) && t.head() == token(sentence, governor).index())
        .map(Token::relation)
        .findFirst()
        .orElse("-");
  }
}
