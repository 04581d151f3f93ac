package org.w3id.communique.resolve;

import java.text.Normalizer;
import java.util.Locale;

/** Keys of entities made from their names. */
public final class Slug {
  private Slug() {}

  /**
   * A name in lower-case letters, digits and single hyphens, diacritics removed where Unicode
   * decomposes them; letters of other scripts stay as they are. Empty if the name has neither
   * letters nor digits.
   */
  public static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    String joined =
        plain.toLowerCase(Locale.ROOT).replace("'", "").replace("’", "").replace(".", "");
    return joined.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
  }
}
