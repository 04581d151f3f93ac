package org.w3id.communique.claim;

import java.util.Locale;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.text.Token;

/** What becomes of an event that a clause does without: "left without a deal". */
final class Absences {
  private final WordTable words;
  private final ClauseMood mood;
  private final OuterScope scope;

  /** Takes the class {@code negation}. */
  Absences(WordTable words, ClauseMood mood, OuterScope scope) {
    this.words = words;
    this.mood = mood;
    this.scope = scope;
  }

  /** Whether a preposition says that there is none of what it governs. */
  boolean isOne(SentenceContext context, Token preposition) {
    return GoverningCues.isPreposition(preposition)
        && words.is(preposition.lemma().toLowerCase(Locale.ROOT), "negation")
        && !context.sentence().dependents(preposition, "pobj").isEmpty();
  }

  /** What is lacking is not there; but it may be, where that is still to come or left open. */
  Factuality of(SentenceContext context, Token preposition) {
    if (preposition.relation().equals("conj")) {
      return Factuality.POSSIBLE; // "with or without a deal"
    }
    return context
        .syntax()
        .governor(preposition)
        .filter(Token::isVerb)
        .map(verb -> scope.climb(context, verb, mood.of(context, verb)))
        .filter(f -> f != Factuality.OCCURRED && f != Factuality.ONGOING)
        .map(f -> Factuality.POSSIBLE)
        .orElse(Factuality.NEGATED);
  }
}
