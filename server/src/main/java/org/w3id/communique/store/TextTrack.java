package org.w3id.communique.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Triple;

/** Follows of which things an update changes texts, in whatever graph. */
final class TextTrack {
  private final Set<String> things = new HashSet<>();

  /** To be told of triples that come or go. */
  void note(Collection<Triple> triples) {
    for (Triple triple : triples) {
      if (triple.getObject().isLiteral() && triple.getSubject().isURI()) {
        things.add(triple.getSubject().getURI());
      }
    }
  }

  /** All things of which a text came or went until now. */
  Set<String> things() {
    return Set.copyOf(things);
  }
}
