package org.w3id.communique.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.mention.TimeExpression.FromEvent;
import org.w3id.communique.mention.TimeMention;
import org.w3id.communique.text.Token;

/** Times that are counted from an event of the same sentence: "a day after Turkey struck". */
final class EventDistances {
  private static final int MAX_CLIMB = 3;
  private static final Set<String> EMBEDDED = Set.of("xcomp", "acomp");

  private final SentenceContext context;
  private final List<EventMention> events;
  private final List<TimeMention> times;
  private final TimeReach reach;

  EventDistances(
      SentenceContext context,
      List<EventMention> events,
      List<TimeMention> times,
      TimeReach reach) {
    this.context = context;
    this.events = events;
    this.times = times;
    this.reach = reach;
  }

  /** The distance that is counted from an event: "a day after" of "a day after Turkey struck". */
  Optional<TimeMention> countedFrom(EventMention event) {
    return times.stream().filter(time -> isBehind(time, event)).findFirst();
  }

  /** The event that is so far from the other one: what happens "a day after Turkey struck". */
  Optional<EventMention> counted(TimeMention distance) {
    return reach
        .clauseOf(distance)
        .flatMap(reach::carrying)
        .or(
            () ->
                reach
                    .nearest(distance)
                    .flatMap(reach::carrying)
                    .filter(e -> !isBehind(distance, e)))
        .or(
            () ->
                events.stream()
                    .filter(e -> e.trigger().index() < distance.head())
                    .max(Comparator.comparingInt(e -> e.trigger().index())));
  }

  boolean isBehind(TimeMention time, EventMention event) {
    if (!(time.time() instanceof FromEvent) || time.span().end() >= context.sentence().size()) {
      return false;
    }
    Token clause = clauseOf(event.predicate());
    Token joint = context.sentence().token(time.span().end());
    Token last = context.sentence().token(time.span().end() - 1);
    return List.of(joint, last).stream()
        .anyMatch(
            t ->
                isMarkedBehind(context, time, clause)
                    || context.sentence().dependents(t, "pobj", "pcomp").contains(event.predicate())
                    || context.sentence().dependents(t, "pobj").contains(event.trigger()));
  }

  /** The verb of a clause in which somebody "is due to meet". */
  private Token clauseOf(Token verb) {
    Token current = verb;
    for (int i = 0; i < MAX_CLIMB && EMBEDDED.contains(current.relation()); i++) {
      current = context.syntax().governor(current).orElse(current);
    }
    return current;
  }

  static boolean isMarkedBehind(SentenceContext context, TimeMention time, Token verb) {
    return time.time() instanceof FromEvent
        && context.sentence().dependents(verb, "mark").stream()
            .anyMatch(t -> t.index() == time.span().end() || t.index() == time.span().end() - 1);
  }
}
