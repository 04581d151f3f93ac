package org.w3id.communique.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.communique.ontology.EventType.SANCTION;
import static org.w3id.communique.ontology.EventType.VISIT;
import static org.w3id.communique.ontology.Factuality.OCCURRED;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.ontology.MergeGround;
import org.w3id.communique.ontology.Role;

class MergeExplanationTest {
  private static final String PUTIN = "person/putin";
  private static final String KOREA = "state/PRK";

  private final EventDeriver deriver = new EventDeriver(IriSpace.DEFAULT);

  @Test
  void claimsThatGiveTheWholeKeyShareIt() {
    Event event = events(visit("a").on("2024-06-18"), visit("b").on("2024-06-18")).getFirst();
    assertThat(event.merge().key())
        .isEqualTo("Visit; visitor person/putin; destination state/PRK; 2024-06-18");
    assertThat(grounds(event))
        .isEqualTo(Map.of("a-1", MergeGround.SAME_KEY, "b-1", MergeGround.SAME_KEY));
  }

  @Test
  void aClaimWithoutADateJoinedTheOnlyEventThatFits() {
    Event event = events(visit("a").on("2024-06-18"), visit("b")).getFirst();
    assertThat(grounds(event))
        .isEqualTo(Map.of("a-1", MergeGround.SAME_KEY, "b-1", MergeGround.ONLY_FIT));
  }

  @Test
  void aClaimWithoutAPhaseSaysLess() {
    Event event =
        events(
                sanction("a").with(CMQ.PHASE, CMQ.IMPOSED).on("2024-06-18"),
                sanction("b").on("2024-06-18"))
            .getFirst();
    assertThat(event.merge().key()).startsWith("Sanction; Imposed; imposer ");
    assertThat(grounds(event))
        .isEqualTo(Map.of("a-1", MergeGround.SAME_KEY, "b-1", MergeGround.FEWER_WORDS));
  }

  @Test
  void aClaimThatSomeoneTookOutIsOfAnEventOfItsOwn() {
    EventCorrections corrections =
        new EventCorrections(List.of(), Set.of(SampleDocument.iri("claim/b-1").getURI()));
    List<Event> events =
        events(
            corrections,
            visit("a").on("2024-06-18"),
            visit("b").on("2024-06-18"),
            visit("c").on("2024-06-18"));
    assertThat(events.stream().map(MergeExplanationTest::grounds))
        .containsExactlyInAnyOrder(
            Map.of("a-1", MergeGround.SAME_KEY, "c-1", MergeGround.SAME_KEY),
            Map.of("b-1", MergeGround.CORRECTION));
  }

  @Test
  void whoeverIsTakenOutTogetherIsJoinedAnew() {
    String b = SampleDocument.iri("claim/b-1").getURI();
    String c = SampleDocument.iri("claim/c-1").getURI();
    EventCorrections corrections = new EventCorrections(List.of(Set.of(b, c)), Set.of(b, c));
    assertThat(
            events(
                    corrections,
                    visit("a").on("2024-06-18"),
                    visit("b").on("2024-06-18"),
                    visit("c").on("2024-06-18"))
                .stream()
                .map(event -> grounds(event).keySet()))
        .containsExactlyInAnyOrder(Set.of("a-1"), Set.of("b-1", "c-1"));
  }

  @Test
  void whatNoLongerIsCompleteNeitherDrawsInNorKeepsOut() {
    EventCorrections corrections =
        new EventCorrections(List.of(), Set.of(SampleDocument.iri("claim/a-1").getURI()));
    assertThat(
            events(corrections, visit("a").on("2024-06-18"), visit("b")).stream()
                .map(event -> grounds(event).keySet()))
        .containsExactlyInAnyOrder(Set.of("a-1"), Set.of("b-1"));
  }

  @Test
  void theReasonGoesWithTheDocument() {
    Event alone = events(visit("b")).getFirst();
    assertThat(grounds(alone)).isEqualTo(Map.of("b-1", MergeGround.SAME_KEY));
    assertThat(alone.merge().key()).doesNotContain("2024");
  }

  private static SampleDocument visit(String document) {
    return new SampleDocument(document)
        .claim(VISIT, OCCURRED)
        .role(Role.VISITOR, PUTIN)
        .role(Role.DESTINATION, KOREA);
  }

  private static SampleDocument sanction(String document) {
    return new SampleDocument(document)
        .claim(SANCTION, OCCURRED)
        .role(Role.IMPOSER, "state/USA")
        .role(Role.TARGET, KOREA);
  }

  private List<Event> events(SampleDocument... documents) {
    return events(EventCorrections.NONE, documents);
  }

  private List<Event> events(EventCorrections corrections, SampleDocument... documents) {
    return deriver
        .derive(Arrays.stream(documents).map(d -> deriver.read(d.graph())).toList(), corrections)
        .events();
  }

  private static Map<String, MergeGround> grounds(Event event) {
    Map<String, MergeGround> grounds = new HashMap<>();
    event
        .merge()
        .grounds()
        .forEach(
            (claim, ground) -> grounds.put(claim.substring(claim.lastIndexOf('/') + 1), ground));
    return grounds;
  }
}
