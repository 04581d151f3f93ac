package org.w3id.communique.correction;

import java.util.Set;

/**
 * The documents for which something holds.
 *
 * @param documents their ids; empty for any
 * @param sources who published them; empty for any
 */
public record Scope(Set<String> documents, Set<String> sources) {
  public Scope {
    documents = Set.copyOf(documents);
    sources = Set.copyOf(sources);
  }

  /** Whether it is all documents. */
  boolean isEverywhere() {
    return documents.isEmpty() && sources.isEmpty();
  }

  /** Whether a document is among them. */
  boolean admits(String document, Set<String> publishers) {
    return (documents.isEmpty() || documents.contains(document))
        && (sources.isEmpty() || publishers.stream().anyMatch(sources::contains));
  }
}
