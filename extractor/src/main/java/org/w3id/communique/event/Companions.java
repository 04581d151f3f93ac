package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.List;
import org.w3id.communique.text.Token;

/** Who does a thing together with its subject without being coordinated with him. */
final class Companions {
  private final Syntax syntax;
  private final ControlVerbs control;

  Companions(Syntax syntax, ControlVerbs control) {
    this.syntax = syntax;
    this.control = control;
  }

  /** Gates in "Clinton, along with Gates, visited", "Clinton, accompanied by Gates, visited". */
  List<Token> of(Token verb, Token first) {
    List<Token> found = new ArrayList<>();
    for (Token phrase : syntax.sentence().dependents(first, "prep", "acl", "cc")) {
      found.addAll(in(phrase));
    }
    syntax.sentence().dependents(verb, "prep").stream()
        .filter(phrase -> first.index() < phrase.index() && phrase.index() < verb.index())
        .forEach(phrase -> found.addAll(in(phrase)));
    return found;
  }

  private List<Token> in(Token phrase) {
    if (phrase.isVerb()) {
      return control.isAccompanied(phrase.lemma()) ? syntax.subjects(phrase) : List.of();
    }
    boolean joint =
        control.isComitative(phrase.lemma())
            || syntax.sentence().dependents(phrase, "advmod").stream()
                .anyMatch(t -> control.isComitative(t.lemma()));
    if (!joint) {
      return List.of();
    }
    List<Token> beside = syntax.behind(phrase, "with");
    return beside.isEmpty() ? syntax.sentence().dependents(phrase, "pobj") : beside;
  }
}
