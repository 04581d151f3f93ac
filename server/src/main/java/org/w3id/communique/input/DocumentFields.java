package org.w3id.communique.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.communique.text.Document;
import org.w3id.communique.text.Metadata;

/**
 * The keys of a document, whatever form they came in, until they are checked and become a {@link
 * Document}.
 */
final class DocumentFields {
  private static final Set<String> KNOWN =
      Set.of("id", "text", "published", "title", "source", "url", "language", "rights", "licence");

  /** ISO 8601 in its extended form: a day, or a day and a time with or without an offset. */
  private static final Pattern DAY =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2})"
              + "(?:[Tt ]([01]\\d|2[0-4]):[0-5]\\d(:([0-5]\\d|60)([.,]\\d+)?)?\\s?([Zz]|[+-]\\d{2}(:?\\d{2})?)?)?");

  private static final int LONGEST_ID = 1000;
  private final Map<String, String> values = new LinkedHashMap<>();

  /** Whether a key says something about a document; others are ignored. */
  static boolean knows(String key) {
    return KNOWN.contains(key);
  }

  /** Sets a key that is known and not set yet; a later value for it is ignored. */
  void put(String key, String value) {
    values.putIfAbsent(key, value);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /**
   * The document that these keys describe.
   *
   * @throws Refusal if a key is missing or says nothing that can be used
   */
  Document toDocument() throws Refusal {
    for (Map.Entry<String, String> entry : values.entrySet()) {
      requireWholeCharacters(entry.getKey(), entry.getValue());
    }
    String id = said("id").orElseThrow(() -> new Refusal("has no id"));
    if (id.length() > LONGEST_ID) {
      throw new Refusal("its id is longer than " + LONGEST_ID + " characters");
    }
    String text =
        said("text").orElseThrow(() -> new Refusal("document \"" + id + "\" has no text"));
    return new Document(id, text, metadata());
  }

  /**
   * What the keys say besides id and text.
   *
   * @throws Refusal if the day of publication cannot be read
   */
  private Metadata metadata() throws Refusal {
    Optional<String> published = said("published");
    return new Metadata(
        published.isPresent() ? Optional.of(day(published.get().strip())) : Optional.empty(),
        said("title"),
        said("source"),
        said("url"),
        said("language"),
        said("rights").or(() -> said("licence")));
  }

  private Optional<String> said(String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
  }

  /** The day as written: what a publisher calls today is today in its own time zone. */
  private static LocalDate day(String published) throws Refusal {
    Matcher matcher = DAY.matcher(published);
    try {
      if (matcher.matches()) {
        return LocalDate.parse(matcher.group(1));
      }
    } catch (DateTimeException e) {
      // No such day in the calendar: the same message as for what is no date at all.
    }
    throw new Refusal(
        "\"published\" is no ISO date such as 2024-06-18 or 2024-06-18T09:30:00Z: " + published);
  }

  /** JSON can write half of a character by an escape; no file in UTF-8 could hold it afterwards. */
  private static void requireWholeCharacters(String key, String value) throws Refusal {
    if (value
        .codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      throw new Refusal("\"" + key + "\" holds half of a surrogate pair");
    }
  }
}
