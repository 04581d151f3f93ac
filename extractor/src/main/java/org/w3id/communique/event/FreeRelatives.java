package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.List;
import org.w3id.communique.text.Token;

/** What a clause that "what" opens puts a name to. */
final class FreeRelatives {
  private static final int MAX_NESTED = 1;

  private final Syntax syntax;

  FreeRelatives(Syntax syntax) {
    this.syntax = syntax;
  }

  /**
   * What "what" is said to be: the camps of "struck what it said were camps", "what it called
   * camps", "what it described as camps".
   */
  List<Token> named(Token clause) {
    return named(clause, 0);
  }

  private List<Token> named(Token clause, int depth) {
    boolean free =
        syntax.sentence().dependents(clause, "nsubj", "dobj", "attr").stream()
            .anyMatch(t -> Relatives.isPronoun(t) && t.lemma().equals("what"));
    boolean foreseen =
        syntax.sentence().dependents(clause, "aux").stream().anyMatch(t -> t.tag().equals("MD"));
    if (free && !foreseen) {
      List<Token> found = new ArrayList<>(syntax.sentence().dependents(clause, "attr", "oprd"));
      found.addAll(syntax.behind(clause, "as"));
      syntax.sentence().dependents(clause, "ccomp").stream()
          .filter(said -> said.lemma().equals("be"))
          .forEach(said -> found.addAll(syntax.sentence().dependents(said, "attr")));
      found.removeIf(Relatives::isPronoun);
      return found;
    }
    return depth > MAX_NESTED
        ? List.of()
        : syntax.sentence().dependents(clause, "ccomp").stream()
            .flatMap(inner -> named(inner, depth + 1).stream())
            .toList();
  }
}
