package org.w3id.communique.server.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.w3id.communique.ontology.CMQ;

/**
 * When something is, for people and for programs.
 *
 * @param text as one writes it, such as "18 June 2024"; empty if not known
 * @param machine as precise as known, in ISO 8601; empty for a span of days and if not known
 * @param year of its beginning; empty if not known
 */
public record DateView(String text, String machine, String year) {
  /** Not known. */
  static final DateView NONE = new DateView("", "", "");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final int LENGTH_OF_DAY = 10;
  private static final int LENGTH_OF_MONTH = 7;

  /** The date of an event or of a claim; days from one to another where it has no single date. */
  static DateView of(GraphReader reader, Node thing) {
    String date = reader.text(thing, CMQ.DATE);
    String begin = reader.text(thing, CMQ.BEGIN_DATE);
    return date.isEmpty() && !begin.isEmpty()
        ? between(begin, reader.text(thing, CMQ.END_DATE))
        : of(date);
  }

  /** A day, a month, a year, or a moment of a day; anything else as it is written. */
  static DateView of(String date) {
    return new DateView(words(date), date, yearOf(date));
  }

  private static DateView between(String begin, String end) {
    return new DateView(span(begin, end), "", yearOf(begin));
  }

  private static String span(String begin, String end) {
    try {
      LocalDate first = LocalDate.parse(begin);
      LocalDate last = LocalDate.parse(end);
      if (first.getYear() != last.getYear()) {
        return DAY.format(first) + " to " + DAY.format(last);
      }
      return (first.getMonth() == last.getMonth()
              ? Integer.toString(first.getDayOfMonth())
              : DAY_OF_MONTH.format(first))
          + " to "
          + DAY.format(last);
    } catch (DateTimeException e) {
      return begin + " to " + end;
    }
  }

  private static String words(String date) {
    try {
      if (date.length() == LENGTH_OF_MONTH) {
        return MONTH.format(YearMonth.parse(date));
      }
      return date.length() >= LENGTH_OF_DAY
          ? DAY.format(LocalDate.parse(date.substring(0, LENGTH_OF_DAY)))
          : date;
    } catch (DateTimeException e) {
      return date;
    }
  }

  private static String yearOf(String date) {
    int end = date.indexOf('-', 1);
    return end < 0 ? date : date.substring(0, end);
  }
}
