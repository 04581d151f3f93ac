package org.w3id.communique.graph;

import java.util.Comparator;
import java.util.Map;
import java.util.SortedSet;

/** What all documents together say of those who take part in events. */
public interface Entities {
  /** The names of an entity, each with the number of documents that call it so. */
  Map<String, Integer> names(String iri);

  /** The states for which an actor acts by any document; empty for anything else. */
  SortedSet<String> represents(String iri);

  /** The states in which a place lies by any document; empty for anything else. */
  SortedSet<String> locatedIn(String iri);

  /**
   * The name that most documents use, the first in order where several are as frequent; the key
   * where no document names the entity.
   */
  default String name(String iri) {
    return names(iri).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElseGet(() -> iri.substring(iri.lastIndexOf('/') + 1));
  }
}
