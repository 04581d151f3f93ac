package org.w3id.communique.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.event.Syntax;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.TimeExpression.CalendarMonth;
import org.w3id.communique.mention.TimeExpression.CalendarYear;
import org.w3id.communique.mention.TimeMention;
import org.w3id.communique.text.Token;

/**
 * How far up the tree of a sentence a time reaches: to the word of an event, or to the verb of its
 * clause and no further.
 */
final class TimeReach {
  private static final int MAX_CLIMB = 6;
  private static final Set<String> CLAUSES =
      Set.of("relcl", "acl", "advcl", "ccomp", "csubj", "parataxis", "conj");
  private static final Set<String> BEFORE_NOUN = Set.of("compound", "nmod", "amod", "npadvmod");

  private final SentenceContext context;
  private final Syntax syntax;
  private final List<EventMention> events;
  private final WordTable words;

  /** Takes a sentence; of the words the classes {@code time-bound} and {@code holding}. */
  TimeReach(SentenceContext context, List<EventMention> events, WordTable words) {
    this.context = context;
    this.syntax = context.syntax();
    this.events = events;
    this.words = words;
  }

  /** The verb of the clause in which a time stands; none that follows it behind "after". */
  Optional<Token> clauseOf(TimeMention time) {
    Optional<Token> current = syntax.governor(context.sentence().token(time.head()));
    for (int i = 0; i < MAX_CLIMB && current.isPresent(); i++) {
      if (current.get().isVerb() && !EventDistances.isMarkedBehind(context, time, current.get())) {
        return current;
      }
      current = current.filter(t -> !bounds(time, t)).flatMap(syntax::governor);
    }
    return current.filter(Token::isVerb);
  }

  /** The word of an event on which the time hangs first, going up the tree within its clause. */
  Optional<Token> nearest(TimeMention time) {
    Optional<Token> beside =
        events.stream()
            .map(EventMention::trigger)
            .filter(t -> t.isNoun() && isBeside(t, time))
            .findFirst();
    if (beside.isPresent()) {
      return beside;
    }
    Token current = context.sentence().token(time.head());
    for (int i = 0; i < MAX_CLIMB; i++) {
      Token here = current;
      if (carrying(here).isPresent()) {
        return Optional.of(here);
      }
      Optional<Token> above = syntax.governor(here).filter(g -> !ends(time, here, g));
      if (above.isEmpty()) {
        return Optional.empty();
      }
      current = above.get();
    }
    return Optional.empty();
  }

  Optional<EventMention> carrying(Token token) {
    return events.stream().filter(e -> carries(e, token)).findFirst();
  }

  /** Whether a time does not reach from a token to the one that governs it. */
  private boolean ends(TimeMention time, Token here, Token governor) {
    if (here.index() == time.head() && names(time, here, governor)) {
      return carrying(governor).isEmpty();
    }
    boolean clause =
        here.isVerb()
            && (CLAUSES.contains(here.relation()) || ClauseMood.isInfinitive(context, here));
    return clause && !tellsOf(here, governor) && !isHolding(here) || bounds(time, here);
  }

  /**
   * Whether a preposition gives something else of which the time tells: "since the vote in May".
   */
  boolean bounds(TimeMention time, Token preposition) {
    return isTimeBound(preposition)
        && context.sentence().token(time.head()).head() != preposition.index();
  }

  /** "Since", "after" and their like. */
  boolean isTimeBound(Token preposition) {
    return preposition.tag().equals("IN") && words.is(preposition.lemma(), "time-bound");
  }

  /** "A session, to be held tomorrow", "a truce, to come into force on Sunday". */
  private boolean isHolding(Token clause) {
    return words.is(clause.lemma(), "holding")
        && ClauseMood.isInfinitive(context, clause)
        && context.sentence().dependents(clause, "nsubj", "nsubjpass", "dobj").isEmpty();
  }

  /** Whether a clause behind the noun of an event tells of it: "strikes that hit on Friday". */
  private boolean tellsOf(Token clause, Token noun) {
    boolean about =
        context.sentence().dependents(clause, "nsubj", "nsubjpass").stream()
            .allMatch(t -> t.tag().startsWith("W"));
    return about
        && !ClauseMood.isInfinitive(context, clause)
        && events.stream()
            .map(EventMention::trigger)
            .anyMatch(
                t ->
                    t.equals(noun)
                        || syntax.behind(t, "of").contains(noun)
                        || t.isVerb() && syntax.behind(t, "in").contains(noun));
  }

  /**
   * "The 2008 Olympics", "its May elections": a year or month before a noun tells it from others.
   */
  private static boolean names(TimeMention time, Token head, Token noun) {
    boolean coarse = time.time() instanceof CalendarYear || time.time() instanceof CalendarMonth;
    return coarse
        && noun.isNoun()
        && head.index() < noun.index()
        && BEFORE_NOUN.contains(head.relation());
  }

  /** "Their meeting last September": a time right behind a noun is its own. */
  private boolean isBeside(Token noun, TimeMention time) {
    int gap = time.span().begin() - noun.index() - 1;
    return gap == 0 || gap == 1 && context.sentence().token(noun.index() + 1).tag().equals("IN");
  }

  static boolean carries(EventMention event, Token token) {
    return event.trigger().equals(token) || event.support().filter(token::equals).isPresent();
  }

  /** Whether the time stands before a name that it is part of. */
  boolean isNaming(TimeMention time) {
    Token head = context.sentence().token(time.head());
    return syntax.governor(head).filter(g -> names(time, head, g)).isPresent();
  }
}
