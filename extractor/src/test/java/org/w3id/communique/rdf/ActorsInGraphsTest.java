package org.w3id.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.w3id.communique.extractor.RealExtractor;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;

class ActorsInGraphsTest {
  @Test
  void ministriesAndForcesActForTheirStates() {
    assertThat(
            represented(
                "Russia's Defense Ministry sold tanks to Iran. The Royal Navy attacked Yemen."))
        .containsExactlyInAnyOrder("rus-ministry-of-defence RUS", "royal-navy GBR");
  }

  @Test
  void companiesAndNewsAgenciesActForNobody() {
    assertThat(represented("Two Russian companies sold chips to Iran.")).isEmpty();
    assertThat(represented("Xinhua said that Russia attacked Ukraine on Monday.")).isEmpty();
  }

  @Test
  void hearsayHasNoSourceButTheWord() {
    Graph graph = graph("Iran allegedly shelled Iraq.");
    assertThat(values(graph, CMQ.ATTRIBUTED_TO)).isEmpty();
    assertThat(values(graph, CMQ.ATTRIBUTION_TEXT))
        .extracting(Node::getLiteralLexicalForm)
        .containsExactly("allegedly");
    assertThat(graph.stream(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(CMQ.ACTOR_TYPE)))
        .extracting(t -> key(t.getSubject()))
        .containsExactlyInAnyOrder("IRN", "IRQ");
  }

  private static List<String> represented(String text) {
    return graph(text).stream(Node.ANY, NodeFactory.createURI(CMQ.REPRESENTS), Node.ANY)
        .map(t -> key(t.getSubject()) + " " + key(t.getObject()))
        .toList();
  }

  private static String key(Node entity) {
    return entity.getURI().substring(entity.getURI().lastIndexOf('/') + 1);
  }

  private static List<Node> values(Graph graph, String property) {
    return graph.stream(Node.ANY, NodeFactory.createURI(property), Node.ANY)
        .map(Triple::getObject)
        .toList();
  }

  private static Graph graph(String text) {
    RunDescription run = new RunDescription("0.1.0", "sha256:00", List.of());
    return new ClaimMapper(new IriMinter(IriSpace.DEFAULT), run, SampleClaims::state)
        .map(RealExtractor.get().extract(RealExtractor.document(text)));
  }
}
