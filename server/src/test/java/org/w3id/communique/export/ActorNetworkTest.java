package org.w3id.communique.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.w3id.communique.ontology.CMQ;

class ActorNetworkTest {
  private static final String ID = SampleGraph.SPACE.idBase();

  private final DatasetGraph dataset = SampleGraph.dataset();
  private final ActorNetwork network = ActorNetwork.of(dataset, SampleGraph.SPACE);

  @Test
  void edgesAreThoseOfTheGraph() {
    List<String> expected = new ArrayList<>();
    SampleGraph.edges(dataset)
        .forEach(
            edge ->
                expected.add(
                    edge.getSubject().getURI()
                        + " "
                        + edge.getPredicate().getURI()
                        + " "
                        + edge.getObject().getURI()));
    assertThat(expected).hasSize(4);
    assertThat(network.edges())
        .map(edge -> edge.source() + " " + CMQ.NAMESPACE + edge.type() + " " + edge.target())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void anEdgeCountsItsEventsAndKnowsTheFirstAndTheLast() {
    assertThat(network.edges())
        .contains(
            new NetworkEdge(
                ID + "person/putin",
                ID + "state/PRK",
                "visited",
                2,
                Optional.of("2000-07-01"),
                Optional.of("2024-06-18")))
        .contains(
            new NetworkEdge(
                ID + "state/RUS",
                ID + "state/PRK",
                "visited",
                2,
                Optional.of("2000-07-01"),
                Optional.of("2024-06-18")));
  }

  @Test
  void anEdgeOfUndatedEventsHasNoDays() {
    assertThat(network.edges())
        .contains(
            new NetworkEdge(
                ID + "person/putin",
                ID + "place/port",
                "visited",
                1,
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void everyActorIsANodeAndSoIsAPlaceThatAnEdgeLeadsTo() {
    assertThat(network.nodes())
        .extracting(NetworkNode::iri)
        .containsExactly(
            ID + "person/idle",
            ID + "person/putin",
            ID + "place/port",
            ID + "state/PRK",
            ID + "state/RUS");
  }

  @Test
  void aNodeHasKindCodeAndState() {
    assertThat(network.nodes())
        .contains(
            new NetworkNode(
                ID + "state/PRK", "North Korea", "state", Optional.of("PRK"), Optional.of("PRK")))
        .anySatisfy(
            node -> {
              assertThat(node.kind()).isEqualTo("person");
              assertThat(node.code()).isEmpty();
              assertThat(node.state()).contains("RUS");
            });
  }
}
