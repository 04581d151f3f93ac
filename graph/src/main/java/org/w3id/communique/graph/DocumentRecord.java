package org.w3id.communique.graph;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * What events depend on in the graph of one document.
 *
 * @param claims its claims in order of their IRIs
 * @param labels the name of each entity there
 * @param represents the states for which actors act there
 * @param locatedIn the states in which places lie by it
 */
public record DocumentRecord(
    List<ClaimRecord> claims,
    Map<String, String> labels,
    Map<String, SortedSet<String>> represents,
    Map<String, SortedSet<String>> locatedIn) {
  public DocumentRecord {
    claims = List.copyOf(claims);
    labels = Map.copyOf(labels);
    represents = Map.copyOf(represents);
    locatedIn = Map.copyOf(locatedIn);
  }
}
