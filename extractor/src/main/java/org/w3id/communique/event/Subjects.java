package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.text.Token;

/**
 * Finds the grammatical subject of a verb wherever it stands: its own, or the one that it takes
 * over by coordination, control, raising or a participle.
 */
final class Subjects {
  private static final int MAX_CLIMB = 12;
  private static final Set<String> ASIDE = Set.of("advmod", "prt", "prep");

  private final Syntax syntax;
  private final ControlVerbs control;
  private final Coordination coordination;
  private final Companions companions;
  private final Gerunds gerunds;

  Subjects(Syntax syntax, ControlVerbs control, Coordination coordination) {
    this.syntax = syntax;
    this.control = control;
    this.coordination = coordination;
    this.companions = new Companions(syntax, control);
    this.gerunds = new Gerunds(syntax, control);
  }

  /** The grammatical subjects of a verb, its own or those that it inherits. */
  List<Token> of(Token verb) {
    List<Token> found = new ArrayList<>();
    of(verb, new HashSet<>()).forEach(subject -> found.addAll(amongThem(subject)));
    found.removeIf(subject -> found.stream().anyMatch(name -> isNamedBy(subject, name)));
    return found;
  }

  /** Whether the name of somebody follows his description at once: "rebels Al-Shabaab fought". */
  private boolean isNamedBy(Token description, Token name) {
    return !description.isProperNoun()
        && name.isProperNoun()
        && description.index() < name.index()
        && syntax.sentence().tokens().subList(description.index() + 1, name.index()).stream()
            .allMatch(t -> syntax.sentence().isBelow(t, name));
  }

  /** Who "is among those who abstained": the subject of "is", beside any others that are said. */
  private List<Token> amongThem(Token those) {
    List<Token> named =
        syntax
            .governor(those)
            .filter(prep -> prep.lemma().equals("among") && those.relation().equals("pobj"))
            .flatMap(syntax::governor)
            .filter(verb -> verb.lemma().equals("be"))
            .map(verb -> syntax.sentence().dependents(verb, "nsubj"))
            .orElse(List.of());
    List<Token> all = new ArrayList<>(named);
    if (named.isEmpty() || those.isNoun()) {
      all.add(those);
    }
    return all;
  }

  private List<Token> of(Token verb, Set<Token> seen) {
    if (!seen.add(verb) || seen.size() > MAX_CLIMB) {
      return List.of();
    }
    List<Token> own = new ArrayList<>(syntax.sentence().dependents(verb, "nsubj", "nsubjpass"));
    if (!own.isEmpty()) {
      Token first = own.getFirst();
      own.removeIf(t -> isCapacity(verb, first, t));
      own.replaceAll(t -> syntax.antecedent(verb, t));
      own.addAll(enactors(own, seen));
      own.addAll(coordination.severed(verb, own));
      own.addAll(companions.of(verb, first));
      return own;
    }
    List<Token> called = addressed(verb);
    Optional<Token> above = syntax.governor(verb);
    if (!called.isEmpty() || above.isEmpty() || syntax.has(verb, "expl")) {
      return called;
    }
    Token g = above.get();
    return switch (verb.relation()) {
      case "conj" -> g.isNoun() ? List.of() : of(g, seen);
      case "xcomp", "ccomp", "oprd" -> hasMark(verb) ? List.of() : controllers(verb, g, seen);
      case "advcl" -> isAskedOf(verb, g) ? controllers(verb, g, seen) : inherited(g, seen);
      case "acomp", "dep", "attr" -> inherited(g, seen);
      case "acl" -> reducedSubjects(verb, g, seen);
      case "relcl" -> relativeSubjects(verb, g, seen);
      case "pcomp" -> participleSubjects(verb, g, seen);
      default -> List.of();
    };
  }

