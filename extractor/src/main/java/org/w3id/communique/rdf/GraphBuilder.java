package org.w3id.communique.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.RDF;

/** Collects triples; terms are told apart by form, not by value. */
final class GraphBuilder {
  private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();

  Graph graph() {
    return graph;
  }

  void type(String subject, String type) {
    graph.add(iri(subject), RDF.type.asNode(), iri(type));
  }

  void add(String subject, String property, Node value) {
    graph.add(iri(subject), iri(property), value);
  }

  void add(String subject, RDFNode property, Node value) {
    graph.add(iri(subject), property.asNode(), value);
  }

  void link(String subject, String property, String object) {
    add(subject, property, iri(object));
  }

  void link(String subject, RDFNode property, String object) {
    add(subject, property, iri(object));
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
