package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.text.Token;

/** What carries a noun that names an event, and what stands for it in its clause. */
final class Carriers {
  private static final int MAX_CLIMB = 4;

  private Carriers() {}

  /**
   * The noun that stands for the trigger in its clause: itself, or "series" in "a series of
   * strikes".
   */
  static Token outermost(Token noun, Syntax syntax, WordTable words) {
    Token current = syntax.firstOfCoordination(noun);
    for (int i = 0; i < MAX_CLIMB && current.relation().equals("pobj"); i++) {
      Optional<Token> outer = standingFor(current, syntax, words);
      if (outer.isEmpty()) {
        break;
      }
      current = syntax.firstOfCoordination(outer.get());
    }
    return current;
  }

  /** The series of "a series of strikes", the sum of "imposed $3 million in sanctions". */
  private static Optional<Token> standingFor(Token noun, Syntax syntax, WordTable words) {
    Optional<Token> preposition = syntax.governor(noun);
    Optional<Token> above = preposition.flatMap(syntax::governor);
    if (preposition.filter(p -> p.lemma().equals("of")).isPresent()) {
      return above.filter(
          a -> words.is(a.lemma(), "transparent") || words.is(a.lemma(), "currency"));
    }
    if (preposition.filter(p -> p.lemma().equals("for")).isPresent()) {
      return above.filter(a -> words.is(a.lemma(), "licence"));
    }
    if (preposition.filter(p -> p.lemma().equals("in")).isEmpty()) {
      return Optional.empty();
    }
    return above.stream()
        .flatMap(a -> a.isVerb() ? syntax.objects(a).stream() : Stream.of(a))
        .filter(a -> a.index() < noun.index())
        .filter(a -> a.tag().equals("CD") || words.is(a.lemma(), "currency"))
        .findFirst();
  }

  /** What the subject of a verb is to do: "are to resume", "are due to end". */
  private static List<Token> raised(List<Token> verbs, Syntax syntax) {
    return verbs.stream()
        .flatMap(
            verb ->
                Stream.concat(
                    Stream.of(verb), syntax.sentence().dependents(verb, "acomp").stream()))
        .flatMap(above -> syntax.sentence().dependents(above, "xcomp").stream())
        .filter(syntax::isInfinitive)
        .toList();
  }

  /**
   * The verb on which a preposition hangs, also through another one, "pulled out of the pact", or
   * through the object, "resumed flights under a pact".
   */
  private static Token beyondPreposition(Token preposition, Syntax syntax) {
    Token outer = syntax.governor(preposition).orElse(preposition);
    return outer.relation().equals("prep") || outer.relation().equals("dobj")
        ? syntax.governor(outer).orElse(outer)
        : outer;
  }

  /**
   * The verbs that may carry a noun: its governor, that of its preposition, and those of its
   * reduced relatives.
   */
  static List<Token> of(Token noun, Syntax syntax) {
    List<Token> verbs = new ArrayList<>();
    syntax
        .governor(noun)
        .map(g -> g.isVerb() ? g : beyondPreposition(g, syntax))
        .filter(Token::isVerb)
        .ifPresent(verbs::add);
    if (noun.relation().startsWith("nsubj")) {
      verbs.addAll(raised(verbs, syntax));
    }
    for (Token clause : syntax.sentence().dependents(noun, "acl", "relcl")) {
      if (clause.isVerb()) {
        verbs.add(clause);
      }
    }
    for (Token verb : List.copyOf(verbs)) {
      syntax.coordinated(List.of(verb)).stream()
          .filter(v -> !verbs.contains(v))
          .forEach(verbs::add);
    }
    return verbs;
  }
}
