package org.w3id.communique.resolve;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.YEARS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3id.communique.mention.TimeExpression;
import org.w3id.communique.mention.TimeExpression.Ahead;
import org.w3id.communique.mention.TimeExpression.Bounded;
import org.w3id.communique.mention.TimeExpression.CalendarDay;
import org.w3id.communique.mention.TimeExpression.CalendarMonth;
import org.w3id.communique.mention.TimeExpression.CalendarYear;
import org.w3id.communique.mention.TimeExpression.FromEvent;
import org.w3id.communique.mention.TimeExpression.FromPrevious;
import org.w3id.communique.mention.TimeExpression.FromPublication;
import org.w3id.communique.mention.TimeExpression.Indefinite;
import org.w3id.communique.mention.TimeExpression.Range;
import org.w3id.communique.mention.TimeExpression.Rarity;
import org.w3id.communique.mention.TimeExpression.Stretch;
import org.w3id.communique.mention.TimeExpression.Then;
import org.w3id.communique.mention.TimeExpression.Weekday;
import org.w3id.communique.mention.TimeExpression.WeekdayOfWeek;
import org.w3id.communique.mention.TimeExpression.Weekend;
import org.w3id.communique.mention.TimeExpression.Which;

/**
 * Turns what a text says of time into a date. Depends on its arguments alone; where they do not
 * settle the date there is none. The conventions stand in {@code
 * docs/decisions/0011-time-expressions.md}.
 */
public final class DateResolver {
  /** A text that has told of a day this long before publication goes on telling of that time. */
  private static final int DAYS_UNTIL_HISTORY = 366;

  private static final int DAYS_OF_A_WEEK = 7;

  /**
   * Writers add the year to a day farther off than this; within it, the tense says which way to
   * look.
   */
  private static final int FARTHEST_BARE_DAY = 300;

  /**
   * The date of an event.
   *
   * @param time what the text says
   * @param direction which way the clause looks
   * @param published day of publication; without it only times that state a year, or point to a
   *     date said before, resolve
   * @param previous date said before in the text, for a {@link FromEvent} that of the other event;
   *     empty when there is none
   * @return empty when the words name no date, or none that the arguments settle
   */
  public Optional<EventDate> resolve(
      TimeExpression time,
      Direction direction,
      Optional<LocalDate> published,
      Optional<EventDate> previous) {
    return new Resolution(direction, published, previous).date(time);
  }

  /**
   * The date of the other event of "a day after the vote", given that of the event which came a day
   * after.
   *
   * @param distance what the text says
   * @param event date of the event that the distance belongs to
   */
  public Optional<EventDate> resolveOther(FromEvent distance, EventDate event) {
    boolean oneWeek = distance.unit() == ChronoUnit.WEEKS && Math.abs(distance.offset()) == 1;
    return oneWeek
        ? shifted(event, DAYS, -distance.offset() * DAYS_OF_A_WEEK)
        : shifted(event, distance.unit(), -distance.offset());
  }

