package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.text.Token;

/**
 * A trigger and what carries it: resolves the names of functions that rules use to tokens. For a
 * noun, {@code subject} is the subject of the verb that carries it, and a preposition may hang on
 * the noun, on a noun that stands for it ("a series of strikes") or on that verb.
 */
final class Frame {
  private static final int MAX_CLIMB = 4;
  private static final Set<String> ACTING = Set.of("subject", "possessor", "by", "of", "between");

  private final Token trigger;
  private final Optional<Support> support;
  private final Syntax syntax;
  private final WordTable words;

  Frame(Token trigger, Optional<Support> support, Syntax syntax, WordTable words) {
    this.trigger = trigger;
    this.support = support;
    this.syntax = syntax;
    this.words = words;
  }

  Token trigger() {
    return trigger;
  }

  /**
   * What stands in a function, coordination resolved; empty if nothing does. A path such as {@code
   * object.from} goes on from what stands in its first function. Of "dozens of soldiers" it is the
   * soldiers, of "$5 million in aid" both.
   */
  List<Token> fillers(String function) {
    Set<Token> found = new LinkedHashSet<>();
    for (Token token : direct(function)) {
      for (Token meant : meant(token, ACTING.contains(function))) {
        List<Token> named = syntax.examples(meant);
        if (named.isEmpty() || !syntax.modifiers(meant).isEmpty()) {
          found.add(meant);
        }
        found.addAll(named);
      }
    }
    if (!function.equals("self")) {
      found.remove(trigger);
    }
    return List.copyOf(found);
  }

  /** Whether a number says how many of a thing there are. */
  boolean isCounted(Token noun) {
    return syntax.sentence().dependents(noun, "nmod", "nummod", "compound").stream()
        .anyMatch(t -> t.tag().equals("CD"));
  }

  /**
   * The soldiers of "dozens of soldiers", and of what acts him whose "trip may include a visit" and
   * those who passed "legislation imposing sanctions"; but "approved his bid" is about the bid.
   */
  private List<Token> meant(Token token, boolean acts) {
    if (isSum(token)) {
      return withWhatItBuys(token);
    }
    Token current = token;
    for (int i = 0; i < MAX_CLIMB; i++) {
      List<Token> next = List.of();
      if (words.is(current.lemma(), "quantifying")) {
        next = measured(current);
      } else if (acts && words.is(current.lemma(), "deed")) {
        next = syntax.possessors(current);
      } else if (words.is(current.lemma(), "enactment")) {
        next = enactors(current);
      }
      if (next.size() != 1) {
        return next.isEmpty() ? List.of(current) : next;
      }
      current = next.getFirst();
    }
    return List.of(current);
  }

  /** The oil of "barrels of oil", also of "barrels per day of oil". */
  private List<Token> measured(Token measure) {
    List<Token> things = syntax.behind(measure, "of");
    return things.isEmpty()
        ? syntax.behind(measure, "per").stream()
            .flatMap(time -> syntax.behind(time, "of").stream())
            .toList()
        : things;
  }

  /** Who makes a law or resolution: its holders, or the body whose name stands before it. */
  private List<Token> enactors(Token enactment) {
    List<Token> holders = syntax.holders(enactment);
    return holders.isEmpty()
        ? syntax.modifiers(enactment).stream().filter(Token::isProperNoun).toList()
        : holders;
  }

  /** What stands in a function, as it is said and as it is meant. */
  Set<Token> standing(String function) {
    Set<Token> all = new LinkedHashSet<>(direct(function));
    all.addAll(fillers(function));
    return all;
  }

  private boolean isSum(Token token) {
    return words.is(token.lemma(), "currency")
        || token.tag().equals("CD")
            && syntax.sentence().dependents(token).stream().anyMatch(t -> t.tag().equals("$"));
  }

  /** A sum of money, and the things in which it is given. */
  private List<Token> withWhatItBuys(Token sum) {
    List<Token> both = new ArrayList<>(List.of(sum));
    both.addAll(syntax.behind(sum, "in"));
    both.addAll(syntax.behind(sum, "of"));
    return both;
  }

  private List<Token> direct(String function) {
    int dot = function.lastIndexOf('.');
    if (dot < 0) {
      return trigger.isVerb() ? ofVerb(trigger, function) : ofNoun(function);
    }
    Set<Token> found = new LinkedHashSet<>();
    String onwards = function.substring(dot + 1);
    Set<Token> through = new LinkedHashSet<>(direct(function.substring(0, dot)));
    List.copyOf(through).forEach(token -> through.addAll(meant(token, true)));
    for (Token token : through) {
      found.addAll(token.isVerb() ? ofVerb(token, onwards) : ofOther(token, onwards));
    }
    found.remove(trigger);
    return List.copyOf(found);
  }

