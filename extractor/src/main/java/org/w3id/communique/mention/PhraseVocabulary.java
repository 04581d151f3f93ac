package org.w3id.communique.mention;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.communique.mention.PhraseElement.Found;
import org.w3id.communique.text.Sentence;

/**
 * The classes that a pattern may name: those of a word list, and the numbers, which no list can
 * hold.
 */
final class PhraseVocabulary {
  private static final Set<String> NUMBERS =
      Set.of("count", "number", "day", "year", "two", "decade", "us-date");

  private static final Pattern DAY = Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?");
  private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|2[01]\\d\\d");
  private static final Pattern TWO = Pattern.compile("\\d\\d");
  private static final Pattern DECADE = Pattern.compile("(?:1[89]|20)\\d0['\u2019]?s");
  private static final Pattern US_DATE = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");

  private final WordClasses words;
  private final NumberReader numbers;

  PhraseVocabulary(WordClasses words, NumberReader numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  /** Whether a pattern may name this class. */
  boolean contains(String name) {
    return NUMBERS.contains(name) || words.contains(name);
  }

  /** The keys of the tokens with which a member of a class can begin. */
  Set<String> keys(String name) {
    if (!NUMBERS.contains(name)) {
      return words.keys(name);
    }
    Set<String> keys = new HashSet<>(Set.of(PhraseElement.DIGITS));
    if (name.equals("count") || name.equals("number")) {
      keys.addAll(numbers.words());
    }
    return keys;
  }

  /**
   * Finds a member of a class that begins with the token at {@code at}, which lies in the sentence.
   */
  Optional<Found> at(String name, Sentence sentence, int at) {
    String form = sentence.token(at).form();
    return switch (name) {
      case "day" -> whole(DAY, form, at);
      case "year" -> whole(YEAR, form, at);
      case "two" -> whole(TWO, form, at);
      case "decade" -> whole(DECADE, form, at);
      case "us-date" -> whole(US_DATE, form, at);
      case "number" -> number(sentence, at);
      case "count" -> number(sentence, at).or(() -> article(form, at));
      default -> words.at(name, sentence, at).map(f -> new Found(f.end(), Optional.of(f.value())));
    };
  }

  /**
   * Where the longest member of a word class begins that ends before the token at {@code end},
   * given as the found end.
   */
  Optional<WordClasses.Found> before(String name, Sentence sentence, int end) {
    return words.before(name, sentence, end);
  }

  private Optional<Found> number(Sentence sentence, int at) {
    return numbers
        .read(sentence, at)
        .map(r -> new Found(r.end(), Optional.of(r.value().toPlainString())));
  }

  private static Optional<Found> article(String form, int at) {
    return form.equalsIgnoreCase("a") || form.equalsIgnoreCase("an")
        ? Optional.of(new Found(at + 1, Optional.of("1")))
        : Optional.empty();
  }

  private static Optional<Found> whole(Pattern pattern, String form, int at) {
    return form.length() <= 12 && pattern.matcher(form).matches()
        ? Optional.of(new Found(at + 1, Optional.of(form)))
        : Optional.empty();
  }
}
