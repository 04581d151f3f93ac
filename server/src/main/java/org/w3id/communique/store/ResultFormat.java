package org.w3id.communique.store;

import java.util.Locale;

/** How the result of a query is written. */
public enum ResultFormat {
  /** Aligned columns for people. */
  TABLE,
  JSON,
  CSV,
  TSV,
  XML,
  /** For graphs only. */
  TURTLE;

  /** As it is written on the command line, such as {@code json}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
