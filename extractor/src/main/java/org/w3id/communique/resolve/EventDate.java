package org.w3id.communique.resolve;

import java.time.LocalDate;

/**
 * When an event happens, as precisely as the text says: a day, a month, a year or an interval of
 * days.
 *
 * @param lexical ISO 8601: {@code 2024-06-18}, {@code 2024-06}, {@code 2024} or {@code
 *     2024-06-18/2024-06-20}
 * @param begin first day
 * @param end last day, inclusive; not before {@code begin}
 */
public record EventDate(String lexical, LocalDate begin, LocalDate end) {
  public EventDate {
    if (end.isBefore(begin)) {
      throw new IllegalArgumentException("ends before it begins: " + lexical);
    }
  }
}
