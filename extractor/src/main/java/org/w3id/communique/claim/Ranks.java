package org.w3id.communique.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.text.Token;

/**
 * Who is counted among those who do something: "the first minister to visit", "became the 18th
 * member to join". The infinitive tells what they did, not what they mean to do.
 */
final class Ranks {
  private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)");
  private static final Set<String> COPULAS = Set.of("be", "become");

  private final WordTable words;

  /** Takes the words of class {@code rank}. */
  Ranks(WordTable words) {
    this.words = words;
  }

  /** Whether a noun, or a word before it, gives a place in a row. */
  boolean isRanked(SentenceContext context, Token noun) {
    return isRank(noun)
        || context.sentence().dependents(noun, "amod", "nmod", "det").stream()
            .anyMatch(t -> isRank(t) || isSuperlative(context, t));
  }

  /**
   * The verb that gives somebody his place, where the parser hangs the infinitive on it: "was the
   * last country to lift"; empty if there is none.
   */
  Optional<Token> copula(SentenceContext context, Token infinitive) {
    return Optional.of(infinitive)
        .filter(clause -> clause.relation().equals("advcl") || clause.relation().equals("xcomp"))
        .flatMap(context.syntax()::governor)
        .filter(verb -> COPULAS.contains(verb.lemma()))
        .filter(
            verb ->
                context.sentence().dependents(verb, "attr").stream()
                    .filter(noun -> noun.index() < infinitive.index())
                    .anyMatch(noun -> isRanked(context, noun)));
  }

  /** "The most senior official to visit", "the highest bidder". */
  private static boolean isSuperlative(SentenceContext context, Token adjective) {
    return adjective.tag().equals("JJS")
        || context.sentence().dependents(adjective, "advmod").stream()
            .anyMatch(t -> t.tag().equals("RBS"));
  }

  private boolean isRank(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return words.is(lemma, "rank") || ORDINAL.matcher(lemma).matches();
  }
}
