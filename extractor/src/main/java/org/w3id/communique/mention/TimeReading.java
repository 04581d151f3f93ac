package org.w3id.communique.mention;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.communique.mention.TimeExpression.CalendarYear;
import org.w3id.communique.mention.TimeExpression.FromPrevious;
import org.w3id.communique.mention.TimeExpression.FromPublication;
import org.w3id.communique.mention.TimeExpression.Which;

/**
 * What a rule of time found, word by word.
 *
 * @param arguments constants of the rule, or {@code $class} for the value of a word, a minus before
 *     it negating it
 * @param values what the members of each class stand for, in order of the text
 */
record TimeReading(List<String> arguments, Map<String, List<String>> values) {
  private static final int LARGEST_COUNT = 1000;

  /** The values found for a class. */
  private List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  private Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /**
   * A constant of the rule as a number; empty if it is no whole number or too large to mean
   * anything.
   */
  Optional<Integer> number(int position) {
    String argument = arguments.get(position);
    boolean negative = argument.startsWith("-$");
    return count(value(negative ? argument.substring(1) : argument)).map(n -> negative ? -n : n);
  }

  /** A constant of the rule as a unit. */
  ChronoUnit unit(int position) {
    return ChronoUnit.valueOf(value(arguments.get(position)));
  }

  private String value(String argument) {
    return argument.startsWith("$") ? first(argument.substring(1)).orElseThrow() : argument;
  }

  /** How many units the words count: one where they do not say. */
  Optional<Integer> count() {
    return count(first("number").or(() -> first("count")).orElse("1"));
  }

  private static Optional<Integer> count(String text) {
    try {
      int count = Integer.parseInt(text);
      return Math.abs(count) <= LARGEST_COUNT ? Optional.of(count) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty(); // "two and a half", "2.5"
    }
  }

  /** The unit that the words name. */
  ChronoUnit unit() {
    return first("unit")
        .or(() -> first("one-unit"))
        .map(ChronoUnit::valueOf)
        .orElse(ChronoUnit.DECADES);
  }

  /** The month and day in one place of the words; empty if no calendar has that day. */
  Optional<MonthDay> monthDay(int position) {
    String day = all("day").get(position);
    return monthDay(first("month").orElseThrow(), day.replaceAll("\\D", ""));
  }

  /** The day of a month; empty if no calendar has it. */
  static Optional<MonthDay> monthDay(String month, String day) {
    try {
      return Optional.of(MonthDay.of(Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The month that the words name. */
  Month month() {
    return first("month")
        .or(() -> first("clear-month"))
        .or(() -> first("marked-month"))
        .map(Integer::parseInt)
        .map(Month::of)
        .orElseThrow();
  }

  /** The year that the words name, in one of several places. */
  TimeExpression year(int position) {
    return new CalendarYear(Integer.parseInt(all("year").get(position)));
  }

  /** What gives the year of a day or month. */
  Optional<TimeExpression> yearOf() {
    if (!all("year").isEmpty()) {
      return Optional.of(year(0));
    }
    return first("year-pointer")
        .map(p -> new FromPublication(ChronoUnit.YEARS, Integer.parseInt(p)));
  }

  /** The same, for words such as "of that year". */
  static Optional<TimeExpression> sameYear() {
    return Optional.of(new FromPrevious(ChronoUnit.YEARS, 0));
  }

  /** The day of the week that the words name. */
  DayOfWeek weekday() {
    return first("weekday").map(Integer::parseInt).map(DayOfWeek::of).orElseThrow();
  }

  /** A value that the rule requires, in one of several places. */
  String value(String name, int position) {
    return all(name).get(position);
  }

  /** A value that the rule requires. */
  String required(String name) {
    return first(name).orElseThrow();
  }

  /** What the pointing word, or the constant of the rule in its place, says. */
  Optional<Which> which() {
    return (arguments.isEmpty() ? first("pointer") : Optional.of(arguments.getFirst()))
        .map(p -> Which.of(Integer.parseInt(p)));
  }
}
