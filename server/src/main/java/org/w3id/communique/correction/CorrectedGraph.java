package org.w3id.communique.correction;

import java.util.Set;
import org.apache.jena.graph.Graph;

/**
 * The graph of a document as the user wants it.
 *
 * @param graph what stands in place of the document's own
 * @param entries the IRIs of the corrections that found something there
 */
public record CorrectedGraph(Graph graph, Set<String> entries) {
  public CorrectedGraph {
    entries = Set.copyOf(entries);
  }
}
