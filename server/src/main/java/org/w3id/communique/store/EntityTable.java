package org.w3id.communique.store;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.communique.graph.Entities;
import org.w3id.communique.ontology.CMQ;

/** What the documents of a store say of entities, as they stand in the caller's transaction. */
final class EntityTable implements Entities {
  private static final Node LABEL = RDFS.label.asNode();
  private static final Node REPRESENTS = NodeFactory.createURI(CMQ.REPRESENTS);

  private final DatasetGraph dataset;

  EntityTable(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  @Override
  public Map<String, Integer> names(String iri) {
    Map<Node, String> byDocument = new HashMap<>();
    dataset
        .findNG(Node.ANY, NodeFactory.createURI(iri), LABEL, Node.ANY)
        .forEachRemaining(
            quad ->
                byDocument.merge(
                    quad.getGraph(),
                    quad.getObject().getLiteralLexicalForm(),
                    (a, b) -> a.compareTo(b) <= 0 ? a : b));
    Map<String, Integer> names = new HashMap<>();
    byDocument.values().forEach(name -> names.merge(name, 1, Integer::sum));
    return names;
  }

  @Override
  public SortedSet<String> represents(String iri) {
    SortedSet<String> states = new TreeSet<>();
    dataset
        .findNG(Node.ANY, NodeFactory.createURI(iri), REPRESENTS, Node.ANY)
        .forEachRemaining(quad -> states.add(quad.getObject().getURI()));
    return states;
  }
}
