package org.w3id.communique.server.page;

/**
 * Words of a document in their place.
 *
 * @param before the words before them in their sentence or paragraph; empty if none, or if the text
 *     may not be shown
 * @param words the words themselves
 * @param after the words that follow
 */
public record Passage(String before, String words, String after) {
  static Passage alone(String words) {
    return new Passage("", words, "");
  }
}