  /** In "he as the new leader met", who leads is no second subject but what he is. */
  private boolean isCapacity(Token verb, Token first, Token subject) {
    return syntax.sentence().dependents(verb, "mark", "prep").stream()
        .anyMatch(
            t ->
                t.lemma().equals("as") && first.index() < t.index() && t.index() < subject.index());
  }

  /** "Merkel and Macron, meeting in Berlin, rule out talks": nobody is addressed in the news. */
  private List<Token> addressed(Token verb) {
    return syntax.sentence().dependents(verb, "vocative").stream()
        .filter(t -> t.isProperNoun() && t.index() < verb.index())
        .toList();
  }

  /** Who "is the first minister to visit" is the subject of "is". */
  private List<Token> described(Token noun, Set<Token> seen) {
    Optional<Token> copula =
        syntax.governor(noun).filter(g -> g.isVerb() && noun.relation().equals("attr"));
    List<Token> subjects = copula.map(g -> of(g, seen)).orElse(List.of());
    boolean known = subjects.stream().noneMatch(s -> s.tag().endsWith("DT"));
    return known && !subjects.isEmpty() ? subjects : List.of(noun);
  }

  private List<Token> inherited(Token governor, Set<Token> seen) {
    return governor.isNoun() ? holders(governor, seen) : of(governor, seen);
  }

  private List<Token> controllers(Token verb, Token g, Set<Token> seen) {
    if (g.isNoun()) {
      return syntax.has(g, "nsubj") ? of(g, seen) : holders(g, seen);
    }
    if (g.isVerb() && !syntax.isPassive(g) && !control.keepsSubject(g.lemma())) {
      List<Token> objects = new ArrayList<>(syntax.sentence().dependents(g, "dobj", "dative"));
      control
          .controllingPreposition(g.lemma())
          .ifPresent(prep -> objects.addAll(syntax.behind(g, prep)));
      objects.removeIf(t -> t.index() > verb.index() || t.tag().equals("IN"));
      if (!objects.isEmpty()) {
        return objects;
      }
    }
    return of(g, seen);
  }

  /** "Called on NATO to send jets", which the parser takes for what was called for. */
  private boolean isAskedOf(Token verb, Token g) {
    return syntax.isInfinitive(verb)
        && control
            .controllingPreposition(g.lemma())
            .filter(prep -> !syntax.behind(g, prep).isEmpty())
            .isPresent();
  }

  private List<Token> reducedSubjects(Token verb, Token noun, Set<Token> seen) {
    boolean infinitive = syntax.isInfinitive(verb);
    if (infinitive && control.isInstrument(noun.lemma())) {
      List<Token> authors = new ArrayList<>(syntax.sentence().dependents(noun, "poss"));
      syntax.modifiers(noun).stream().filter(Token::isProperNoun).forEach(authors::add);
      return authors;
    }
    if (!infinitive && control.isDecree(noun.lemma())) {
      List<Token> enactors = enactors(List.of(noun), seen);
      return enactors.isEmpty() ? List.of(noun) : enactors;
    }
    if (!infinitive || noun.isProperNoun()) {
      return List.of(noun);
    }
    List<Token> named =
        control.isUndertaking(noun.lemma()) && !syntax.has(noun, "poss")
            ? namesBefore(noun)
            : List.of();
    return named.isEmpty() ? holders(noun, seen) : named;
  }

  /**
   * Who acts by a decree: whose name stands before it, "a Council resolution", else who "signed an
   * order imposing sanctions".
   */
  private List<Token> enactors(List<Token> decrees, Set<Token> seen) {
    List<Token> found = new ArrayList<>();
    for (Token decree : decrees) {
      if (control.isDecree(decree.lemma())) {
        List<Token> named = syntax.modifiers(decree).stream().filter(Token::isProperNoun).toList();
        found.addAll(named.isEmpty() ? signatories(decree, seen) : named);
      }
    }
    return found;
  }

