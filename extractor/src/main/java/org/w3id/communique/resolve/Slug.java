package org.w3id.communique.resolve;

import java.util.Locale;
import org.w3id.communique.lexicon.NameWords;

/** Keys of entities made from their names. */
public final class Slug {
  private Slug() {}

  /**
   * A name in lower-case letters, digits and single hyphens, diacritics removed; letters of other
   * scripts stay as they are. Empty if the name has neither letters nor digits.
   */
  public static String of(String name) {
    String joined =
        NameWords.plain(name)
            .toLowerCase(Locale.ROOT)
            .replace("'", "")
            .replace("’", "")
            .replace(".", "");
    return joined.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
  }
}
