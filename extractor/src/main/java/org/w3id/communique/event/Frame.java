package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.text.Token;

/** A trigger and what carries it: resolves the names of functions that rules use to tokens. */
final class Frame {
  private static final Set<String> ACTING = Set.of("subject", "possessor", "by", "of", "between");

  private final Token trigger;
  private final Syntax syntax;
  private final WordTable words;
  private final MeantNouns meant;
  private final Cargo cargo;
  private final VerbFunctions verbFunctions;
  private final NounFunctions nounFunctions;
  private final Map<String, List<Token>> fillers = new HashMap<>();
  private final Map<String, Set<Token>> standing = new HashMap<>();

  /**
   * Takes a trigger.
   *
   * @param words class {@code trading} and those of {@link MeantNouns}, {@link Cargo}, {@link
   *     VerbFunctions} and {@link NounFunctions}
   */
  Frame(Token trigger, Optional<Support> support, Syntax syntax, WordTable words) {
    this.trigger = trigger;
    this.syntax = syntax;
    this.words = words;
    this.meant = new MeantNouns(syntax, words);
    this.cargo = new Cargo(syntax, words);
    this.verbFunctions = new VerbFunctions(syntax, words, meant, cargo);
    this.nounFunctions = new NounFunctions(trigger, support, syntax, words, verbFunctions);
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
    return fillers.computeIfAbsent(function, this::findFillers);
  }

  private List<Token> findFillers(String function) {
    Set<Token> found = new LinkedHashSet<>();
    for (Token token : direct(function)) {
      for (Token meant : meant.of(token, ACTING.contains(function))) {
        List<Token> members = syntax.membersOf(meant);
        List<Token> named = members.isEmpty() ? syntax.examples(meant) : members;
        if (named.isEmpty() || members.isEmpty() && !syntax.modifiers(meant).isEmpty()) {
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
   * What stands in a function, as it is said and as it is meant: of "12 of the members" both, and
   * who speaks of himself.
   */
  Set<Token> standing(String function) {
    return standing.computeIfAbsent(function, this::findStanding);
  }

  private Set<Token> findStanding(String function) {
    Set<Token> all = new LinkedHashSet<>(direct(function));
    all.addAll(fillers(function));
    List.copyOf(all).stream()
        .filter(number -> number.tag().equals("CD"))
        .forEach(number -> all.addAll(syntax.behind(number, "of")));
    List.copyOf(all).stream()
        .filter(Token::isPronoun)
        .forEach(pronoun -> all.addAll(speakers(pronoun)));
    return Collections.unmodifiableSet(all);
  }

  /** The rebels of "the rebels say they took the town". */
  private List<Token> speakers(Token pronoun) {
    return syntax
        .governor(pronoun)
        .filter(verb -> pronoun.relation().equals("nsubj") && verb.relation().equals("ccomp"))
        .flatMap(syntax::governor)
        .filter(Token::isVerb)
        .map(syntax::subjects)
        .orElse(List.of());
  }

  private List<Token> direct(String function) {
    int dot = function.lastIndexOf('.');
    if (dot < 0) {
      return trigger.isVerb() ? verbFunctions.of(trigger, function) : nounFunctions.of(function);
    }
    Set<Token> found = new LinkedHashSet<>();
    String onwards = function.substring(dot + 1);
    Set<Token> through = new LinkedHashSet<>(direct(function.substring(0, dot)));
    List.copyOf(through).forEach(token -> through.addAll(meant.of(token, true)));
    for (Token token : through) {
      found.addAll(token.isVerb() ? verbFunctions.of(token, onwards) : ofOther(token, onwards));
    }
    found.remove(trigger);
    return List.copyOf(found);
  }

  private List<Token> ofOther(Token noun, String function) {
    return switch (function) {
      case "possessor" -> syntax.possessors(noun);
      case "modifier" -> syntax.modifiers(noun);
      case "agent" -> syntax.agents(noun);
      case "carrying" -> cargo.aboard(noun);
      case "subject" -> syntax.sentence().dependents(noun, "nsubj"); // "made $5 million available"
      case "clause" ->
          syntax.sentence().dependents(noun, "acl").stream()
              .filter(verb -> verb.tag().equals("VBG") || syntax.isInfinitive(verb))
              .toList();
      default ->
          function.endsWith("-ing")
              ? syntax.gerunds(noun, function.substring(0, function.length() - 4))
              : behind(noun, function);
    };
  }

  /**
   * What stands behind a preposition of a noun or of how it is traded: "goods bought from Cuba".
   */
  private List<Token> behind(Token noun, String preposition) {
    List<Token> found = new ArrayList<>(syntax.behind(noun, preposition));
    if (found.isEmpty()) {
      syntax.sentence().dependents(noun, "acl", "relcl").stream()
          .filter(verb -> words.is(verb.lemma(), "trading") && syntax.objects(verb).contains(noun))
          .forEach(verb -> found.addAll(syntax.behind(verb, preposition)));
    }
    return found;
  }
}