  private List<Token> ofVerb(Token verb, String function) {
    return switch (function) {
      case "subject" -> syntax.subjects(verb);
      case "object" -> syntax.objects(verb);
      case "indirect" -> syntax.indirectObjects(verb);
      case "clause" -> clauses(verb);
      case "load" -> loads(verb);
      case "partner" -> partners(verb);
      case "self" -> List.of(verb);
      case "infinitive" -> clauses(verb).stream().filter(this::isInfinitive).toList();
      case "possessor", "modifier", "modified", "agent" -> List.of();
      case "governor" -> governor(verb).stream().toList();
      case "complement" -> complements(verb);
      case "adverb" -> syntax.sentence().dependents(verb, "advmod", "prt", "discourse");
      case "tally" -> syntax.sentence().dependents(verb, "dep"); // "by 12 votes to two"
      default ->
          function.endsWith("-ing")
              ? gerunds(verb, function.substring(0, function.length() - 4))
              : behindVerb(verb, function);
    };
  }

  /**
   * What the subject or object is said to be; the parser takes a terrorist organisation for another
   * name of the Guards in "designated the Guards a terrorist organisation".
   */
  private List<Token> complements(Token verb) {
    List<Token> found =
        new ArrayList<>(syntax.sentence().dependents(verb, "acomp", "attr", "oprd"));
    for (Token object : syntax.objects(verb)) {
      syntax.sentence().dependents(object, "appos").stream()
          .filter(t -> t.index() > object.index())
          .filter(t -> syntax.sentence().token(object.index() + 1).tag().equals("DT"))
          .forEach(found::add);
    }
    return found;
  }

  /** The clauses that say what for or what: not those of time and manner. */
  private List<Token> clauses(Token verb) {
    List<Token> found = new ArrayList<>(syntax.sentence().dependents(verb, "xcomp", "ccomp"));
    syntax.sentence().dependents(verb, "advcl").stream()
        .filter(this::isInfinitive)
        .forEach(found::add);
    syntax.objects(verb).stream()
        .filter(this::isSum)
        .flatMap(sum -> syntax.sentence().dependents(sum, "acl", "relcl").stream())
        .filter(this::isInfinitive)
        .forEach(found::add); // "needs $50 million to feed refugees"
    return syntax.coordinated(found);
  }

  private boolean isInfinitive(Token verb) {
    return syntax.sentence().dependents(syntax.firstOfCoordination(verb), "aux").stream()
        .anyMatch(t -> t.tag().equals("TO"));
  }

  /** What the noun, or the verb that carries it, is for: "a loan to help Haiti". */
  private List<Token> purposes() {
    List<Token> found = new ArrayList<>(syntax.sentence().dependents(trigger, "acl", "relcl"));
    found.removeIf(verb -> !isInfinitive(verb));
    support.ifPresent(s -> found.addAll(clauses(s.verb())));
    return syntax.coordinated(found);
  }

  /** With whom the deal is made whose content the verb says: "a deal with France to buy jets". */
  private List<Token> partners(Token verb) {
    if (!isInfinitive(verb)) {
      return List.of();
    }
    List<Token> found = new ArrayList<>();
    for (Token above : syntax.governor(syntax.firstOfCoordination(verb)).stream().toList()) {
      List<Token> deals = new ArrayList<>(above.isNoun() ? List.of(above) : syntax.objects(above));
      deals.addAll(syntax.behind(above, "in"));
      deals.removeIf(deal -> !words.is(deal.lemma(), "pact"));
      deals.forEach(deal -> found.addAll(syntax.behind(deal, "with")));
      found.addAll(deals.isEmpty() || above.isNoun() ? List.of() : syntax.behind(above, "with"));
    }
    return List.copyOf(found);
  }

  /** Verbs behind a preposition: "voted against lifting sanctions". */
  private List<Token> gerunds(Token verb, String preposition) {
    return syntax.sentence().dependents(verb, "prep").stream()
        .filter(p -> p.lemma().equals(preposition))
        .flatMap(p -> syntax.sentence().dependents(p, "pcomp").stream())
        .filter(v -> v.tag().equals("VBG"))
        .toList();
  }

  private List<Token> ofOther(Token noun, String function) {
    return switch (function) {
      case "possessor" -> syntax.possessors(noun);
      case "modifier" -> syntax.modifiers(noun);
      case "agent" -> syntax.agents(noun);
      case "carrying" -> load(noun);
      default -> syntax.behind(noun, function);
    };
  }

  /** What the vehicles that are sent have on board: the flour of "sends trucks with flour". */
  private List<Token> loads(Token verb) {
    List<Token> found = new ArrayList<>();
    for (Token vehicle : syntax.objects(verb)) {
      if (words.is(vehicle.lemma(), "vehicle")) {
        found.addAll(load(vehicle));
        found.addAll(syntax.behind(vehicle, "with"));
        found.addAll(found.isEmpty() ? syntax.behind(verb, "with") : List.of());
      }
    }
    return found;
  }

