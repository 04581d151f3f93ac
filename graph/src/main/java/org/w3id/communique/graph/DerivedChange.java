package org.w3id.communique.graph;

import java.util.Set;

/**
 * What an update changes in the derived graphs.
 *
 * @param touched IRIs of all events, old and new, whose triples and edges may differ
 * @param derived those of them that there are now
 */
public record DerivedChange(Set<String> touched, DerivedGraphs derived) {
  public DerivedChange {
    touched = Set.copyOf(touched);
  }
}
