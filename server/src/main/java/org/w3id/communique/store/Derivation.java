package org.w3id.communique.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
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

  /** The graphs by their names. */
  static Map<Node, Graph> of(DatasetGraph dataset, IriSpace space) {
    Map<Node, Graph> graphs = new LinkedHashMap<>();
    graphs.put(NodeFactory.createURI(Ontology.IRI), Ontology.terms());
    return graphs;
  }
}
