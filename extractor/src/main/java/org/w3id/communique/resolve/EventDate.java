package org.w3id.communique.resolve;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * When an event happens, as precisely as the text says: a day, a month, a year, or an interval from
 * one of these to another.
 *
 * @param lexical ISO 8601: {@code 2024-06-18}, {@code 2024-06}, {@code 2024}, or two of them with a
 *     slash between, such as {@code 2024-06-18/2024-06-20} or {@code 1998/2006}
 * @param begin first day
 * @param end last day, inclusive; not before {@code begin}
 */
public record EventDate(String lexical, LocalDate begin, LocalDate end) {
  public EventDate {
    if (end.isBefore(begin)) {
      throw new IllegalArgumentException("ends before it begins: " + lexical);
    }
  }

  /** A day. */
  public static EventDate of(LocalDate day) {
    return new EventDate(day.toString(), day, day);
  }

  /** A month. */
  public static EventDate of(YearMonth month) {
    return new EventDate(month.toString(), month.atDay(1), month.atEndOfMonth());
  }

  /** A year from 0 to 9999. */
  public static EventDate of(Year year) {
    return new EventDate(
        String.format("%04d", year.getValue()), year.atDay(1), year.atMonth(12).atEndOfMonth());
  }

  /** The day, month or year that holds a day. */
  static EventDate around(LocalDate day, ChronoUnit unit) {
    return switch (unit) {
      case DAYS -> of(day);
      case MONTHS -> of(YearMonth.from(day));
      case YEARS -> of(Year.from(day));
      default -> throw new IllegalArgumentException("no precision of a date: " + unit);
    };
  }

  /**
   * From the first day of one date to the last day of another. Two equal dates give that date.
   *
   * @throws IllegalArgumentException if it would end before it begins, or if one of the dates is an
   *     interval itself
   */
  public static EventDate interval(EventDate first, EventDate last) {
    if (first.isInterval() || last.isInterval()) {
      throw new IllegalArgumentException("an interval of intervals: " + first + ", " + last);
    }
    return first.equals(last)
        ? first
        : new EventDate(first.lexical + "/" + last.lexical, first.begin, last.end);
  }

  /** Whether it has two parts. */
  public boolean isInterval() {
    return lexical.contains("/");
  }

  /** How precise it is: days, months or years; days for an interval. */
  ChronoUnit precision() {
    if (isInterval() || begin.equals(end)) {
      return ChronoUnit.DAYS;
    }
    return begin.getMonth() == end.getMonth() ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
  }
}
