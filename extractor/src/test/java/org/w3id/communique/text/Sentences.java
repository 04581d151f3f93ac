package org.w3id.communique.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Builds sentences for tests from words between blanks: {@code Putin visited/VBD Seoul on Tuesday
 * .} A word may bear its tag; {@code ~} before it glues it to the word before. No word governs
 * another.
 */
public final class Sentences {
  private Sentences() {}

  /** The sentence that the words make, with one blank between words. */
  public static Sentence of(String words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words.split(" ", -1)) {
      boolean glued = word.startsWith("~") && word.length() > 1;
      String tagged = glued ? word.substring(1) : word;
      int slash = tagged.lastIndexOf("/");
      boolean hasTag = slash > 0 && tagged.substring(slash + 1).matches("[A-Z$]+");
      String form = hasTag ? tagged.substring(0, slash) : tagged;
      int begin = tokens.isEmpty() || glued ? at : at + 1;
      at = begin + form.length();
      String tag = hasTag ? tagged.substring(slash + 1) : tagOf(form, tokens.isEmpty());
      CharSpan span = new CharSpan(begin, at);
      tokens.add(new Token(tokens.size(), span, form, form, tag, Token.ROOT, "dep", "O"));
    }
    return new Sentence(0, 0, new CharSpan(0, at), tokens);
  }

  private static String tagOf(String form, boolean first) {
    char letter = form.charAt(0);
    if (Character.isDigit(letter)) {
      return "CD";
    }
    if (!Character.isLetter(letter)) {
      return form.equals("'s") ? "POS" : form;
    }
    return Character.isUpperCase(letter) && !first ? "NNP" : "XX";
  }
}
