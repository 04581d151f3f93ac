package org.w3id.communique.mention;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.communique.mention.TimeExpression.Ahead;
import org.w3id.communique.mention.TimeExpression.CalendarDay;
import org.w3id.communique.mention.TimeExpression.CalendarMonth;
import org.w3id.communique.mention.TimeExpression.CalendarYear;
import org.w3id.communique.mention.TimeExpression.FromEvent;
import org.w3id.communique.mention.TimeExpression.FromPrevious;
import org.w3id.communique.mention.TimeExpression.FromPublication;
import org.w3id.communique.mention.TimeExpression.Indefinite;
import org.w3id.communique.mention.TimeExpression.Range;
import org.w3id.communique.mention.TimeExpression.Stretch;
import org.w3id.communique.mention.TimeExpression.Then;
import org.w3id.communique.mention.TimeExpression.Weekday;
import org.w3id.communique.mention.TimeExpression.WeekdayOfWeek;
import org.w3id.communique.mention.TimeExpression.Weekend;

/**
 * What a rule of {@code lexicon/time/rules.tsv} makes of the words it found. The rule names it in
 * lower case, with hyphens.
 */
enum TimeMeaning {
  /** Month and day, with or without a year. */
  DAY(r -> r.monthDay(0).map(d -> new CalendarDay(d, r.yearOf()))),
  /** Month and day of the year said before. */
  DAY_THAT_YEAR(r -> r.monthDay(0).map(d -> new CalendarDay(d, TimeReading.sameYear()))),
  /** Two days of one month. */
  DAYS(r -> r.monthDay(0).flatMap(a -> r.monthDay(1).flatMap(b -> days(a, b, r)))),
  /** Year, month and day in digits. */
  ISO(TimeMeaning::iso),
  /** Month, day and year in digits, where only one order is possible. */
  US_DATE(TimeMeaning::usDate),
  /** A day that the list gives as month and day. */
  FEAST(r -> Optional.of(new CalendarDay(MonthDay.parse("--" + r.required("feast")), r.yearOf()))),
  /** A month, with or without a year or a pointing word. */
  MONTH(r -> Optional.of(new CalendarMonth(r.month(), r.yearOf(), r.which()))),
  /** A month of the year said before. */
  MONTH_THAT_YEAR(
      r -> Optional.of(new CalendarMonth(r.month(), TimeReading.sameYear(), Optional.empty()))),
  /** A year. */
  YEAR(r -> Optional.of(r.year(0))),
  /** A year and a later one. */
  YEARS(r -> years(r.year(0), r.year(1))),
  /** Ten years from one that ends in 0. */
  DECADE(TimeMeaning::decade),
  /** A day of the week, with or without a pointing word. */
  WEEKDAY(r -> Optional.of(new Weekday(r.weekday(), r.which()))),
  /** A day of the week and the next. */
  WEEKDAYS(TimeMeaning::weekdays),
  /** A year and the next. */
  YEARS_RUNNING(r -> years(r.year(0), r.year(1)).filter(TimeMeaning::isRunning)),
  /** A day of a week that the pointing word gives. */
  WEEKDAY_OF_WEEK(
      r -> Optional.of(new WeekdayOfWeek(r.weekday(), Integer.parseInt(r.required("pointer"))))),
  /** A Saturday and Sunday, with or without a pointing word. */
  WEEKEND(r -> Optional.of(new Weekend(r.which()))),
  /** Unit, and offset from publication. */
  PUBLICATION(r -> r.number(1).map(n -> new FromPublication(r.unit(0), n))),
  /** Unit, and offset from the date said before. */
  PREVIOUS(r -> r.number(1).map(n -> new FromPrevious(r.unit(0), n))),
  /** Unit, and offset from another event. */
  EVENT(r -> r.number(1).map(n -> new FromEvent(r.unit(0), n))),
  /** Units that end with publication. */
  STRETCH_BACK(r -> r.count().map(n -> new Stretch(r.unit(), -n))),
  /** Units that begin with publication. */
  STRETCH_AHEAD(r -> r.count().map(n -> new Stretch(r.unit(), n))),
  /** Units from publication on, if the clause looks forward. */
  AHEAD(r -> r.count().map(n -> new Ahead(r.unit(), n))),
  /** The day of publication, if the clause looks forward. */
  STILL(r -> Optional.of(new Ahead(ChronoUnit.DAYS, 0))),
  /** The date said before. */
  THEN(r -> Optional.of(new Then())),
  /** A time that is no date. */
  INDEFINITE(r -> Optional.of(new Indefinite())),
  /** No expression of time, though it looks like one. */
  NONE(r -> Optional.empty());

