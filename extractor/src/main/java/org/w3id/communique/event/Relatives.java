package org.w3id.communique.event;

import java.util.Optional;
import java.util.Set;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/** Which noun a relative clause is about. */
final class Relatives {
  private static final int MAX_CLIMB = 12;
  private static final Set<String> PRONOUNS = Set.of("WDT", "WP", "WP$");

  private final Sentence sentence;

  Relatives(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The noun that a relative pronoun stands for; the token itself where it is none. */
  Token antecedent(Token verb, Token argument) {
    if (!isPronoun(argument)) {
      return argument;
    }
    Token clause = verb;
    for (int i = 0; i < MAX_CLIMB; i++) {
      Optional<Token> above = sentence.governor(clause);
      if (above.isEmpty() || clause.relation().equals("conj") && above.get().isVerb()) {
        return withThoseBefore(verb, argument, beforeComma(argument));
      }
      if (clause.relation().equals("relcl") || clause.isVerb() && above.get().isNoun()) {
        return withThoseBefore(verb, argument, above.get());
      }
      clause = above.get();
    }
    return argument;
  }

  /**
   * The first of "Russia and China, which signed": what follows a comma is said of all names that
   * stand together, unless the verb is that of one.
   */
  private Token withThoseBefore(Token verb, Token pronoun, Token last) {
    boolean comma = pronoun.index() > 0 && sentence.token(pronoun.index() - 1).tag().equals(",");
    Token first = last;
    while (comma
        && first.relation().equals("conj")
        && isName(first)
        && sentence.governor(first).filter(Relatives::isName).isPresent()
        && !isOfOne(verb)) {
      first = sentence.governor(first).orElseThrow();
    }
    return first;
  }

  private static boolean isName(Token token) {
    return token.tag().startsWith("NNP");
  }

  private boolean isOfOne(Token verb) {
    return verb.tag().equals("VBZ")
        || sentence.dependents(verb, "aux", "auxpass").stream()
            .anyMatch(t -> t.tag().equals("VBZ") || t.form().equals("was"));
  }

  /** The town of "fled the town, which rebels had seized", where the parser sees no relative. */
  private Token beforeComma(Token pronoun) {
    int comma = pronoun.index() - 1;
    boolean nonrestrictive =
        comma > 0 && sentence.token(comma).tag().equals(",") && pronoun.tag().equals("WDT");
    Token before = sentence.token(Math.max(0, comma - 1));
    return nonrestrictive && before.isNoun() ? before : pronoun;
  }

  /**
   * The noun that a relative clause acts on; empty where its object is said or it has none, or
   * where the noun stands behind a preposition: "the town that they talked about".
   */
  Optional<Token> gap(Token verb) {
    boolean subject = sentence.dependents(verb, "nsubj").stream().anyMatch(t -> !isPronoun(t));
    boolean behind =
        sentence.dependents(verb, "prep").stream()
            .flatMap(preposition -> sentence.dependents(preposition, "pobj").stream())
            .anyMatch(Relatives::isPronoun);
    return subject && !behind && verb.relation().equals("relcl")
        ? sentence.governor(verb)
        : Optional.empty();
  }

  /** Whether it is a word that opens a relative clause: "which", "who", "what". */
  static boolean isPronoun(Token token) {
    return PRONOUNS.contains(token.tag());
  }
}
