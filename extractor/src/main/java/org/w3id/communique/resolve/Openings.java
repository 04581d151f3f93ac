package org.w3id.communique.resolve;

import java.util.Optional;
import org.w3id.communique.event.Syntax;
import org.w3id.communique.text.Token;

/** Phrases and clauses that stand before the subject of the clause that they open. */
final class Openings {
  private static final int MAX_CLIMB = 8;

  private Openings() {}

  /** The subject of the clause that opens with a token's phrase; empty where it opens none. */
  static Optional<Token> subjectBehind(Syntax syntax, Token token) {
    Optional<Token> above = syntax.governor(token);
    for (int i = 0; i < MAX_CLIMB && above.isPresent(); i++) {
      Token here = above.get();
      if (here.isVerb() && here.index() > token.index()) {
        return syntax.sentence().dependents(here, "nsubj", "nsubjpass").stream()
            .filter(subject -> subject.index() > token.index() && !subject.isPronoun())
            .filter(subject -> isSetOff(syntax, token, subject))
            .findFirst();
      }
      above = syntax.governor(here);
    }
    return Optional.empty();
  }

  /** Whether a comma stands between an opening and the subject. */
  private static boolean isSetOff(Syntax syntax, Token token, Token subject) {
    return syntax.sentence().tokens().stream()
        .anyMatch(
            t -> t.form().equals(",") && token.index() < t.index() && t.index() < subject.index());
  }
}
