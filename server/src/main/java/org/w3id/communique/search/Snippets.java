package org.w3id.communique.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Shows where in a text the words stand that were looked for. */
final class Snippets {
  private static final int LONGEST = 320;
  private static final int BEFORE = 80;
  private static final String CUT = "…";

  private final Words words;
  private final Set<String> sought;

  /**
   * @param sought forms of the words that were looked for
   */
  Snippets(Words words, Set<String> sought) {
    this.words = words;
    this.sought = sought;
  }

  /** A text, or as much of it as is shown, divided where such words begin and end. */
  List<Hit.Part> of(String text) {
    List<Words.Word> found =
        words.of(text).stream().filter(word -> sought.contains(word.form())).toList();
    int from = 0;
    if (text.length() > LONGEST && !found.isEmpty()) {
      from = blankAfter(text, Math.max(0, found.getFirst().begin() - BEFORE));
    }
    int to = text.length() - from > LONGEST ? blankBefore(text, from + LONGEST) : text.length();
    return divide(text, found, from, to);
  }

  private static List<Hit.Part> divide(String text, List<Words.Word> found, int from, int to) {
    List<Hit.Part> parts = new ArrayList<>();
    if (from > 0) {
      parts.add(new Hit.Part(CUT, false));
    }
    int at = from;
    for (Words.Word word : found) {
      if (word.begin() >= at && word.end() <= to) {
        add(parts, text.substring(at, word.begin()), false);
        add(parts, text.substring(word.begin(), word.end()), true);
        at = word.end();
      }
    }
    add(parts, text.substring(at, to), false);
    if (to < text.length()) {
      parts.add(new Hit.Part(CUT, false));
    }
    return parts;
  }

  private static void add(List<Hit.Part> parts, String words, boolean sought) {
    if (!words.isEmpty()) {
      parts.add(new Hit.Part(words, sought));
    }
  }

  private static int blankAfter(String text, int position) {
    int blank = text.indexOf(' ', position);
    return position == 0 || blank < 0 ? position : blank;
  }

  private static int blankBefore(String text, int position) {
    int blank = text.lastIndexOf(' ', position);
    return blank < 0 ? position : blank;
  }
}
