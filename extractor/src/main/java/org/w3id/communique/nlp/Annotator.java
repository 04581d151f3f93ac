package org.w3id.communique.nlp;

import org.w3id.communique.text.AnnotatedDocument;
import org.w3id.communique.text.Document;

/**
 * Cuts documents into sentences and tokens and analyses them. Safe for use by several threads at
 * once.
 */
@FunctionalInterface
public interface Annotator {
  /**
   * Annotates one document. What cannot be analysed is left out and reported as a diagnostic: no
   * text causes an exception.
   *
   * @param document any text; nothing in it is altered
   * @return the sentences in the order of the text
   */
  AnnotatedDocument annotate(Document document);
}
