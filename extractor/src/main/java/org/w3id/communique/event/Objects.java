package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.List;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/** Finds what a verb acts on and who gets it, in whatever construction the verb stands. */
final class Objects {
  private final Syntax syntax;
  private final Sentence sentence;
  private final Coordination coordination;
  private final Ditransitives ditransitives;

  Objects(Syntax syntax, Coordination coordination, Ditransitives ditransitives) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.coordination = coordination;
    this.ditransitives = ditransitives;
  }

  /** What the verb acts on: direct object of the active, subject of the passive. */
  List<Token> direct(Token verb) {
    List<Token> found = new ArrayList<>(sentence.dependents(verb, "dobj"));
    boolean passive = syntax.isPassive(verb);
    if (!passive) {
      ditransitives.recipient(verb).ifPresent(found::remove);
      found.addAll(ditransitives.given(verb));
    }
    if (passive && found.isEmpty()) {
      boolean attributive = verb.relation().equals("amod") || verb.relation().equals("nmod");
      if (attributive) {
        sentence.governor(verb).ifPresent(found::add);
      } else {
        found.addAll(syntax.surfaceSubjects(verb));
        found.replaceAll(t -> described(verb, t));
      }
    }
    found.replaceAll(t -> syntax.antecedent(verb, t));
    if (!passive && found.isEmpty()) {
      syntax.gap(verb).ifPresent(found::add);
    }
    if (found.isEmpty() && !passive) {
      sentence.dependents(verb, "ccomp").forEach(clause -> found.addAll(syntax.named(clause)));
    }
    if (found.isEmpty() && !passive) {
      coordination.sharing(verb).ifPresent(other -> found.addAll(direct(other)));
    }
    return coordination.of(found);
  }

  /** Kikwete of "Kikwete was the first leader welcomed there", who is the leader. */
  private Token described(Token participle, Token noun) {
    boolean reduced = participle.relation().equals("acl") && noun.index() == participle.head();
    return sentence
        .governor(noun)
        .filter(be -> reduced && noun.relation().equals("attr") && be.lemma().equals("be"))
        .flatMap(be -> sentence.dependents(be, "nsubj").stream().findFirst())
        .filter(subject -> subject.isProperNoun() || subject.isPronoun())
        .filter(subject -> !subject.tag().endsWith("DT"))
        .orElse(noun);
  }

  /**
   * To whom: the indirect object, or the subject of a passive that keeps its object ("was given
   * aid").
   */
  List<Token> indirect(Token verb) {
    List<Token> found = new ArrayList<>();
    for (Token dative : sentence.dependents(verb, "dative")) {
      if (dative.tag().equals("IN") || dative.tag().equals("TO")) {
        found.addAll(syntax.complements(dative));
      } else {
        found.add(dative);
      }
    }
    if (found.isEmpty() && !syntax.isPassive(verb)) {
      ditransitives.recipient(verb).ifPresent(found::add);
    }
    if (found.isEmpty() && !syntax.isPassive(verb)) {
      found.addAll(ditransitives.names(verb));
    }
    if (found.isEmpty() && syntax.isPassive(verb) && sentence.has(verb, "dobj")) {
      found.addAll(syntax.surfaceSubjects(verb));
    }
    return coordination.of(found);
  }
}
