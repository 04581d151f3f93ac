package org.w3id.communique.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who speaks in a transcript, in capitals at the beginning of a paragraph: "PRESIDENT OBAMA:", "THE
 * VICE PRESIDENT:", "Q:", or "Q" alone before a question. In front of a sentence it leads a parser
 * astray, so it is cut off like a dateline.
 */
public final class SpeakerLabel {
  private static final String WORD = "\\p{Lu}[\\p{Lu}.'\u2019-]{0,24}+";
  private static final String SPACE = "[\\s\u00a0]";
  private static final String NAMED =
      "(?:" + WORD + " {1,2}){0,4}+" + WORD + " ?:(?:" + SPACE + "++|$)";
  private static final String QUESTION = "Q(?:" + SPACE + "++(?=[\\p{Lu}(\u201c\"-]|$)|$)";
  private static final Pattern LABEL =
      Pattern.compile(SPACE + "*+(?:" + NAMED + "|" + QUESTION + ")");

  private SpeakerLabel() {}

  /** Where the label of a paragraph ends; where the paragraph begins if it has none. */
  public static int end(String text, CharSpan paragraph) {
    Matcher label = LABEL.matcher(text).region(paragraph.begin(), paragraph.end());
    return label.lookingAt() ? label.end() : paragraph.begin();
  }

  /** Whether a text is such a label and nothing else. */
  public static boolean is(String text) {
    return LABEL.matcher(text).matches();
  }
}
