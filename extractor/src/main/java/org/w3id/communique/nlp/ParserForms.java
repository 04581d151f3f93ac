package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.communique.text.CharSpan;

/**
 * Writes tokens as the parser should see them: plain, not too long, names as names, and dashes and
 * money as in the treebanks from which it learned.
 */
final class ParserForms {
  /**
   * NLP4J's patterns take time quadratic in the length of a word, a second at two thousand
   * characters.
   */
  private static final int LONGEST = 100;

  /** Soft hyphens, joiners and marks of direction, which take no room. */
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}++");

  /**
   * Parts of names that would be taken for the words that they look like: "Moon Jae-in", "Kim
   * Jong-un".
   */
  private static final Set<String> SYLLABLES =
      Set.of(
          "a", "an", "as", "at", "do", "he", "if", "in", "me", "my", "no", "on", "or", "so", "to",
          "un", "up", "we");

  private static final String DOLLAR = "$";
  private static final String EM_DASH = "\u2014";
  private static final String HYPHEN = "-";

  /** A dash as the treebanks write it, from which parsers learn. */
  private static final String PARTING_DASH = "--";

  private static final Set<String> DASHES = Set.of(HYPHEN, "\u2013", EM_DASH, "\u2015");

  /** Signs of money that the treebanks have none of; a dollar stands for them all. */
  private static final Set<String> CURRENCIES =
      Set.of("\u20AC", "\u00A3", "\u00A5", "\u20A9", "\u20BD", "\u20B9", "US$", "A$", "C$");

  /** Codes of ISO 4217 that stand for a sign before a number. */
  static final Set<String> CODES =
      Set.of(
          "AUD", "CAD", "CHF", "CNY", "DKK", "EUR", "GBP", "INR", "JPY", "NOK", "NZD", "RUB", "SEK",
          "USD");

  private ParserForms() {}

  /** One form for each token, none empty and none longer than a hundred characters. */
  static List<String> of(String text, List<CharSpan> tokens) {
    List<String> forms = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      String form =
          isDash(text, tokens, i)
              ? dash(text, tokens, i)
              : isCode(text, tokens, i) ? DOLLAR : plain(tokens.get(i).of(text));
      forms.add(
          endsName(tokens, forms, i, form)
              ? Character.toUpperCase(form.charAt(0)) + form.substring(1)
              : form);
    }
    return forms;
  }

  private static boolean isDash(String text, List<CharSpan> tokens, int index) {
    String form = tokens.get(index).of(text);
    return DASHES.contains(form) && index > 0 && index + 1 < tokens.size();
  }

  /** "EUR 5 million", "USD250,000". */
  private static boolean isCode(String text, List<CharSpan> tokens, int index) {
    return CODES.contains(tokens.get(index).of(text))
        && index + 1 < tokens.size()
        && isDigit(text, tokens.get(index + 1).begin());
  }

  /** Two hyphens where it parts phrases, one where it joins words or numbers. */
  private static String dash(String text, List<CharSpan> tokens, int index) {
    CharSpan dash = tokens.get(index);
    CharSpan before = tokens.get(index - 1);
    CharSpan after = tokens.get(index + 1);
    boolean spaced = before.end() < dash.begin() && dash.end() < after.begin();
    boolean numbers = isDigit(text, before.begin()) && isDigit(text, after.begin());
    return (spaced || dash.of(text).equals(EM_DASH)) && !numbers ? PARTING_DASH : HYPHEN;
  }

  private static boolean isDigit(String text, int offset) {
    return Character.isDigit(text.charAt(offset));
  }

  private static String plain(String form) {
    String visible = INVISIBLE.matcher(PlainCharacters.of(form)).replaceAll("");
    if (visible.isEmpty()) {
      return form.substring(0, 1);
    }
    if (CURRENCIES.contains(visible)) {
      return DOLLAR;
    }
    return visible.length() <= LONGEST ? visible : visible.substring(0, LONGEST);
  }

  /** Whether a form is the last part of a hyphenated given name after a family name. */
  private static boolean endsName(
      List<CharSpan> tokens, List<String> before, int index, String form) {
    return index >= 3
        && SYLLABLES.contains(form)
        && before.get(index - 1).equals("-")
        && tokens.get(index - 2).end() + 1 == tokens.get(index).begin()
        && Character.isUpperCase(before.get(index - 2).charAt(0))
        && Character.isUpperCase(before.get(index - 3).charAt(0));
  }
}
