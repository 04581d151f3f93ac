package org.w3id.communique.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * The name of each entity that most documents use; the first in order where several are as
 * frequent.
 */
final class EntityNames {
  private final Map<String, Map<String, Integer>> counts = new HashMap<>();

  void add(Map<String, String> labels) {
    labels.forEach(
        (iri, label) ->
            counts.computeIfAbsent(iri, i -> new HashMap<>(2)).merge(label, 1, Integer::sum));
  }

  /** The name of an entity; its key where no document names it. */
  String of(String iri) {
    return counts.getOrDefault(iri, Map.of()).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElseGet(() -> iri.substring(iri.lastIndexOf('/') + 1));
  }
}
