package org.w3id.communique.graph;

import java.util.List;

/** Writes names as an English list: A, B and C; from the fourth on they are counted. */
final class NameList {
  private static final int LONGEST = 3;

  private NameList() {}

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