  private List<Token> signatories(Token decree, Set<Token> seen) {
    return syntax
        .governor(decree)
        .filter(verb -> decree.relation().equals("dobj") && control.enacts(verb.lemma()))
        .map(verb -> of(verb, seen))
        .orElse(List.of());
  }

  private List<Token> relativeSubjects(Token verb, Token noun, Set<Token> seen) {
    if (syntax.isInfinitive(verb) && control.isUndertaking(noun.lemma())) {
      return reducedSubjects(verb, noun, seen);
    }
    return syntax.has(verb, "nsubj") ? List.of() : described(noun, seen);
  }

  /** Russia in "Russian attempts to land". */
  private List<Token> namesBefore(Token noun) {
    return syntax.modifiers(noun).stream()
        .filter(t -> t.head() == noun.index() && Character.isUpperCase(t.form().codePointAt(0)))
        .toList();
  }

  /** Who does what a gerund behind a preposition says; else whoever the clause is about. */
  private List<Token> participleSubjects(Token verb, Token preposition, Set<Token> seen) {
    List<Token> named = gerunds.subjects(verb, preposition);
    Optional<Token> above = syntax.governor(preposition);
    if (!named.isEmpty() || above.isEmpty()) {
      return named;
    }
    Token head = outermost(above.get());
    return head.relation().equals("npadvmod")
        ? syntax.governor(head).map(outer -> inherited(outer, seen)).orElse(List.of())
        : above(head, seen);
  }

  /**
   * Whoever the clause is about, also where it says in what state: "is on the verge of selling".
   */
  private List<Token> above(Token head, Set<Token> seen) {
    List<Token> found = inherited(head, seen);
    Optional<Token> state =
        syntax
            .governor(head)
            .filter(on -> found.isEmpty() && head.isNoun() && on.relation().equals("prep"))
            .flatMap(syntax::governor)
            .filter(be -> be.lemma().equals("be"));
    return state.map(be -> of(be, seen)).orElse(found);
  }

  /** What a gerund's preposition hangs on: "backed" of "backed away from", "pulled out of". */
  private Token outermost(Token head) {
    Token current = head;
    for (int i = 0; i < MAX_CLIMB && ASIDE.contains(current.relation()); i++) {
      current = syntax.governor(current).orElse(current);
    }
    return current;
  }

  /** Turkey, whoever imposed "sanctions on Turkey over its attack"; empty for other words. */
  List<Token> censured(Token head) {
    return gerunds.censured(head);
  }

  /** Whose plan, offer or trip a noun names. */
  List<Token> holders(Token noun) {
    return holders(noun, new HashSet<>());
  }

  private List<Token> holders(Token noun, Set<Token> seen) {
    List<Token> own = syntax.sentence().dependents(noun, "poss");
    if (!own.isEmpty()) {
      return own;
    }
    List<Token> by = syntax.behind(noun, "by");
    if (!by.isEmpty()) {
      return by;
    }
    Token first = syntax.firstOfCoordination(noun);
    Optional<Token> g = syntax.governor(first);
    boolean object = first.relation().equals("dobj") || first.relation().equals("attr");
    if (!object || g.filter(Token::isVerb).isEmpty()) {
      return List.of();
    }
    if (control.isLeave(noun.lemma())) {
      List<Token> allowed = new ArrayList<>(syntax.indirectObjects(g.get()));
      allowed.addAll(allowed.isEmpty() ? syntax.behind(g.get(), "to") : List.of());
      return allowed.isEmpty() ? of(g.get(), seen) : allowed;
    }
    return syntax.isPassive(g.get()) ? List.of() : of(g.get(), seen);
  }

  /** Whether a word opens the clause that gives it a subject of its own; "whether to" does not. */
  private boolean hasMark(Token verb) {
    return !syntax.isInfinitive(verb)
        && syntax.sentence().dependents(verb, "mark").stream()
            .anyMatch(t -> !t.lemma().equals("for"));
  }
}
