package org.w3id.communique.nlp;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.communique.text.CharSpan;

/**
 * Tells prose from what only looks like it: tables, lists of names, and sentences run together. A
 * parser finds subjects and objects in any heap of words.
 */
final class ProseCheck {
  private static final Pattern WORD = Pattern.compile("\\p{L}++");
  private static final Pattern PUNCTUATION = Pattern.compile("\\p{P}");
  private static final Set<String> FUNCTION_WORDS =
      WordList.read("english-function-words.txt").words();

  /** A shorter stretch gets the benefit of the doubt: headlines do without function words. */
  private static final int FEWEST_WORDS = 24;

  /** Prose has at least one function word in so many; news has one in four. */
  private static final int WORDS_TO_A_FUNCTION_WORD = 40;

  /** Sentences of so many words have some punctuation. */
  private static final int MOST_WITHOUT_PUNCTUATION = 28;

  private ProseCheck() {}

  /** Whether a paragraph is a heap of words. */
  static boolean isHeap(String text, CharSpan paragraph) {
    Matcher word = WORD.matcher(text).region(paragraph.begin(), paragraph.end());
    int words = 0;
    int known = 0;
    for (; word.find(); words++) {
      if (FUNCTION_WORDS.contains(word.group().toLowerCase(Locale.ROOT))) {
        known++;
      }
    }
    return words >= FEWEST_WORDS && known * WORDS_TO_A_FUNCTION_WORD < words;
  }

  /** Whether a sentence is several, whose full stops are lost. */
  static boolean isRunTogether(String text, CharSpan sentence) {
    Matcher word = WORD.matcher(text).region(sentence.begin(), sentence.end());
    return word.results().limit(MOST_WITHOUT_PUNCTUATION + 1L).count() > MOST_WITHOUT_PUNCTUATION
        && !PUNCTUATION.matcher(text).region(sentence.begin(), sentence.end()).find();
  }
}
