package org.w3id.communique.nlp;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.communique.text.Diagnostic;
import org.w3id.communique.text.Diagnostic.Severity;
import org.w3id.communique.text.Document;

/**
 * Tells documents in other languages from English ones: by the language that a document states,
 * else by its script and by the share of words such as "the" and "which" that hardly any other
 * language has.
 */
public final class LanguageCheck {
  private static final Pattern WORD = Pattern.compile("\\p{L}++");

  /** How much of a text is looked at, in UTF-16 units. */
  private static final int SAMPLE = 20_000;

  /** Texts with fewer words get the benefit of the doubt. */
  private static final int FEWEST_WORDS = 20;

  /** Texts with fewer letters are not judged by their script. */
  private static final int FEWEST_LETTERS = 10;

  /**
   * The least share of function words among the words of an English text. News has 12 to 40 %, with
   * a median of 26 %; market tables go down to 3 %, and other languages have below 1 %.
   */
  private static final double LEAST_SHARE = 0.02;

  private final Set<String> functionWords = WordList.read("english-function-words.txt").words();

  /** Whether a document should be left out for its language; the diagnostic says why. */
  public Optional<Diagnostic> check(Document document) {
    return stated(document)
        .map(this::byTag)
        .orElseGet(
            () -> byWords(document.text().substring(0, Math.min(document.text().length(), SAMPLE))))
        .map(reason -> new Diagnostic(Severity.SKIPPED, document.id(), Optional.empty(), reason));
  }

  /** The primary subtag of the stated language (RFC 5646), if it says anything. */
  private static Optional<String> stated(Document document) {
    return document
        .metadata()
        .language()
        .map(tag -> tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0])
        .filter(tag -> !tag.isEmpty() && !tag.equals("und"));
  }

  private Optional<String> byTag(String tag) {
    return tag.equals("en") || tag.equals("eng")
        ? Optional.empty()
        : Optional.of("document is not in English: its language is given as " + tag);
  }

  private Optional<String> byWords(String sample) {
    long letters = sample.codePoints().filter(Character::isLetter).count();
    long latin = sample.codePoints().filter(LanguageCheck::isLatin).count();
    if (letters >= FEWEST_LETTERS && latin * 2 < letters) {
      return Optional.of("document is not in English: most of it is in another script");
    }
    int words = 0;
    int known = 0;
    for (Matcher word = WORD.matcher(sample); word.find(); words++) {
      if (functionWords.contains(word.group().toLowerCase(Locale.ROOT))) {
        known++;
      }
    }
    boolean english = words < FEWEST_WORDS || known >= words * LEAST_SHARE;
    return english
        ? Optional.empty()
        : Optional.of("document is not in English: it has hardly any English function words");
  }

  private static boolean isLatin(int character) {
    return Character.isLetter(character)
        && Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
  }
}
