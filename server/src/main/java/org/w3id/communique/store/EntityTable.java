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
    return states(iri, CMQ.REPRESENTS);
  }

  @Override
  public SortedSet<String> locatedIn(String iri) {
    return states(iri, CMQ.LOCATED_IN);
  }

  private SortedSet<String> states(String iri, String property) {
    SortedSet<String> states = new TreeSet<>();
    dataset
        .findNG(Node.ANY, NodeFactory.createURI(iri), NodeFactory.createURI(property), Node.ANY)
        .forEachRemaining(quad -> states.add(quad.getObject().getURI()));
    return states;
  }
}