  private static final Pattern US_DATE_PARTS = Pattern.compile("(\\d+)/(\\d+)/(\\d+)");

  private final Function<TimeReading, Optional<? extends TimeExpression>> reader;

  TimeMeaning(Function<TimeReading, Optional<? extends TimeExpression>> reader) {
    this.reader = reader;
  }

  /** The meaning that a rule file names; empty if there is none. */
  static Optional<TimeMeaning> of(String name) {
    for (TimeMeaning meaning : values()) {
      if (meaning.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
        return Optional.of(meaning);
      }
    }
    return Optional.empty();
  }

  /** Reads the words; empty if they make no sense, such as a 31st of June. */
  Optional<TimeExpression> read(TimeReading reading) {
    return reader.apply(reading).map(Function.identity());
  }

  private static Optional<TimeExpression> days(MonthDay begin, MonthDay end, TimeReading reading) {
    Optional<TimeExpression> year = reading.yearOf();
    return begin.isBefore(end)
        ? Optional.of(new Range(new CalendarDay(begin, year), new CalendarDay(end, year)))
        : Optional.empty();
  }

  private static Optional<TimeExpression> years(TimeExpression begin, TimeExpression end) {
    return begin instanceof CalendarYear a && end instanceof CalendarYear b && a.year() < b.year()
        ? Optional.of(new Range(begin, end))
        : Optional.empty();
  }

  private static boolean isRunning(TimeExpression range) {
    return range instanceof Range r
        && r.begin() instanceof CalendarYear a
        && r.end() instanceof CalendarYear b
        && a.year() + 1 == b.year();
  }

  private static Optional<TimeExpression> weekdays(TimeReading reading) {
    DayOfWeek first = DayOfWeek.of(Integer.parseInt(reading.value("weekday", 0)));
    DayOfWeek second = DayOfWeek.of(Integer.parseInt(reading.value("weekday", 1)));
    return first.plus(1) == second
        ? Optional.of(
            new Range(new Weekday(first, Optional.empty()), new Weekday(second, Optional.empty())))
        : Optional.empty();
  }

  private static Optional<TimeExpression> decade(TimeReading reading) {
    int first = Integer.parseInt(reading.required("decade").substring(0, 4));
    return Optional.of(new Range(new CalendarYear(first), new CalendarYear(first + 9)));
  }

  private static Optional<TimeExpression> iso(TimeReading reading) {
    return TimeReading.monthDay(reading.value("two", 0), reading.value("two", 1))
        .map(d -> new CalendarDay(d, reading.yearOf()));
  }

  private static Optional<TimeExpression> usDate(TimeReading reading) {
    Matcher parts = US_DATE_PARTS.matcher(reading.required("us-date"));
    if (!parts.matches()) {
      return Optional.empty();
    }
    boolean ambiguous =
        Integer.parseInt(parts.group(2)) <= 12 && !parts.group(1).equals(parts.group(2));
    return ambiguous
        ? Optional.empty()
        : TimeReading.monthDay(parts.group(1), parts.group(2))
            .map(
                d ->
                    new CalendarDay(
                        d, Optional.of(new CalendarYear(Integer.parseInt(parts.group(3))))));
  }
}
