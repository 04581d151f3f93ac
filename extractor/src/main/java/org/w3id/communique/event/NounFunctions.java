package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.text.Token;

/**
 * The functions that rules name, of a noun that names an event: {@code subject} is the subject of
 * the verb that carries it, and a preposition may hang on the noun, on a noun that stands for it
 * ("a series of strikes") or on that verb.
 */
final class NounFunctions {
  private final Token trigger;
  private final Optional<Support> support;
  private final Syntax syntax;
  private final WordTable words;
  private final VerbFunctions verbs;

  /**
   * Takes a noun.
   *
   * @param support the verb that carries it
   * @param words classes {@code encounter}, {@code inviting}, {@code stands-aside} and those of
   *     {@link Carriers} and {@link Settings}
   */
  NounFunctions(
      Token trigger,
      Optional<Support> support,
      Syntax syntax,
      WordTable words,
      VerbFunctions verbs) {
    this.trigger = trigger;
    this.support = support;
    this.syntax = syntax;
    this.words = words;
    this.verbs = verbs;
  }

  /** What stands in a function of the noun. */
  List<Token> of(String function) {
    Token outer = Carriers.outermost(trigger, syntax, words);
    return switch (function) {
      case "subject" ->
          support
              .filter(s -> !s.outside())
              .map(s -> syntax.subjects(s.verb()))
              .orElseGet(() -> opened().map(syntax::subjects).orElse(List.of()));
      case "company" -> company();
      case "guest" -> guests();
      case Argument.ACTING -> new Settings(syntax, words).acting(trigger);
      case "with-before" -> withBefore();
      case "clause" -> purposes();
      case "object" -> covered();
      case "complement", "adverb", "tally" -> List.of();
      case "modified" -> modified();
      case "governor" -> verbs.governor(outer).stream().toList();
      case "self" -> List.of(trigger);
      case "indirect" -> support.map(s -> syntax.indirectObjects(s.verb())).orElse(List.of());
      case "possessor" -> either(syntax.possessors(trigger), outer, syntax::possessors);
      case "modifier" -> either(syntax.modifiers(trigger), outer, syntax::modifiers);
      case "agent" -> either(syntax.agents(trigger), outer, syntax::agents);
      default ->
          function.endsWith("-ing")
              ? syntax.gerunds(outer, function.substring(0, function.length() - 4))
              : behindNoun(outer, function);
    };
  }

  /** What the noun is said to deal with: "the talks covered trade". */
  private List<Token> covered() {
    return support
        .filter(s -> !syntax.isPassive(s.verb()))
        .filter(s -> syntax.surfaceSubjects(s.verb()).contains(s.noun()))
        .map(s -> syntax.objects(s.verb()))
        .orElse(List.of());
  }

  /** The verb whose subject meets in "Meeting in Paris, ministers pledged", tagged as a noun. */
  private Optional<Token> opened() {
    return syntax
        .governor(trigger)
        .filter(g -> support.isEmpty() && g.isVerb() && trigger.relation().equals("advcl"));
  }

  /** With whom it is done: Xi of "met Xi and signed a pact", of "received Xi to sign a pact". */
  private List<Token> company() {
    List<Token> found = new ArrayList<>();
    for (Support s : support.filter(s -> !s.outside()).stream().toList()) {
      Token first = syntax.firstOfCoordination(s.verb());
      List<Token> met = new ArrayList<>(List.of(first));
      syntax.governor(first).filter(g -> verbs.isInfinitive(first)).ifPresent(met::add);
      met.removeIf(verb -> verb.equals(s.verb()) || !words.is(verb.lemma(), "encounter"));
      met.removeIf(verb -> !syntax.subjects(verb).containsAll(syntax.subjects(s.verb())));
      met.forEach(verb -> found.addAll(syntax.objects(verb)));
      met.forEach(verb -> found.addAll(syntax.behind(verb, "with")));
    }
    return found;
  }

  /** Who is asked to take part: "invited both for talks". */
  private List<Token> guests() {
    return support
        .filter(s -> words.is(s.verb().lemma(), "inviting"))
        .map(s -> syntax.objects(s.verb()))
        .orElse(List.of());
  }

