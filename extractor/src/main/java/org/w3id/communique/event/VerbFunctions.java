package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.text.Token;

/** The functions that rules name, of a verb. */
final class VerbFunctions {
  private static final int MAX_CLIMB = 4;

  private final Syntax syntax;
  private final WordTable words;
  private final MeantNouns meant;
  private final Cargo cargo;

  /**
   * Takes a sentence.
   *
   * @param words class {@code pact} and those of {@link Cargo}
   */
  VerbFunctions(Syntax syntax, WordTable words, MeantNouns meant, Cargo cargo) {
    this.syntax = syntax;
    this.words = words;
    this.meant = meant;
    this.cargo = cargo;
  }

  /** What stands in a function of a verb. */
  List<Token> of(Token verb, String function) {
    return switch (function) {
      case "subject" -> syntax.subjects(verb);
      case "object" -> syntax.objects(verb);
      case "indirect" -> syntax.indirectObjects(verb);
      case "clause" -> clauses(verb);
      case "load" -> cargo.sent(verb);
      case "partner" -> partners(verb);
      case "self" -> List.of(verb);
      case "infinitive" -> clauses(verb).stream().filter(this::isInfinitive).toList();
      case "possessor", "modifier", "modified", "agent" -> List.of();
      case "governor" -> governor(verb).stream().toList();
      case "complement" -> complements(verb);
      case "adverb" -> syntax.sentence().dependents(verb, "advmod", "prt", "discourse", "npadvmod");
      case "tally" -> syntax.sentence().dependents(verb, "dep"); // "by 12 votes to two"
      default ->
          function.endsWith("-ing")
              ? syntax.gerunds(verb, function.substring(0, function.length() - 4))
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
  List<Token> clauses(Token verb) {
    List<Token> found = new ArrayList<>(syntax.sentence().dependents(verb, "xcomp", "ccomp"));
    syntax.sentence().dependents(verb, "advcl").stream()
        .filter(this::isInfinitive)
        .forEach(found::add);
    syntax.objects(verb).stream()
        .filter(meant::isSum)
        .flatMap(sum -> syntax.sentence().dependents(sum, "acl", "relcl").stream())
        .filter(this::isInfinitive)
        .forEach(found::add); // "needs $50 million to feed refugees"
    return syntax.coordinated(found);
  }

  boolean isInfinitive(Token verb) {
    return syntax.isInfinitive(syntax.firstOfCoordination(verb));
  }

  /** With whom the deal is made whose content the verb says: "a deal with France to buy jets". */
  private List<Token> partners(Token verb) {
    Token first = syntax.firstOfCoordination(verb);
    Optional<Token> outer = syntax.governor(first);
    if (first.relation().equals("pcomp") && !isPurpose(outer)) {
      outer = outer.flatMap(syntax::governor);
    } else if (!isInfinitive(verb)) {
      return List.of();
    }
    List<Token> found = new ArrayList<>();
    for (Token above : outer.stream().toList()) {
      List<Token> deals = new ArrayList<>(above.isNoun() ? List.of(above) : syntax.objects(above));
      deals.addAll(syntax.behind(above, "in"));
      deals.removeIf(deal -> !words.is(deal.lemma(), "pact"));
      deals.forEach(deal -> found.addAll(syntax.behind(deal, "with")));
      found.addAll(deals.isEmpty() || above.isNoun() ? List.of() : syntax.behind(above, "with"));
    }
    return List.copyOf(found);
  }

  /** Whether what follows says why, not what about: "thanked France for selling". */
  private static boolean isPurpose(Optional<Token> preposition) {
    return preposition.filter(p -> p.lemma().equals("for") || p.lemma().equals("by")).isPresent();
  }

  /** The verb of whose clause the noun is part: "rose" of "sales to Iran rose". */
  Optional<Token> governor(Token noun) {
    Optional<Token> current = syntax.governor(noun);
    for (int i = 0; i < MAX_CLIMB && current.filter(t -> !t.isVerb()).isPresent(); i++) {
      current = syntax.governor(current.get());
    }
    return current.filter(Token::isVerb);
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
}
