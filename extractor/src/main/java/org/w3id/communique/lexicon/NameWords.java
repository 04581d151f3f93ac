package org.w3id.communique.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts names into words that can be compared however a text or a tokenizer writes them: without
 * diacritics, periods, apostrophes and hyphens. "U.S.", "US" and "U.S" agree, and so do "Sana'a"
 * and "Sana’a"; case is kept.
 */
public final class NameWords {
  private NameWords() {}

  /** The words of a name or token in order; empty if it has neither letters nor digits. */
  public static List<String> of(String name) {
    String plain = plain(name);
    List<String> words = new ArrayList<>(4);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '&') {
        word.append(c);
      } else if (c != '.' || !withinAcronym(plain, i)) {
        flush(word, words);
      }
    }
    flush(word, words);
    return words;
  }

  private static boolean withinAcronym(String text, int period) {
    return period > 0
        && Character.isUpperCase(text.charAt(period - 1))
        && (period == 1 || !Character.isLetterOrDigit(text.charAt(period - 2)))
        && period + 1 < text.length()
        && Character.isUpperCase(text.charAt(period + 1));
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /** A text without diacritics, in letters that plain English writing has for its own. */
  public static String plain(String text) {
    boolean ascii = true;
    for (int i = 0; i < text.length() && ascii; i++) {
      ascii = text.charAt(i) < 128;
    }
    if (ascii) {
      return text;
    }
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(letter(c));
      }
    }
    return plain.toString();
  }

  /** Letters that Unicode does not decompose but that plain text replaces. */
  private static char letter(char c) {
    return switch (c) {
      case 'ı' -> 'i';
      case 'ł' -> 'l';
      case 'Ł' -> 'L';
      case 'ø' -> 'o';
      case 'Ø' -> 'O';
      case 'đ' -> 'd';
      case 'Đ' -> 'D';
      case 'ə' -> 'a';
      case 'Ə' -> 'A';
      case 'ð' -> 'd';
      case 'Ð' -> 'D';
      default -> c;
    };
  }
}
