package org.w3id.communique.nlp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.communique.text.CharSpan;

/**
 * Where and when a report was written, at the beginning of a paragraph: "(SEOUL, South Korea) —",
 * "WASHINGTON (Reuters) -", "LONDON, March 26 -". It says nothing about who did what, and in front
 * of a sentence it leads a parser astray.
 */
final class Dateline {
  private static final String DASH = "(?:[\u2013\u2014]|_|--?)";
  private static final String PLACE = "\\p{Lu}[\\p{Lu}.'/ -]{2,40}";
  private static final String REST = "(?:, [\\p{L}\\p{N}.', ]{1,40}?)?";
  private static final String AGENCY = "\\(\\p{Lu}[^()\\n]{1,40}+\\)";
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\s*+(?:"
              + ("\\(\\p{Lu}{3}[^()\\n]{0,60}+\\) " + DASH + '|')
              + ("\\p{Lu}[\\p{L}.' ]{2,30}" + REST + " ?" + AGENCY + " ?" + DASH + '|')
              + (AGENCY + " " + DASH + '|')
              + (PLACE + REST + "(?: ?" + AGENCY + ")?+ " + DASH + ')')
              + "\\s++(?![\\p{Ll}\\s])");

  private Dateline() {}

  /** Where the dateline of a paragraph ends; where the paragraph begins if it has none. */
  static int end(String text, CharSpan paragraph) {
    Matcher dateline = DATELINE.matcher(text).region(paragraph.begin(), paragraph.end());
    return dateline.lookingAt() ? dateline.end() : paragraph.begin();
  }
}
