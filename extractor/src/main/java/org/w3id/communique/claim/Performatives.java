package org.w3id.communique.claim;

import java.util.Locale;
import java.util.Optional;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.text.Token;

/**
 * Tells what is done by saying so: who wants to announce something announces it, who would like to
 * welcome a guest welcomes him (Austin 1962).
 */
final class Performatives {
  private final WordTable words;
  private final ClauseMood mood;

  /**
   * Takes the words.
   *
   * @param words classes {@code stating}, {@code greeting}, {@code first-person} and {@code
   *     wishes-to-say}
   */
  Performatives(WordTable words, ClauseMood mood) {
    this.words = words;
    this.mood = mood;
  }

  /** "I want to announce that they have agreed": the wish is for the saying alone. */
  boolean isStated(SentenceContext context, Token clause, Token verb) {
    return clause.relation().equals("ccomp")
        && words.is(verb.lemma(), "stating")
        && wish(context, verb).isPresent();
  }

  /** "I want to welcome the king", "we would like to receive him": of themselves they say so. */
  boolean isDone(SentenceContext context, Token verb) {
    return words.is(verb.lemma(), "greeting")
        && wish(context, verb)
            .filter(g -> mood.of(context, g).filter(f -> f == Factuality.NEGATED).isEmpty())
            .filter(g -> isInFirstPerson(context, g))
            .isPresent();
  }

  /** The "want" of "want to say". */
  private Optional<Token> wish(SentenceContext context, Token verb) {
    return context
        .syntax()
        .governor(verb)
        .filter(g -> ClauseMood.isInfinitive(context, verb))
        .filter(g -> words.is(g.lemma(), "wishes-to-say"));
  }

  private boolean isInFirstPerson(SentenceContext context, Token verb) {
    return context.sentence().dependents(verb, "nsubj").stream()
        .anyMatch(t -> words.is(t.lemma().toLowerCase(Locale.ROOT), "first-person"));
  }
}
