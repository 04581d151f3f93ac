package org.w3id.communique.graph;

import java.util.List;
import java.util.regex.Pattern;

/** Names as an English list: A, B and C; from the fourth on they are counted. */
final class NameList {
  private static final int LONGEST = 3;
  private static final Pattern PLURAL_NOUN = Pattern.compile("(?:^| )\\p{Ll}\\p{L}*[^s\\W]s$");

  private NameList() {}

  /** Whether a verb after them is plural: several, or one common noun with a plural ending. */
  static boolean isPlural(List<String> names) {
    return names.size() > 1 || names.stream().anyMatch(name -> PLURAL_NOUN.matcher(name).find());
  }

  static String join(List<String> names) {
    if (names.size() > LONGEST) {
      int others = names.size() - LONGEST + 1;
      return String.join(", ", names.subList(0, LONGEST - 1)) + " and " + others + " others";
    }
    if (names.size() < 2) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }
}
