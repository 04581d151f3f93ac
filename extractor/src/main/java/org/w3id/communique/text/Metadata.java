package org.w3id.communique.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known about a document besides its text. Nothing here is extracted from.
 *
 * @param published day of publication in the publisher's own time zone; empty when unknown, and
 *     then relative dates stay unresolved
 * @param title headline
 * @param source name of the publisher
 * @param url where it was found; not checked, never fetched
 * @param language BCP 47 tag
 * @param rights licence or rights statement; {@code restricted} keeps the whole text out of exports
 *     and pages
 */
public record Metadata(
    Optional<LocalDate> published,
    Optional<String> title,
    Optional<String> source,
    Optional<String> url,
    Optional<String> language,
    Optional<String> rights) {
  /** Nothing known. */
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Nothing known but the day of publication. */
  public static Metadata publishedOn(LocalDate day) {
    return new Metadata(
        Optional.of(day),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether only quoted evidence may be shown, not the whole text. */
  public boolean restricted() {
    return rights.filter("restricted"::equals).isPresent();
  }
}
