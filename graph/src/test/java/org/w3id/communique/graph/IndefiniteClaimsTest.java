package org.w3id.communique.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.communique.ontology.EventType.AGREEMENT;
import static org.w3id.communique.ontology.EventType.MEETING;
import static org.w3id.communique.ontology.Factuality.OCCURRED;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.communique.ontology.Role;

class IndefiniteClaimsTest {
  private static final String DAY = "2024-06-18";

  @Test
  void whatIsSaidOfSeveralMeetingsJoinsNone() {
    assertThat(Groups.of(meeting("a").on(DAY), meeting("b"), meeting("c").indefinite()))
        .containsExactlyInAnyOrder(Set.of("a-1", "b-1"), Set.of("c-1"));
  }

  @Test
  void neitherDoesItWhereItsDateIsKnown() {
    assertThat(
            Groups.of(
                meeting("a").in(2024), meeting("b").in(2024).indefinite(), meeting("c").in(2024)))
        .containsExactlyInAnyOrder(Set.of("a-1", "c-1"), Set.of("b-1"));
  }

  @Test
  void nothingJoinsWhatIsSaidOfSeveral() {
    assertThat(Groups.of(meeting("a").in(2024).indefinite(), meeting("b").in(2024).indefinite()))
        .containsExactlyInAnyOrder(Set.of("a-1"), Set.of("b-1"));
    assertThat(Groups.of(meeting("a").on(DAY).indefinite(), meeting("b"))).hasSize(2);
  }

  @Test
  void ofTwoThatFitTheIndefiniteOneIsNoRival() {
    assertThat(
            Groups.of(
                meeting("a").on(DAY), meeting("b").on("2024-06-10").indefinite(), meeting("c")))
        .containsExactlyInAnyOrder(Set.of("a-1", "c-1"), Set.of("b-1"));
  }

  @Test
  void anAgreementWithoutADateIsTheOneAboutTheSame() {
    assertThat(
            Groups.of(
                agreement("a", "item/a:free-trade").on(DAY),
                agreement("b", "item/b:landmark-trade-deal"),
                agreement("c", "item/c:arms-control"),
                agreement("d")))
        .containsExactlyInAnyOrder(Set.of("a-1", "b-1", "d-1"), Set.of("c-1"));
  }

  @Test
  void anAgreementOfWhichNobodySaysAboutWhatIsNotOneAboutSomething() {
    assertThat(Groups.of(agreement("a").on(DAY), agreement("b", "item/b:arms-control"))).hasSize(2);
    assertThat(Groups.of(agreement("a").on(DAY), agreement("b"))).hasSize(1);
  }

  @Test
  void aDateTellsWhichAgreementWhateverItIsCalled() {
    assertThat(
            Groups.of(
                agreement("a", "item/a:semiconductor").on(DAY),
                agreement("b", "item/b:microchip-trade").on(DAY)))
        .hasSize(1);
  }

  private static SampleDocument meeting(String key) {
    return SampleDocument.published(key, DAY)
        .claim(MEETING, OCCURRED)
        .role(Role.PARTICIPANT, "person/obama", "person/putin");
  }

  private static SampleDocument agreement(String key, String... topics) {
    return SampleDocument.published(key, DAY)
        .claim(AGREEMENT, OCCURRED)
        .role(Role.PARTY, "state/USA", "state/RUS")
        .role(Role.TOPIC, topics);
  }
}