  /** What a vehicle has on board: "trucks carrying food", "planes loaded with tents". */
  private List<Token> load(Token vehicle) {
    List<Token> found = new ArrayList<>();
    List<Token> vehicles = new ArrayList<>(syntax.behind(vehicle, "of"));
    vehicles.add(vehicle);
    for (Token of : vehicles) {
      for (Token verb : syntax.sentence().dependents(of, "acl", "relcl")) {
        if (words.is(verb.lemma(), "loading")) {
          found.addAll(syntax.objects(verb));
          found.addAll(syntax.behind(verb, "with"));
        }
      }
    }
    found.remove(vehicle);
    return found;
  }

  private List<Token> behindVerb(Token verb, String preposition) {
    Set<Token> found = new LinkedHashSet<>(syntax.behind(verb, preposition));
    if (preposition.equals("to")) {
      found.addAll(
          syntax.sentence().dependents(verb, "dative").stream()
              .filter(t -> t.tag().equals("IN") || t.tag().equals("TO"))
              .flatMap(t -> syntax.behind(verb, "to").stream())
              .toList());
    }
    return List.copyOf(found);
  }

  private List<Token> ofNoun(String function) {
    Token outer = outermost(trigger, syntax, words);
    return switch (function) {
      case "subject" ->
          support
              .filter(s -> !s.outside())
              .map(s -> syntax.subjects(s.verb()))
              .orElseGet(() -> opened().map(syntax::subjects).orElse(List.of()));
      case "company" -> company();
      case "guest" -> guests();
      case "with-before" -> withBefore();
      case "clause" -> purposes();
      case "object" -> covered();
      case "complement", "adverb", "tally" -> List.of();
      case "modified" -> modified();
      case "governor" -> governor(outer).stream().toList();
      case "self" -> List.of(trigger);
      case "indirect" -> support.map(s -> syntax.indirectObjects(s.verb())).orElse(List.of());
      case "possessor" -> either(syntax.possessors(trigger), outer, syntax::possessors);
      case "modifier" -> either(syntax.modifiers(trigger), outer, syntax::modifiers);
      case "agent" -> either(syntax.agents(trigger), outer, syntax::agents);
      default -> behindNoun(outer, function);
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
      List<Token> verbs = new ArrayList<>(List.of(first));
      syntax.governor(first).filter(g -> isInfinitive(first)).ifPresent(verbs::add);
      verbs.removeIf(verb -> verb.equals(s.verb()) || !words.is(verb.lemma(), "encounter"));
      verbs.removeIf(verb -> !syntax.subjects(verb).containsAll(syntax.subjects(s.verb())));
      verbs.forEach(verb -> found.addAll(syntax.objects(verb)));
      verbs.forEach(verb -> found.addAll(syntax.behind(verb, "with")));
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

  /** The verb of whose clause the noun is part: "rose" of "sales to Iran rose". */
  private Optional<Token> governor(Token noun) {
    Optional<Token> current = syntax.governor(noun);
    for (int i = 0; i < MAX_CLIMB && current.filter(t -> !t.isVerb()).isPresent(); i++) {
      current = syntax.governor(current.get());
    }
    return current.filter(Token::isVerb);
  }

  /**
   * Who does something while what the noun says goes on, "the president, on a visit to Rome", or is
   * of a mind: "four in favour".
   */
  private List<Token> modified() {
    Token outer = outermost(trigger, syntax, words);
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

  private List<Token> either(
      List<Token> own, Token outer, java.util.function.Function<Token, List<Token>> function) {
    return own.isEmpty() && !outer.equals(trigger) ? function.apply(outer) : own;
  }

  private List<Token> behindNoun(Token outer, String preposition) {
    Set<Token> found = new LinkedHashSet<>(syntax.behind(trigger, preposition));
    for (Token other : syntax.coordinated(List.of(trigger))) {
      found.addAll(syntax.behind(other, preposition));
    }
    if (!outer.equals(trigger)) {
      found.addAll(syntax.behind(outer, preposition));
    }
    clauses().stream()
        .filter(verb -> !preposition.equals("by") || !words.is(verb.lemma(), "brokering"))
        .forEach(verb -> found.addAll(syntax.behind(verb, preposition)));
    support
        .filter(s -> !s.loose())
        .filter(s -> !preposition.equals("by") || !words.is(s.verb().lemma(), "brokering"))
        .ifPresent(s -> found.addAll(syntax.behind(s.verb(), preposition)));
    found.remove(trigger);
    found.remove(outer);
    return List.copyOf(found);
  }

  /** The clauses that say what is done with what the noun names: "sanctions imposed on Niger". */
  private List<Token> clauses() {
    return syntax.sentence().dependents(trigger, "acl", "relcl").stream()
        .filter(verb -> verb.isVerb() && syntax.objects(verb).contains(trigger))
        .toList();
  }

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

  /**
   * The verbs that may carry a noun: its governor, that of its preposition, and those of its
   * reduced relatives.
   */
  static List<Token> carriers(Token noun, Syntax syntax) {
    List<Token> verbs = new ArrayList<>();
    syntax
        .governor(noun)
        .ifPresent(
            g -> {
              if (g.isVerb()) {
                verbs.add(g);
              } else {
                syntax.governor(g).filter(Token::isVerb).ifPresent(verbs::add);
              }
            });
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