  /** Iran and Cuba of "with only Iran and Cuba in opposition". */
  private List<Token> withBefore() {
    Optional<Token> preposition = syntax.governor(trigger);
    Optional<Token> head = preposition.flatMap(syntax::governor);
    return head.stream()
        .flatMap(
            h ->
                Stream.concat(
                    syntax.governor(h).filter(g -> h.relation().equals("pobj")).stream(),
                    syntax.sentence().dependents(h, "prep").stream()))
        .filter(with -> with.lemma().equals("with"))
        .map(with -> syntax.coordinated(syntax.sentence().dependents(with, "pobj")))
        .filter(them -> !them.isEmpty())
        .filter(them -> them.getLast().index() + 1 == preposition.get().index())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * What the noun, or the verb that carries it, is for or does: "a loan to help Haiti", "a truce
   * ending the war".
   */
  private List<Token> purposes() {
    List<Token> found = new ArrayList<>(syntax.sentence().dependents(trigger, "acl", "relcl"));
    found.removeIf(verb -> !verbs.isInfinitive(verb) && !verb.tag().equals("VBG"));
    support.ifPresent(s -> found.addAll(verbs.clauses(s.verb())));
    return syntax.coordinated(found);
  }

  /**
   * Who does something while what the noun says goes on, "the president, on a visit to Rome", or is
   * of a mind: "four in favour".
   */
  private List<Token> modified() {
    Token outer = Carriers.outermost(trigger, syntax, words);
    if (outer.tag().equals("CD")) {
      return List.of(outer);
    }
    return syntax
        .governor(outer)
        .filter(g -> g.relation().equals("prep"))
        .flatMap(syntax::governor)
        .filter(g -> g.isNoun() || g.tag().equals("CD"))
        .map(List::of)
        .orElse(List.of());
  }

  private List<Token> either(List<Token> own, Token outer, Function<Token, List<Token>> function) {
    return own.isEmpty() && !outer.equals(trigger) ? function.apply(outer) : own;
  }

  /**
   * What a preposition of the noun governs, of its verb, or of what it stands beside: that of a
   * noun before it, "the end of talks and a raid", is not its own.
   */
  private List<Token> behindNoun(Token outer, String preposition) {
    Set<Token> found = new LinkedHashSet<>(syntax.behind(trigger, preposition));
    for (Token other : syntax.coordinated(List.of(trigger))) {
      syntax.behind(other, preposition).stream()
          .filter(t -> t.index() > trigger.index())
          .forEach(found::add);
    }
    if (!outer.equals(trigger)) {
      found.addAll(syntax.behind(outer, preposition));
    }
    clauses().stream()
        .filter(verb -> !preposition.equals("by") || !words.is(verb.lemma(), "stands-aside"))
        .forEach(verb -> found.addAll(syntax.behind(verb, preposition)));
    support
        .filter(s -> !s.loose())
        .filter(s -> !preposition.equals("by") || !words.is(s.verb().lemma(), "stands-aside"))
        .ifPresent(
            s ->
                syntax.behind(s.verb(), preposition).stream()
                    .filter(t -> !preposition.equals("of") || t.index() > s.verb().index())
                    .forEach(found::add)); // not "ahead of the visit, the cabinet approved"
    if (preposition.equals("by") && found.isEmpty()) {
      found.addAll(strayAgents(outer));
    }
    found.remove(trigger);
    found.remove(outer);
    return List.copyOf(found);
  }

  /** The army of "condemned the shelling of a town by the army", which no active verb has. */
  private List<Token> strayAgents(Token noun) {
    return syntax
        .governor(noun)
        .filter(verb -> verb.isVerb() && noun.relation().equals("dobj") && !syntax.isPassive(verb))
        .map(verb -> syntax.behind(verb, "by"))
        .orElse(List.of());
  }

  /** The clauses that say what is done with what the noun names: "sanctions imposed on Niger". */
  private List<Token> clauses() {
    return syntax.sentence().dependents(trigger, "acl", "relcl").stream()
        .filter(verb -> verb.isVerb() && syntax.objects(verb).contains(trigger))
        .toList();
  }
}
