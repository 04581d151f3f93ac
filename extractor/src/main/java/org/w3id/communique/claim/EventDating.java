package org.w3id.communique.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.mention.TimeExpression;
import org.w3id.communique.mention.TimeExpression.CalendarYear;
import org.w3id.communique.mention.TimeExpression.FromEvent;
import org.w3id.communique.mention.TimeExpression.FromPrevious;
import org.w3id.communique.mention.TimeMention;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.resolve.DateResolver;
import org.w3id.communique.resolve.Direction;
import org.w3id.communique.resolve.EventDate;

/** Dates events by the times that belong to them and by how far they are from each other. */
final class EventDating {
  private final DateResolver dates;

  EventDating(DateResolver dates) {
    this.dates = dates;
  }

  /**
   * What the times of a sentence are counted from.
   *
   * @param times the times of the sentence
   * @param published day of publication
   * @param previous date said last in the text
   */
  record Setting(EventTimes times, Optional<LocalDate> published, Optional<EventDate> previous) {}

  /**
   * When an event happens.
   *
   * @param presented how its sentence presents it
   * @return empty if the text does not say
   */
  Optional<EventDate> date(EventMention event, Factuality presented, Setting setting) {
    return own(event, presented, setting).or(() -> counted(event, setting));
  }

  private Optional<EventDate> own(EventMention event, Factuality presented, Setting setting) {
    return setting
        .times
        .of(event, presented)
        .flatMap(
            t ->
                resolved(
                        setting.times.said(t, event),
                        isAhead(t, event, presented, setting)
                            ? Direction.FUTURE
                            : setting.times.isOfPastTrip(t, event)
                                ? Direction.PAST
                                : direction(presented),
                        setting)
                    .filter(d -> !isYearToCome(t, presented, d, setting))
                    .filter(
                        d ->
                            setting.times.isAttribute(t, event)
                                || !isTimeOfSaying(event, presented, d, setting)));
  }

  private static boolean isAhead(
      TimeMention time, EventMention event, Factuality presented, Setting setting) {
    return setting.times.isArranged(time)
        || setting.times.isOutset(time, event)
        || presented == Factuality.NEGATED && setting.times.isForetold(event);
  }

  private static Direction direction(Factuality presented) {
    return switch (presented) {
      case OCCURRED, NEGATED -> Direction.PAST;
      case ONGOING -> Direction.PRESENT;
      case PLANNED, POSSIBLE, CALLED_FOR -> Direction.FUTURE;
    };
  }

  private Optional<EventDate> resolved(TimeExpression time, Direction direction, Setting setting) {
    Optional<EventDate> previous =
        setting.previous.or(
            () -> setting.published.filter(day -> isNextTo(time)).map(EventDate::of));
    return dates.resolve(time, direction, setting.published, previous);
  }

  /** "The previous day", "earlier in the day": where no day was told of, it is that of the news. */
  private static boolean isNextTo(TimeExpression time) {
    return time instanceof FromPrevious from
        && from.unit() == ChronoUnit.DAYS
        && (from.offset() == 0 || from.offset() == -1);
  }

  /** Who asked last year asked for something later; what is planned does not lie behind. */
  private static boolean isTimeOfSaying(
      EventMention event, Factuality presented, EventDate date, Setting setting) {
    return (isWanted(presented) || event.factuality().filter(EventDating::isWanted).isPresent())
        && setting.published.filter(day -> date.end().isBefore(day)).isPresent();
  }

  /** What has happened or goes on did not begin in a year after the news of it. */
  private static boolean isYearToCome(
      TimeMention time, Factuality presented, EventDate date, Setting setting) {
    return (presented == Factuality.OCCURRED || presented == Factuality.ONGOING)
        && time.time() instanceof CalendarYear
        && setting.published.filter(day -> date.begin().isAfter(day)).isPresent();
  }

  private static boolean isWanted(Factuality factuality) {
    return factuality == Factuality.CALLED_FOR || factuality == Factuality.PLANNED;
  }

  /**
   * The date of an event from which another is counted: "a day after Turkey struck". The other one
   * has a date of its own, or is told in the present tense as the news of the day.
   */
  private Optional<EventDate> counted(EventMention event, Setting setting) {
    return setting
        .times
        .distances()
        .countedFrom(event)
        .flatMap(
            time ->
                other(event, time, setting)
                    .flatMap(d -> dates.resolveOther((FromEvent) time.time(), d)));
  }

  private Optional<EventDate> other(EventMention event, TimeMention time, Setting setting) {
    return setting
        .times
        .distances()
        .counted(time)
        .filter(e -> !e.equals(event))
        .flatMap(e -> own(e, Factuality.OCCURRED, setting))
        .or(() -> setting.published.filter(day -> setting.times.isNews(time)).map(EventDate::of));
  }
}
