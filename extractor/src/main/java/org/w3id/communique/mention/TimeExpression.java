package org.w3id.communique.mention;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What an expression of time says, before anything is counted from the day of publication. The
 * units are days, weeks, months, years and decades.
 */
public sealed interface TimeExpression {

  /**
   * The time alone, without the side of it that is meant: of "since June" June, of "the first in 24
   * years" the year 24 years ago. A clause with "when" tells of it: "since June, when Hamas seized
   * Gaza".
   */
  default TimeExpression point() {
    return switch (this) {
      case Bounded bounded -> bounded.time();
      case Rarity rarity -> rarity.last();
      default -> this;
    };
  }

  /**
   * A day of the calendar: "June 18, 2024".
   *
   * @param day month and day
   * @param year what gives the year; empty when the text leaves it to the reader
   */
  record CalendarDay(MonthDay day, Optional<TimeExpression> year) implements TimeExpression {}

  /**
   * A month of the calendar: "May 2023", "last September".
   *
   * @param month the month
   * @param year what gives the year; empty when the text leaves it to the reader
   * @param which says "last", "this" or "next"
   */
  record CalendarMonth(Month month, Optional<TimeExpression> year, Optional<Which> which)
      implements TimeExpression {}

  /**
   * A year of the calendar: "in 2000".
   *
   * @param year of the common era
   */
  record CalendarYear(int year) implements TimeExpression {}

  /**
   * A day of the week: "Tuesday", "last Tuesday".
   *
   * @param day the day
   * @param which says "last", "this" or "next"
   */
  record Weekday(DayOfWeek day, Optional<Which> which) implements TimeExpression {}

  /**
   * A day of a week counted from the week of publication: "Tuesday of last week".
   *
   * @param day the day
   * @param weeks -1 for the week before that of publication
   */
  record WeekdayOfWeek(DayOfWeek day, int weeks) implements TimeExpression {}

  /**
   * A Saturday and a Sunday: "over the weekend".
   *
   * @param which says "last", "this" or "next"
   */
  record Weekend(Optional<Which> which) implements TimeExpression {}

  /**
   * So many units away from publication: "yesterday", "last year", "nine months ago".
   *
   * @param unit how precise it is
   * @param offset 0 for the unit that holds the day of publication, -1 for the one before
   */
  record FromPublication(ChronoUnit unit, int offset) implements TimeExpression {}

  /**
   * A time ahead of a clause that looks forward: "in three days". In a clause that looks back the
   * same words say how long something took.
   *
   * @param unit how precise it is
   * @param length how many units
   */
  record Ahead(ChronoUnit unit, int length) implements TimeExpression {}

  /**
   * Units that end or begin with publication: "over the last four years", "in the next two days".
   *
   * @param unit how precise it is
   * @param length how many units; negative when they lie before publication
   */
  record Stretch(ChronoUnit unit, int length) implements TimeExpression {}

  /**
   * So many units away from a date said before: "the next day", "two years later", "that month".
   *
   * @param unit how precise it is
   * @param offset 0 for the same unit, -1 for the one before
   */
  record FromPrevious(ChronoUnit unit, int offset) implements TimeExpression {}

  /** The date said before, as it was said: "since then". */
  record Then() implements TimeExpression {}

  /**
   * So many units away from another event, which follows in the sentence: "a day after the vote",
   * "on the eve of the summit".
   *
   * @param unit how precise it is
   * @param offset negative when this event is the earlier one
   */
  record FromEvent(ChronoUnit unit, int offset) implements TimeExpression {}

  /**
   * From one time to another, both included: "June 3-5", "from Monday to Wednesday", "the 1990s".
   *
   * @param begin the earlier time
   * @param end the later time
   */
  record Range(TimeExpression begin, TimeExpression end) implements TimeExpression {}

  /**
   * A time of which only one side is meant: "since June", "until 2025".
   *
   * @param bound which side
   * @param time the time that bounds it
   */
  record Bounded(Bound bound, TimeExpression time) implements TimeExpression {}

  /**
   * How long something had not happened: "the first visit since 1982", "the largest in 24 years".
   * It does not date the event told of; a clause with "when" may tell of the one before.
   *
   * @param last when it happened before
   */
  record Rarity(TimeExpression last) implements TimeExpression {}

  /** A time that is no date: "around 2010", "last summer", "in recent weeks". */
  record Indefinite() implements TimeExpression {}

  /** Which one of those that recur, seen from the day of publication. */
  enum Which {
    /** The nearest before. */
    LAST,
    /** The one at hand. */
    THIS,
    /** The nearest after. */
    NEXT;

    /** Which one an offset from the one at hand means. */
    static Which of(int offset) {
      return offset == 0 ? THIS : offset < 0 ? LAST : NEXT;
    }
  }

  /** Which side of a time is meant. */
  enum Bound {
    /** From then until now. */
    SINCE,
    /** From then on. */
    FROM,
    /** After it. */
    AFTER,
    /** Up to its end. */
    UNTIL,
    /** Not later. */
    BY,
    /** Before it. */
    BEFORE
  }
}