  private record Resolution(
      Direction direction, Optional<LocalDate> published, Optional<EventDate> previous) {

    Optional<EventDate> date(TimeExpression time) {
      return switch (time) {
        case CalendarDay day -> day(day);
        case CalendarMonth month -> month(month);
        case CalendarYear year -> Optional.of(EventDate.of(Year.of(year.year())));
        case Weekday weekday -> published.map(p -> EventDate.of(weekday(weekday, p)));
        case WeekdayOfWeek day ->
            published.map(p -> EventDate.of(inWeekOf(p.plusWeeks(day.weeks()), day.day())));
        case Weekend weekend -> published.flatMap(p -> weekend(weekend, p));
        case FromPublication offset ->
            published.flatMap(p -> around(p, offset.unit(), offset.offset()));
        case Ahead ahead ->
            direction == Direction.FUTURE
                ? published.flatMap(p -> around(p, ahead.unit(), ahead.length()))
                : Optional.empty();
        case Stretch stretch -> published.flatMap(p -> stretch(p, stretch));
        case FromPrevious offset ->
            previous.flatMap(d -> shifted(d, offset.unit(), offset.offset()));
        case FromEvent offset -> previous.flatMap(d -> shifted(d, offset.unit(), offset.offset()));
        case Then then -> previous;
        case Range range -> range(range);
        case Bounded bounded ->
            switch (bounded.bound()) {
              case SINCE -> since(bounded.time());
              case FROM -> direction == Direction.FUTURE ? date(bounded.time()) : Optional.empty();
              case AFTER, UNTIL, BY, BEFORE -> Optional.empty();
            };
        case Rarity rarity -> Optional.empty();
        case Indefinite none -> Optional.empty();
      };
    }

    private Optional<EventDate> day(CalendarDay day) {
      if (day.year().isPresent()) {
        return date(day.year().get())
            .map(y -> y.begin().getYear())
            .filter(day.day()::isValidYear)
            .map(y -> EventDate.of(day.day().atYear(y)));
      }
      return published
          .map(p -> history(day.day()).orElseGet(() -> nearest(day.day(), p)))
          .map(EventDate::of);
    }

    /**
     * The day in the year that a text about the past has been telling of: "on August 15", after
     * "August 6, 1945".
     */
    private Optional<LocalDate> history(MonthDay day) {
      return previous
          .filter(d -> direction != Direction.FUTURE && d.precision() == DAYS && !d.isInterval())
          .filter(d -> d.end().isBefore(published.orElseThrow().minusDays(DAYS_UNTIL_HISTORY)))
          .filter(d -> day.isValidYear(d.begin().getYear()))
          .map(d -> day.atYear(d.begin().getYear()))
          .filter(d -> !d.isBefore(previous.orElseThrow().begin()));
    }

    private LocalDate nearest(MonthDay day, LocalDate from) {
      LocalDate before = occurrence(day, from, -1);
      LocalDate after = occurrence(day, from, 1);
      long back = DAYS.between(before, from);
      long ahead = DAYS.between(from, after);
      return switch (direction) {
        case PAST, PRESENT -> isFar(back) && !isFar(ahead) ? after : before;
        case FUTURE -> isFar(ahead) && !isFar(back) ? before : after;
        case UNKNOWN -> back <= ahead ? before : after;
      };
    }

    /** The nearest such day from {@code from} on, or back if {@code step} is negative. */
    private static LocalDate occurrence(MonthDay day, LocalDate from, int step) {
      return IntStream.iterate(from.getYear(), year -> year + step)
          .filter(day::isValidYear)
          .mapToObj(day::atYear)
          .filter(d -> d.equals(from) || d.isBefore(from) == (step < 0))
          .findFirst()
          .orElseThrow();
    }

    private static boolean isFar(long days) {
      return days > FARTHEST_BARE_DAY;
    }

    private Optional<EventDate> month(CalendarMonth month) {
      if (month.year().isPresent()) {
        return date(month.year().get())
            .map(y -> EventDate.of(YearMonth.of(y.begin().getYear(), month.month())));
      }
      return published.map(p -> EventDate.of(nearest(month, YearMonth.from(p))));
    }

    private YearMonth nearest(CalendarMonth month, YearMonth from) {
      int back = Math.floorMod(from.getMonthValue() - month.month().getValue(), 12);
      YearMonth before = from.minusMonths(back);
      YearMonth after = back == 0 ? from : before.plusYears(1);
      if (month.which().isPresent()) {
        return switch (month.which().get()) {
          case LAST -> back == 0 ? before.minusYears(1) : before;
          case NEXT -> back == 0 ? after.plusYears(1) : after;
          case THIS -> YearMonth.of(from.getYear(), month.month());
        };
      }
      return switch (direction) {
        case PAST, PRESENT -> before;
        case FUTURE -> after;
        case UNKNOWN -> back <= 6 ? before : after;
      };
    }

    private LocalDate weekday(Weekday weekday, LocalDate from) {
      if (weekday.which().isPresent() && weekday.which().get() != Which.THIS) {
        return from.with(
            weekday.which().get() == Which.LAST
                ? TemporalAdjusters.previous(weekday.day())
                : TemporalAdjusters.next(weekday.day()));
      }
      return from.with(
          direction == Direction.FUTURE
              ? TemporalAdjusters.nextOrSame(weekday.day())
              : TemporalAdjusters.previousOrSame(weekday.day()));
    }

    private static LocalDate inWeekOf(LocalDate day, DayOfWeek weekday) {
      return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
          .with(TemporalAdjusters.nextOrSame(weekday));
    }

    private Optional<EventDate> weekend(Weekend weekend, LocalDate from) {
      LocalDate saturday = inWeekOf(from, DayOfWeek.SATURDAY);
      boolean begun = !from.isBefore(saturday);
      boolean back = direction != Direction.FUTURE;
      if (weekend.which().isEmpty() && direction == Direction.UNKNOWN) {
        return Optional.empty();
      }
      LocalDate first =
          switch (weekend.which().orElse(Which.THIS)) {
            case LAST -> saturday.minusWeeks(1);
            case NEXT -> saturday.plusWeeks(1);
            case THIS -> back && !begun ? saturday.minusWeeks(1) : saturday;
          };
      return Optional.of(EventDate.interval(EventDate.of(first), EventDate.of(first.plusDays(1))));
    }

    private Optional<EventDate> stretch(LocalDate from, Stretch stretch) {
      boolean decades = stretch.unit() == ChronoUnit.DECADES;
      boolean weeks = stretch.unit() == ChronoUnit.WEEKS;
      ChronoUnit precision = decades ? YEARS : weeks ? DAYS : stretch.unit();
      EventDate here = EventDate.around(from, precision);
      EventDate there = EventDate.around(from.plus(stretch.length(), stretch.unit()), precision);
      return Optional.of(
          stretch.length() < 0 ? EventDate.interval(there, here) : EventDate.interval(here, there));
    }

    /** The later time is sought as the clause looks, the earlier one from there back. */
    private Optional<EventDate> range(Range range) {
      Optional<EventDate> last = date(range.end());
      Optional<LocalDate> from = last.map(EventDate::end);
      Optional<EventDate> first =
          last.flatMap(l -> new Resolution(Direction.PAST, from, previous).date(range.begin()));
      return first.flatMap(f -> last.flatMap(l -> interval(f, l)));
    }

    private Optional<EventDate> since(TimeExpression time) {
      return new Resolution(Direction.PAST, published, previous)
          .date(time)
          .filter(d -> !d.isInterval())
          .flatMap(d -> published.flatMap(p -> interval(d, EventDate.around(p, d.precision()))));
    }

    private static Optional<EventDate> interval(EventDate first, EventDate last) {
      boolean ordered =
          !first.isInterval() && !last.isInterval() && !first.begin().isAfter(last.begin());
      return ordered ? Optional.of(EventDate.interval(first, last)) : Optional.empty();
    }
  }

  private static Optional<EventDate> around(LocalDate day, ChronoUnit unit, int offset) {
    return unit == DAYS || unit == MONTHS || unit == YEARS
        ? Optional.of(EventDate.around(day.plus(offset, unit), unit))
        : Optional.empty(); // weeks and decades have no edges that writers agree on
  }

  /**
   * A date moved by whole units, as precise as the unit; empty where the date is less precise than
   * that.
   */
  private static Optional<EventDate> shifted(EventDate date, ChronoUnit unit, int offset) {
    if (date.isInterval() || date.precision().compareTo(unit) > 0) {
      return Optional.empty();
    }
    return around(date.begin(), unit, offset);
  }
}
