package org.w3id.communique.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.communique.ontology.EventType.AGREEMENT;
import static org.w3id.communique.ontology.EventType.ARMS_TRANSFER;
import static org.w3id.communique.ontology.EventType.MEETING;
import static org.w3id.communique.ontology.EventType.MILITARY_ACTION;
import static org.w3id.communique.ontology.EventType.SANCTION;
import static org.w3id.communique.ontology.EventType.VISIT;
import static org.w3id.communique.ontology.Factuality.OCCURRED;
import static org.w3id.communique.ontology.Factuality.ONGOING;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.ontology.Role;

class DirectEdgesTest {
  private final EventDeriver deriver = new EventDeriver(IriSpace.DEFAULT);

  @Test
  void meetingLinksThoseWhoMeetAndTheirStatesBothWays() {
    assertThat(
            edges(
                document()
                    .claim(MEETING, OCCURRED)
                    .role(Role.PARTICIPANT, "person/putin", "person/kim")
                    .represents("person/putin", "state/RUS")
                    .represents("person/kim", "state/PRK")))
        .containsExactlyInAnyOrder(
            "putin metWith kim", "kim metWith putin", "RUS metWith PRK", "PRK metWith RUS");
  }

  @Test
  void nothingLinksToItself() {
    assertThat(
            edges(
                document()
                    .claim(MEETING, OCCURRED)
                    .role(Role.PARTICIPANT, "person/a", "person/b")
                    .represents("person/a", "state/RUS")
                    .represents("person/b", "state/RUS")))
        .containsExactlyInAnyOrder("a metWith b", "b metWith a");
  }

  @Test
  void armsTransferIsATransfer() {
    assertThat(
            edges(
                document()
                    .claim(ARMS_TRANSFER, OCCURRED)
                    .role(Role.SUPPLIER, "organization/ministry")
                    .role(Role.RECIPIENT, "state/PRK")
                    .represents("organization/ministry", "state/RUS")))
        .containsExactlyInAnyOrder("ministry suppliesTo PRK", "RUS suppliesTo PRK");
  }

  @Test
  void visitLeadsToPlaceAndState() {
    assertThat(
            edges(
                document()
                    .claim(VISIT, ONGOING)
                    .role(Role.VISITOR, "person/putin")
                    .role(Role.DESTINATION, "state/PRK", "place/pyongyang")
                    .represents("person/putin", "state/RUS")))
        .containsExactlyInAnyOrder(
            "putin visited PRK", "putin visited pyongyang", "RUS visited PRK");
  }

  @Test
  void whoeverIsInACityIsInItsState() {
    assertThat(
            edges(
                document()
                    .claim(VISIT, OCCURRED)
                    .role(Role.VISITOR, "person/kim")
                    .role(Role.DESTINATION, "place/moscow")
                    .locatedIn("place/moscow", "state/RUS")
                    .represents("person/kim", "state/PRK")))
        .containsExactlyInAnyOrder("kim visited moscow", "kim visited RUS", "PRK visited RUS");
  }

  @Test
  void nobodyVisitsHisOwnState() {
    assertThat(
            edges(
                document()
                    .claim(VISIT, OCCURRED)
                    .role(Role.VISITOR, "person/putin")
                    .role(Role.DESTINATION, "place/vladivostok")
                    .locatedIn("place/vladivostok", "state/RUS")
                    .represents("person/putin", "state/RUS")))
        .containsExactly("putin visited vladivostok");
  }

  @Test
  void edgeOfOneEventTakesNobodyFromAnother() {
    assertThat(
            edges(
                document()
                    .claim(MILITARY_ACTION, OCCURRED)
                    .role(Role.ATTACKER, "state/A")
                    .role(Role.TARGET, "state/B")
                    .claim(MILITARY_ACTION, OCCURRED)
                    .role(Role.ATTACKER, "state/C")
                    .role(Role.TARGET, "state/D")))
        .containsExactlyInAnyOrder("A attacked B", "C attacked D");
  }

  @ParameterizedTest
  @EnumSource(Factuality.class)
  void onlyWhatOccurredOrIsOngoingLinks(Factuality factuality) {
    boolean fact = factuality == OCCURRED || factuality == ONGOING;
    assertThat(
            edges(
                document()
                    .claim(VISIT, factuality)
                    .role(Role.VISITOR, "person/putin")
                    .role(Role.DESTINATION, "state/PRK")))
        .hasSize(fact ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "Imposed, 1",
    "Extended, 1",
    "Eased, 0",
    "Lifted, 0",
    "Violated, 0",
    "Opposed, 0",
    ", 1"
  })
  void sanctionLinksByItsPhase(String phase, int edges) {
    SampleDocument document =
        document()
            .claim(SANCTION, OCCURRED)
            .role(Role.IMPOSER, "organization/EU")
            .role(Role.TARGET, "state/RUS");
    if (phase != null) {
      document.with(CMQ.PHASE, CMQ.NAMESPACE + phase);
    }
    assertThat(edges(document)).hasSize(edges);
  }

  @ParameterizedTest
  @CsvSource({
    "Signed, 2",
    "Ratified, 2",
    "Extended, 2",
    "Negotiated, 0",
    "Ended, 0",
    "Violated, 0",
    ", 2"
  })
  void agreementLinksByItsPhase(String phase, int edges) {
    SampleDocument document =
        document().claim(AGREEMENT, OCCURRED).role(Role.PARTY, "state/RUS", "state/PRK");
    if (phase != null) {
      document.with(CMQ.PHASE, CMQ.NAMESPACE + phase);
    }
    assertThat(edges(document)).hasSize(edges);
  }

  private static SampleDocument document() {
    return new SampleDocument("d");
  }

  private Set<String> edges(SampleDocument document) {
    return deriver
        .derive(List.of(deriver.read(document.graph())))
        .edgeTriples()
        .map(t -> key(t.getSubject()) + " " + key(t.getPredicate()) + " " + key(t.getObject()))
        .collect(Collectors.toSet());
  }

  private static String key(Node node) {
    return node.getURI().replaceFirst(".*[/#]", "");
  }
}
