package org.w3id.communique.export;

import java.util.SortedSet;

/** What stands in a cell of a spreadsheet. */
final class Cell {
  /** The most that a cell of a common spreadsheet holds is 32,767; the rest is for the note. */
  private static final int LONGEST = 32_700;

  /**
   * What makes a spreadsheet take a cell for a formula; the last four are their full-width forms.
   */
  private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private Cell() {}

  /** Words of a document on one line, never taken for a formula. */
  static String words(String text) {
    String line = ThingReader.oneLine(text);
    return guarded(line.length() > LONGEST ? cut(line, LONGEST) + " …" : line);
  }

  /** Several, as many as a cell holds, and how many are left out. */
  static String words(SortedSet<String> texts, String separator) {
    StringBuilder all = new StringBuilder();
    int left = texts.size();
    for (String text : texts) {
      if (all.length() + separator.length() + text.length() > LONGEST) {
        return all.isEmpty() ? words(text) : guarded(all + separator + "… " + left + " more");
      }
      all.append(all.isEmpty() ? "" : separator).append(text);
      left--;
    }
    return words(all.toString());
  }

  /** A quote before what would be a formula makes it text. */
  private static String guarded(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String cut(String text, int length) {
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end);
  }
}
