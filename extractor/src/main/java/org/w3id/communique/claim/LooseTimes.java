package org.w3id.communique.claim;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.event.Syntax;
import org.w3id.communique.mention.TimeExpression.CalendarDay;
import org.w3id.communique.mention.TimeExpression.FromPublication;
import org.w3id.communique.mention.TimeExpression.Weekday;
import org.w3id.communique.mention.TimeMention;
import org.w3id.communique.text.Token;

/**
 * Days that the parser hangs where no event is: such a day belongs to the event before it if no
 * clause begins between them.
 */
final class LooseTimes {
  private static final int MAX_CLIMB = 12;
  private static final Set<String> JOINTS = Set.of(";", ":", "\"", "”", "“", "''", "``");

  private final SentenceContext context;
  private final Syntax syntax;
  private final TimeReach reach;

  LooseTimes(SentenceContext context, TimeReach reach) {
    this.context = context;
    this.syntax = context.syntax();
    this.reach = reach;
  }

  /** The first such day behind an event, of times that no event has. */
  Optional<TimeMention> behind(EventMention event, Stream<TimeMention> times) {
    return times
        .filter(LooseTimes::isDay)
        .filter(time -> !isAttribute(time))
        .filter(time -> event.trigger().index() < time.span().begin() && !opensClause(time))
        .filter(time -> isJoined(event.trigger(), time))
        .filter(time -> reach.clauseOf(time).filter(v -> isAbove(v, event.predicate())).isEmpty())
        .min(Comparator.comparingInt(TimeMention::head));
  }

  static boolean isDay(TimeMention time) {
    return switch (time.time()) {
      case Weekday day -> true;
      case CalendarDay day -> true;
      case FromPublication offset -> offset.unit() == ChronoUnit.DAYS;
      default -> false;
    };
  }

  /** "The October 7 attacks", "Tuesday's vote". */
  private boolean isAttribute(TimeMention time) {
    int end = time.span().end();
    return end < context.sentence().size()
        && (context.sentence().token(end).isNoun()
            || context.sentence().token(end).tag().equals("POS"));
  }

  /** "Held talks, and on Friday it freed prisoners": the day stands before another subject. */
  private boolean opensClause(TimeMention time) {
    return reach
        .clauseOf(time)
        .filter(verb -> verb.relation().equals("conj"))
        .filter(
            verb ->
                context.sentence().dependents(verb, "nsubj", "nsubjpass").stream()
                    .anyMatch(t -> time.head() < t.index() && t.index() < verb.index()))
        .isPresent();
  }

  private boolean isJoined(Token trigger, TimeMention time) {
    List<Token> between =
        context.sentence().tokens().subList(trigger.index() + 1, time.span().begin());
    return between.stream()
        .noneMatch(
            t ->
                Comments.isFinite(t)
                    || t.tag().equals("MD")
                    || t.tag().startsWith("W")
                    || JOINTS.contains(t.form())
                    || reach.isTimeBound(t));
  }

  private boolean isAbove(Token verb, Token predicate) {
    Optional<Token> current = Optional.of(predicate);
    for (int i = 0; i < MAX_CLIMB && current.isPresent(); i++) {
      if (current.get().equals(verb)) {
        return true;
      }
      current = current.flatMap(syntax::governor);
    }
    return false;
  }
}
