package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.communique.text.Token;

/**
 * Finds the grammatical subject of a verb wherever it stands: its own, or the one that it takes
 * over by coordination, control, raising or a participle.
 */
final class Subjects {
  private static final int MAX_CLIMB = 12;

  private final Syntax syntax;
  private final ControlVerbs control;

  Subjects(Syntax syntax, ControlVerbs control) {
    this.syntax = syntax;
    this.control = control;
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
      own.addAll(severed(verb, own));
      own.addAll(companions(verb, first));
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

  /**
   * In "the government of Mali and the rebels sign" the plural of the verb shows that the rebels
   * sign too, where the parser makes them another owner of the government.
   */
  private List<Token> severed(Token verb, List<Token> own) {
    Token subject = own.getFirst();
    boolean one = own.size() == 1 && !subject.tag().endsWith("S") && subject.isNoun();
    if (!one || syntax.has(subject, "conj") || !isPlural(verb)) {
      return List.of();
    }
    return syntax.sentence().dependents(subject, "prep").stream()
        .flatMap(prep -> syntax.sentence().dependents(prep, "pobj").stream())
        .flatMap(noun -> syntax.sentence().dependents(noun, "conj").stream())
        .filter(Token::isNoun)
        .toList();
  }

  /** Gates in "Clinton, along with Gates, visited", "Clinton, accompanied by Gates, visited". */
  private List<Token> companions(Token verb, Token first) {
    List<Token> found = new ArrayList<>();
    for (Token phrase : syntax.sentence().dependents(first, "prep", "acl", "cc")) {
      found.addAll(companions(phrase));
    }
    syntax.sentence().dependents(verb, "prep").stream()
        .filter(phrase -> first.index() < phrase.index() && phrase.index() < verb.index())
        .forEach(phrase -> found.addAll(companions(phrase)));
    return found;
  }

  private List<Token> companions(Token phrase) {
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

  /** Whether the form of a finite verb, or of its auxiliary, is that of several subjects. */
  private boolean isPlural(Token verb) {
    List<Token> auxiliaries = syntax.sentence().dependents(verb, "aux", "auxpass");
    return auxiliaries.isEmpty()
        ? verb.tag().equals("VBP") || verb.tag().equals("VB")
        : auxiliaries.stream().anyMatch(t -> t.tag().equals("VBP"));
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
    if (!infinitive || noun.isProperNoun()) {
      return List.of(noun);
    }
    List<Token> named =
        control.isUndertaking(noun.lemma()) && !syntax.has(noun, "poss")
            ? namesBefore(noun)
            : List.of();
    return named.isEmpty() ? holders(noun, seen) : named;
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

  /** Those of "with twelve states voting yes" stand between; else whoever the clause is about. */
  private List<Token> participleSubjects(Token verb, Token preposition, Set<Token> seen) {
    List<Token> own =
        syntax.sentence().dependents(preposition, "pobj").stream()
            .filter(noun -> noun.index() < verb.index())
            .toList();
    if (!own.isEmpty()) {
      return own;
    }
    Optional<Token> g = syntax.governor(preposition);
    if (g.isEmpty()) {
      return List.of();
    }
    Token head = g.get();
    List<Token> punished = punished(preposition, head);
    if (!punished.isEmpty()) {
      return punished;
    }
    if (head.relation().equals("npadvmod")) {
      return syntax.governor(head).map(above -> inherited(above, seen)).orElse(List.of());
    }
    if (head.isNoun()) {
      Optional<Token> outer =
          syntax.governor(head).filter(v -> v.isVerb() && control.blames(v.lemma()));
      boolean accused =
          outer.isPresent()
              && (head.relation().equals("dobj") || head.relation().equals("nsubjpass"));
      return accused ? List.of(head) : holders(head, seen);
    }
    boolean blamed = head.isVerb() && !syntax.isPassive(head) && control.blames(head.lemma());
    List<Token> objects = blamed ? syntax.sentence().dependents(head, "dobj") : List.of();
    return objects.isEmpty() ? of(head, seen) : objects;
  }

  /** Turkey, whoever imposed "sanctions on Turkey for buying missiles". */
  private List<Token> punished(Token preposition, Token head) {
    if (!preposition.lemma().equals("for")) {
      return List.of();
    }
    List<Token> nouns = new ArrayList<>(List.of(head));
    syntax.governor(head).filter(Token::isNoun).ifPresent(nouns::add);
    syntax.governor(head).flatMap(syntax::governor).ifPresent(nouns::add);
    List<Token> objects = head.isVerb() ? syntax.objects(head) : List.of();
    nouns.addAll(objects);
    List<Token> censures =
        nouns.stream().filter(noun -> noun.isNoun() && control.isCensure(noun.lemma())).toList();
    List<Token> bearing = new ArrayList<>(censures);
    if (objects.stream().anyMatch(censures::contains)) {
      bearing.add(head);
    }
    return bearing.stream()
        .flatMap(word -> Stream.of("on", "against").flatMap(p -> syntax.behind(word, p).stream()))
        .distinct()
        .toList();
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
