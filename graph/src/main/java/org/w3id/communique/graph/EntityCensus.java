package org.w3id.communique.graph;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Counts what documents say of entities. */
final class EntityCensus implements Entities {
  private final Map<String, Map<String, Integer>> names = new HashMap<>();
  private final Map<String, SortedSet<String>> represents = new HashMap<>();

  void add(DocumentRecord document) {
    document
        .labels()
        .forEach(
            (iri, label) ->
                names.computeIfAbsent(iri, i -> new HashMap<>(2)).merge(label, 1, Integer::sum));
    document
        .represents()
        .forEach(
            (actor, states) ->
                represents.computeIfAbsent(actor, a -> new TreeSet<>()).addAll(states));
  }

  @Override
  public Map<String, Integer> names(String iri) {
    return Collections.unmodifiableMap(names.getOrDefault(iri, Map.of()));
  }

  @Override
  public SortedSet<String> represents(String iri) {
    return Collections.unmodifiableSortedSet(
        represents.getOrDefault(iri, Collections.emptySortedSet()));
  }
}
