package org.w3id.communique.nlp;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3id.communique.text.Diagnostic;
import org.w3id.communique.text.Diagnostic.Severity;
import org.w3id.communique.text.Document;

/**
 * Tells documents in other languages from English ones: by the language that a document states,
 * else by its script and by the share of words such as "the" and "which" that hardly any other
 * language has. A text too short for shares is known by such words of other languages.
 */
public final class LanguageCheck {
  private static final Pattern WORD = Pattern.compile("\\p{L}++");

  /** How much of a text is looked at, in UTF-16 units. */
  private static final int SAMPLE = 20_000;

  /**
   * Texts with fewer words, such as a sentence of names, may do without any function word of
   * English.
   */
  private static final int FEWEST_WORDS = 50;

  /** How many words of other languages tell that such a text is in one of them. */
  private static final int FEWEST_OTHER_WORDS = 2;

  /** Texts with fewer letters are not judged by their script. */
  private static final int FEWEST_LETTERS = 10;

  /**
   * The least share of function words among the words of an English text. News has 12 to 40 %, with
   * a median of 26 %; market tables go down to 3 %, and other languages have below 1 %.
   */
  private static final double LEAST_SHARE = 0.02;

  private final Set<String> functionWords = WordList.read("english-function-words.txt").words();
  private final Set<String> otherWords = WordList.read("other-function-words.tsv").words();

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
    List<String> words = WORD.matcher(sample).results().map(MatchResult::group).toList();
    long known =
        words.stream().filter(w -> functionWords.contains(w.toLowerCase(Locale.ROOT))).count();
    if (words.size() >= FEWEST_WORDS && known < words.size() * LEAST_SHARE) {
      return Optional.of("document is not in English: it has hardly any English function words");
    }
    return known == 0 && othersAmong(words) >= FEWEST_OTHER_WORDS
        ? Optional.of("document is not in English: it has function words of other languages alone")
        : Optional.empty();
  }

  private long othersAmong(List<String> words) {
    return words.stream().filter(otherWords::contains).distinct().count();
  }

  private static boolean isLatin(int character) {
    return Character.isLetter(character)
        && Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
  }
}
