package org.w3id.communique.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;

/** The names that a document brings into a store, as it stands in the caller's transaction. */
final class DocumentNames {
  private static final Node ASSERTS = NodeFactory.createURI(CMQ.ASSERTS);

  private final DatasetGraph dataset;
  private final IriSpace space;

  DocumentNames(DatasetGraph dataset, IriSpace space) {
    this.dataset = dataset;
    this.space = space;
  }

  /**
   * IRIs of a document's graph, of all that is described in it, and of the events of its claims.
   */
  Set<String> of(Node documentGraph) {
    Set<String> names = new HashSet<>();
    names.add(documentGraph.getURI());
    dataset
        .find(documentGraph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> add(quad.getSubject(), names));
    for (String name : Set.copyOf(names)) {
      dataset
          .findNG(Node.ANY, NodeFactory.createURI(name), ASSERTS, Node.ANY)
          .forEachRemaining(quad -> add(quad.getObject(), names));
    }
    return names;
  }

  private void add(Node node, Set<String> names) {
    if (node.isURI() && space.kindOf(node.getURI()).isPresent()) {
      names.add(node.getURI());
    }
  }
}
