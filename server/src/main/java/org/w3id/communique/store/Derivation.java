package org.w3id.communique.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.communique.graph.DerivedGraphs;
import org.w3id.communique.graph.EventDeriver;
import org.w3id.communique.ontology.IriSpace;

/**
 * The graphs of a store that come from no single document: the ontology, and what follows from all
 * claims.
 */
final class Derivation {
  private Derivation() {}

  /** What the derived graphs depend on besides the claims. */
  static String version() {
    return ProgramVersion.CURRENT + " " + Ontology.digest();
  }

  /** The graphs by their names, from the documents as they stand in the caller's transaction. */
  static Map<Node, Graph> of(DatasetGraph dataset, IriSpace space) {
    DerivedGraphs derived = new EventDeriver(space).derive(dataset);
    Map<Node, Graph> graphs = new LinkedHashMap<>();
    graphs.put(NodeFactory.createURI(Ontology.IRI), Ontology.terms());
    graphs.put(NodeFactory.createURI(space.eventsGraph()), graph(derived.eventTriples()));
    graphs.put(NodeFactory.createURI(space.edgesGraph()), graph(derived.edgeTriples()));
    return graphs;
  }

  private static Graph graph(Stream<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }
}
