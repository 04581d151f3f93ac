package org.w3id.communique.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.text.Token;

/**
 * Tells what lasts from what has happened, where the tense does not: a guest who is on a visit is
 * still there, and so is who besieges a town; sanctions last until they are lifted (states and
 * activities; Vendler 1957).
 */
final class OngoingStates {
  private static final Set<String> ATTRIBUTE = Set.of("nmod", "amod", "acomp", "oprd");

  private final WordTable words;
  private final ClauseMood mood;

  /**
   * Takes the words.
   *
   * @param words classes {@code durative}, {@code engaged}, {@code habit}, {@code period} and
   *     {@code each}
   */
  OngoingStates(WordTable words, ClauseMood mood) {
    this.words = words;
    this.mood = mood;
  }

  /** Whether the event of a clause that is told as fact goes on. */
  boolean isOngoing(SentenceContext context, EventMention event) {
    Token trigger = event.trigger();
    if (event.phase().isPresent()) {
      return event.type() == EventType.SANCTION && isSince(context, trigger);
    }
    return switch (event.type()) {
      case VISIT -> trigger.isNoun() ? isUnderWay(context, event) : isVisiting(context, trigger);
      case SANCTION -> true; // of whose beginning and end nothing is said, is in force
      case MEETING -> isEngaged(context, event);
      case TRANSFER, ARMS_TRANSFER -> isHabit(context, trigger);
      default ->
          words.is(trigger.lemma().toLowerCase(Locale.ROOT), "durative") && lasts(context, event);
    };
  }

  /** "The two sides are in talks", and "were", as is told of what they said. */
  private boolean isEngaged(SentenceContext context, EventMention event) {
    Optional<Token> in =
        context.syntax().governor(event.trigger()).filter(p -> p.lemma().equals("in"));
    return event.trigger().isNoun()
        && in.flatMap(context.syntax()::governor)
            .filter(g -> words.is(g.lemma(), "engaged"))
            .filter(g -> mood.isPresent(context, g) || g.relation().equals("ccomp"))
            .isPresent();
  }

  /** "Supplies 90,000 barrels a day", "each year sends food". */
  private boolean isHabit(SentenceContext context, Token verb) {
    return verb.isVerb()
        && mood.isPresent(context, verb)
        && beside(context, verb, "npadvmod", "advmod").anyMatch(t -> isRate(context, t));
  }

  /** What qualifies a verb, or what it gives or is given with. */
  private static Stream<Token> beside(SentenceContext context, Token verb, String... relations) {
    Stream<Token> given =
        context.sentence().dependents(verb, "prep").stream()
            .flatMap(with -> context.sentence().dependents(with, "pobj").stream());
    Stream<Token> objects =
        Stream.concat(context.sentence().dependents(verb, "dobj", "nsubjpass").stream(), given);
    return Stream.concat(Stream.of(verb), objects)
        .flatMap(t -> context.sentence().dependents(t, relations).stream());
  }

  /** "A day", "each year", "annually". */
  private boolean isRate(SentenceContext context, Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return words.is(lemma, "habit")
        || words.is(lemma, "period")
            && context.sentence().dependents(token, "det", "predet").stream()
                .anyMatch(t -> words.is(t.lemma().toLowerCase(Locale.ROOT), "each"));
  }

  /** "Has banned trade since 1962". */
  private boolean isSince(SentenceContext context, Token verb) {
    return verb.isVerb()
        && mood.isPresentPerfect(context, verb)
        && beside(context, verb, "prep").anyMatch(t -> t.lemma().equalsIgnoreCase("since"));
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
