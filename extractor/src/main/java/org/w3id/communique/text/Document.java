package org.w3id.communique.text;

/**
 * One document as it came in. Its text is never altered.
 *
 * @param id the document's own identifier, not blank, unique in a store
 * @param text the whole text; paragraphs are separated by a blank line
 * @param metadata what is known about it
 */
public record Document(String id, String text, Metadata metadata) {
  public Document {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a document needs an id");
    }
  }
}
