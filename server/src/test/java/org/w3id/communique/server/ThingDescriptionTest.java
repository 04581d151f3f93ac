package org.w3id.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;

class ThingDescriptionTest {
  private static final Node STATE = NodeFactory.createURI("http://localhost:3030/id/state/PRK");
  private static final Node DOCUMENT =
      NodeFactory.createURI("http://localhost:3030/data/state/PRK.ttl");

  @ParameterizedTest
  @CsvSource({"1000, 1000, false", "1001, 1000, true", "3000, 1000, true"})
  void isBoundedAndSaysWhenItIsCut(int events, int described, boolean cut) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    Node graph = NodeFactory.createURI(IriSpace.DEFAULT.eventsGraph());
    Node type = NodeFactory.createURI(CMQ.EVENT);
    Node role = NodeFactory.createURI(CMQ.DESTINATION);
    for (int i = 0; i < events; i++) {
      Node event = NodeFactory.createURI("http://localhost:3030/id/event/e" + i);
      dataset.add(graph, event, RDF.type.asNode(), type);
      dataset.add(graph, event, role, STATE);
    }

    Graph description = new ThingDescription(dataset, IriSpace.DEFAULT).of(STATE, DOCUMENT);

    assertThat(description.find(Node.ANY, role, STATE).toList()).hasSize(described);
    assertThat(description.contains(DOCUMENT, RDFS.comment.asNode(), Node.ANY)).isEqualTo(cut);
  }
}
