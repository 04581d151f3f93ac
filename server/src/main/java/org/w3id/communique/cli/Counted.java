package org.w3id.communique.cli;

import java.util.Locale;

/** A number with its noun. */
final class Counted {
  private Counted() {}

  /** Such as {@code 1 document} or {@code 1,200 documents}. */
  static String of(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
