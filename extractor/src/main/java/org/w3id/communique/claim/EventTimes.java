package org.w3id.communique.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.mention.TimeExpression;
import org.w3id.communique.mention.TimeMention;
import org.w3id.communique.text.Token;

/**
 * Finds which time of a sentence belongs to an event: the one that hangs on its trigger or on a
 * verb that carries it, or else on the clause in which it stands, unless another event stands
 * nearer.
 */
final class EventTimes {
  private static final int MAX_CLIMB = 6;
  private static final Set<String> WITHIN_CLAUSE =
      Set.of(
          "dobj",
          "nsubj",
          "nsubjpass",
          "pobj",
          "prep",
          "agent",
          "conj",
          "xcomp",
          "appos",
          "attr",
          "dative",
          "acl",
          "pcomp");

  private final SentenceContext context;
  private final List<EventMention> events;

  EventTimes(SentenceContext context, List<EventMention> events) {
    this.context = context;
    this.events = events;
  }

  /** The time of an event; empty if the sentence says none. */
  Optional<TimeMention> of(EventMention event) {
    return context.mentions().stream()
        .filter(TimeMention.class::isInstance)
        .map(TimeMention.class::cast)
        .filter(
            time -> nearest(time).filter(event::equals).isPresent() || sharesClause(time, event))
        .min(Comparator.comparingInt(time -> distance(time, event)))
        .or(() -> ofMainClause(event));
  }

  /**
   * What a time says of an event: in "the first visit in 24 years, when he met", when he met is 24
   * years ago.
   */
  TimeExpression said(TimeMention time, EventMention event) {
    return isWhenClause(event.support().orElse(event.trigger()))
        ? time.time().point()
        : time.time();
  }

  /** A "when" clause without a time of its own tells of the time before it. */
  private Optional<TimeMention> ofMainClause(EventMention event) {
    Token verb = event.support().orElse(event.trigger());
    if (!isWhenClause(verb)) {
      return Optional.empty();
    }
    return context.mentions().stream()
        .filter(TimeMention.class::isInstance)
        .map(TimeMention.class::cast)
        .filter(time -> time.head() < verb.index())
        .max(Comparator.comparingInt(TimeMention::head));
  }

  /** Whether a time stands before the "when" clause of the event, in words of its own. */
  boolean isApart(TimeMention time, EventMention event) {
    Token verb = event.support().orElse(event.trigger());
    return isWhenClause(verb) && time.head() < verb.index();
  }

  private boolean isWhenClause(Token verb) {
    return context.sentence().dependents(verb, "advmod", "mark").stream()
        .anyMatch(t -> t.form().equalsIgnoreCase("when"));
  }

  /** The event on whose words the time hangs first, going up the tree. */
  private Optional<EventMention> nearest(TimeMention time) {
    Optional<EventMention> beside =
        events.stream()
            .filter(e -> e.trigger().isNoun() && isBeside(e.trigger(), time))
            .findFirst();
    if (beside.isPresent()) {
      return beside;
    }
    Optional<Token> current = Optional.of(context.sentence().token(time.head()));
    for (int i = 0; i < MAX_CLIMB && current.isPresent(); i++) {
      Token here = current.get();
      Optional<EventMention> at = events.stream().filter(e -> carries(e, here)).findFirst();
      if (at.isPresent()) {
        return at;
      }
      current = context.syntax().governor(here);
    }
    return Optional.empty();
  }

  /** "Their meeting last September": a time right behind a noun is its own. */
  private boolean isBeside(Token noun, TimeMention time) {
    int gap = time.span().begin() - noun.index() - 1;
    return gap == 0 || gap == 1 && context.sentence().token(noun.index() + 1).tag().equals("IN");
  }

  private static boolean carries(EventMention event, Token token) {
    return event.trigger().equals(token) || event.support().filter(token::equals).isPresent();
  }

  /** Whether the time hangs on a verb, no event itself, of which the event is an argument. */
  private boolean sharesClause(TimeMention time, EventMention event) {
    Optional<Token> clause = clauseOf(time);
    if (clause.isEmpty() || events.stream().anyMatch(e -> carries(e, clause.get()))) {
      return false;
    }
    Token current = event.support().orElse(event.trigger());
    for (int i = 0; i < MAX_CLIMB && WITHIN_CLAUSE.contains(current.relation()); i++) {
      Optional<Token> above = context.syntax().governor(current);
      if (above.filter(clause.get()::equals).isPresent()) {
        return !isReporting(clause.get(), current);
      }
      if (above.isEmpty()) {
        return false;
      }
      current = above.get();
    }
    return false;
  }

  /** A time that hangs on a reporting verb is the time of the report. */
  private static boolean isReporting(Token clause, Token argument) {
    return argument.relation().equals("ccomp") && clause.isVerb();
  }

  private Optional<Token> clauseOf(TimeMention time) {
    Optional<Token> current = context.syntax().governor(context.sentence().token(time.head()));
    for (int i = 0; i < MAX_CLIMB && current.isPresent() && !current.get().isVerb(); i++) {
      current = context.syntax().governor(current.get());
    }
    return current;
  }

  private static int distance(TimeMention time, EventMention event) {
    return Math.abs(time.head() - event.trigger().index());
  }
}
