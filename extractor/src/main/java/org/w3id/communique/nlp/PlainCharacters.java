package org.w3id.communique.nlp;

/**
 * Writes typographic characters as the plain ones that models were trained on, one for one, so that
 * offsets stay.
 */
final class PlainCharacters {
  private PlainCharacters() {}

  /** A copy of the same length with plain quotes, hyphens and spaces. */
  static String of(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      characters[i] = plain(characters[i]);
    }
    return new String(characters);
  }

  private static char plain(char character) {
    return switch (character) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u2032', '`', '\u00B4' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
      case '\u2010', '\u2011' -> '-';
      default ->
          Character.isWhitespace(character)
                  || Character.isSpaceChar(character)
                  || Character.isISOControl(character)
              ? ' '
              : character;
    };
  }
}
