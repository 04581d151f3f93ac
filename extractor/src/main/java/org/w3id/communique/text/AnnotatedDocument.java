package org.w3id.communique.text;

import java.util.List;

/**
 * A document cut into sentences.
 *
 * @param document what was read
 * @param sentences its sentences in order; spans do not overlap
 * @param diagnostics what had to be skipped and why; empty when all was read
 */
public record AnnotatedDocument(
    Document document, List<Sentence> sentences, List<Diagnostic> diagnostics) {
  public AnnotatedDocument {
    sentences = List.copyOf(sentences);
    diagnostics = List.copyOf(diagnostics);
  }
}
