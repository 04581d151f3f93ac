package org.w3id.communique.search;

import java.util.List;
import org.w3id.communique.ontology.IriSpace;

/**
 * Something that has the words looked for.
 *
 * @param iri of the thing
 * @param kind of the thing
 * @param snippet the text that has the words, or a part of it
 */
public record Hit(String iri, IriSpace.Kind kind, List<Part> snippet) {
  /**
   * A part of a text.
   *
   * @param words the part
   * @param sought whether it is a word that was looked for
   */
  public record Part(String words, boolean sought) {}

  public Hit {
    snippet = List.copyOf(snippet);
  }

  /** The snippet as plain text. */
  public String text() {
    StringBuilder text = new StringBuilder();
    snippet.forEach(part -> text.append(part.words()));
    return text.toString();
  }
}
