package org.w3id.communique.resolve;

import java.util.List;
import java.util.Optional;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.event.Syntax;
import org.w3id.communique.text.Token;

/**
 * Tells arguments of one verb from each other: in "Kim invited him" and "the United States donated
 * food to the country" nobody stands twice (principle B of binding theory).
 */
final class ClauseMates {
  private static final int MAX_CLIMB = 6;

  private ClauseMates() {}

  /** Whether a word and a name before it are arguments of one verb, so that they differ. */
  static boolean areBoth(SentenceContext context, Token word, Token name) {
    if (word.tag().equals("PRP$")) {
      return false;
    }
    boolean beside = word.head() == name.head() && word.head() != Token.ROOT;
    return beside
        || isObjectOf(context, name, word)
        || isMetBy(context, name, word)
        || isDoneBy(context, name, word)
        || isGoal(context, word) && predicate(context, word).equals(subjectOf(context, name));
  }

  /**
   * Whether the name is an object of a verb of which the word is the subject: "on seeing Xi, he".
   */
  private static boolean isObjectOf(SentenceContext context, Token name, Token word) {
    return name.relation().equals("dobj")
        && context
            .syntax()
            .governor(name)
            .filter(verb -> context.syntax().subjects(verb).contains(word))
            .isPresent();
  }

  /** Whether the name acts on the word in a clause without a subject of its own: "and armed it". */
  private static boolean isDoneBy(SentenceContext context, Token name, Token word) {
    return word.relation().equals("dobj")
        && context
            .syntax()
            .governor(word)
            .filter(verb -> context.syntax().subjects(verb).contains(name))
            .isPresent();
  }

  /** Whether the subject is with whom an opening phrase names: "in talks with Xi, he said". */
  private static boolean isMetBy(SentenceContext context, Token name, Token word) {
    boolean with =
        context.syntax().governor(name).filter(prep -> prep.lemma().equals("with")).isPresent();
    return with
        && word.relation().startsWith("nsubj")
        && predicate(context, name).equals(context.syntax().governor(word));
  }

  /** Whether a word stands in the clause that tells a name something: "told Reuters they". */
  static boolean isTold(SentenceContext context, Token word, Token name) {
    boolean object = name.relation().equals("dobj") || name.relation().equals("dative");
    return object
        && context
            .syntax()
            .governor(name)
            .filter(verb -> verb.lemma().equals("tell") || verb.lemma().equals("inform"))
            .filter(verb -> name.index() < word.index() && context.sentence().isBelow(word, verb))
            .isPresent();
  }

  /**
   * Who acts in the infinitive clause of a possessive: Israel in "called on Israel to lift its
   * blockade", whoever the subject of the sentence is; and who is punished for it, in "sanctions on
   * Russia over its invasion".
   */
  static List<Token> actors(SentenceContext context, Token word) {
    List<Token> censured = censured(context, word);
    return censured.isEmpty() ? actingIn(context, word) : censured;
  }

  private static List<Token> censured(SentenceContext context, Token word) {
    return context
        .syntax()
        .governor(word)
        .filter(noun -> word.tag().equals("PRP$"))
        .flatMap(context.syntax()::governor)
        .filter(reason -> reason.lemma().equals("over") || reason.lemma().equals("for"))
        .flatMap(context.syntax()::governor)
        .map(context.syntax()::censured)
        .orElse(List.of());
  }

  private static List<Token> actingIn(SentenceContext context, Token word) {
    return predicate(context, word)
        .filter(verb -> word.tag().equals("PRP$") && context.syntax().isInfinitive(verb))
        .map(context.syntax()::subjects)
        .orElse(List.of());
  }

  /** Whether a word stands behind a preposition other than that of a place. */
  private static boolean isGoal(SentenceContext context, Token word) {
    return context
        .syntax()
        .governor(word)
        .filter(prep -> word.relation().equals("pobj") && !prep.lemma().equals("in"))
        .isPresent();
  }

  /** The verb on which a word hangs, through prepositions and nouns. */
  private static Optional<Token> predicate(SentenceContext context, Token word) {
    Optional<Token> current = context.syntax().governor(word);
    for (int i = 0; i < MAX_CLIMB && current.filter(t -> !t.isVerb()).isPresent(); i++) {
      current = current.flatMap(context.syntax()::governor);
    }
    return current.filter(Token::isVerb);
  }

  /** The verb whose subject a name is, or is coordinated with. */
  private static Optional<Token> subjectOf(SentenceContext context, Token name) {
    Syntax syntax = context.syntax();
    Token first = syntax.firstOfCoordination(name);
    return first.relation().startsWith("nsubj") ? syntax.governor(first) : Optional.empty();
  }
}
