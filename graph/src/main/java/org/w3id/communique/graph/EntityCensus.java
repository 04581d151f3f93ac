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
  private final Map<String, SortedSet<String>> locatedIn = new HashMap<>();

  void add(DocumentRecord document) {
    document
        .labels()
        .forEach(
            (iri, label) ->
                names.computeIfAbsent(iri, i -> new HashMap<>(2)).merge(label, 1, Integer::sum));
    addAll(document.represents(), represents);
    addAll(document.locatedIn(), locatedIn);
  }

  private static void addAll(
      Map<String, SortedSet<String>> more, Map<String, SortedSet<String>> states) {
    more.forEach((iri, found) -> states.computeIfAbsent(iri, i -> new TreeSet<>()).addAll(found));
  }

  @Override
  public Map<String, Integer> names(String iri) {
    return Collections.unmodifiableMap(names.getOrDefault(iri, Map.of()));
  }

  @Override
  public SortedSet<String> represents(String iri) {
    return states(represents, iri);
  }

  @Override
  public SortedSet<String> locatedIn(String iri) {
    return states(locatedIn, iri);
  }

  private static SortedSet<String> states(Map<String, SortedSet<String>> of, String iri) {
    return Collections.unmodifiableSortedSet(of.getOrDefault(iri, Collections.emptySortedSet()));
  }
}
