package org.w3id.communique.nlp;

import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/** Writes a sentence's dependency tree for people to read. */
public final class SentenceTree {
  private SentenceTree() {}

  /** One line a token, in order: index, form, lemma, tag, head, relation, name tag. */
  public static String lines(Sentence sentence) {
    StringBuilder lines = new StringBuilder();
    for (Token token : sentence.tokens()) {
      String head =
          token.head() == Token.ROOT
              ? "-"
              : token.head() + " " + sentence.token(token.head()).form();
      lines.append(
          "%4d  %-18s %-16s %-6s %-8s <- %-20s %s\n"
              .formatted(
                  token.index(),
                  token.form(),
                  token.lemma(),
                  token.tag(),
                  token.relation(),
                  head,
                  token.nameTag()));
    }
    return lines.toString();
  }
}
