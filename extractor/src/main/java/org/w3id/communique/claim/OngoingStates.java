package org.w3id.communique.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.text.Token;

/**
 * Tells what lasts from what has happened, where the tense does not: a guest who is on a visit is
 * still there, and so is who besieges a town (states and activities; Vendler 1957).
 */
final class OngoingStates {
  private static final Set<String> ATTRIBUTE = Set.of("nmod", "amod", "acomp", "oprd");

  private final WordTable words;
  private final ClauseMood mood;

  /**
   * Takes the words.
   *
   * @param words classes {@code durative} and {@code past-state}
   */
  OngoingStates(WordTable words, ClauseMood mood) {
    this.words = words;
    this.mood = mood;
  }

  /** Whether the event of a clause that is told as fact goes on. */
  boolean isOngoing(SentenceContext context, EventMention event) {
    Token trigger = event.trigger();
    if (event.type() == EventType.VISIT) {
      return trigger.isNoun() ? isUnderWay(context, event) : isVisiting(context, trigger);
    }
    return words.is(trigger.lemma().toLowerCase(Locale.ROOT), "durative")
        && event.phase().isEmpty()
        && lasts(context, event);
  }

  /** "Rice, on her first trip to Europe, said"; "Rice meets Merkel on a visit to Berlin". */
  private boolean isUnderWay(SentenceContext context, EventMention event) {
    Optional<Token> on =
        context.syntax().governor(event.trigger()).filter(p -> p.lemma().equals("on"));
    return event.support().isEmpty()
        && on.filter(
                p ->
                    isApart(context, p)
                        || context
                            .syntax()
                            .governor(p)
                            .filter(g -> g.isVerb() && mood.isPresent(context, g))
                            .isPresent())
            .isPresent();
  }

  /** Whether a phrase follows a noun between commas, as what is added about it. */
  private static boolean isApart(SentenceContext context, Token preposition) {
    if (preposition.index() < 2) {
      return false;
    }
    Token comma = context.sentence().token(preposition.index() - 1);
    return comma.form().equals(",") && context.sentence().token(preposition.index() - 2).isNoun();
  }

  /** "Assad, visiting Ankara, said". */
  private static boolean isVisiting(SentenceContext context, Token verb) {
    boolean bare = context.sentence().dependents(verb, "aux", "mark", "nsubj").isEmpty();
    boolean beside = verb.relation().equals("advcl") || verb.relation().equals("acl");
    return verb.tag().equals("VBG")
        && bare
        && beside
        && verb.index() > 0
        && context.sentence().token(verb.index() - 1).form().equals(",")
        && context
            .syntax()
            .governor(verb)
            .filter(g -> verb.index() < g.index() || g.isNoun())
            .isPresent();
  }

  private boolean lasts(SentenceContext context, EventMention event) {
    Token trigger = event.trigger();
    if (trigger.isNoun()) {
      return event.support().isEmpty();
    }
    return ATTRIBUTE.contains(trigger.relation())
        || mood.isPresent(context, trigger)
        || mood.isPresentPerfect(context, trigger);
  }
}
