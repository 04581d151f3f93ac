package org.w3id.communique.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.communique.ontology.EventType.MILITARY_ACTION;
import static org.w3id.communique.ontology.EventType.VISIT;
import static org.w3id.communique.ontology.Factuality.OCCURRED;
import static org.w3id.communique.ontology.Factuality.PLANNED;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.Role;

class VisitedPlacesTest {
  private static final String CHINA = "state/CHN";
  private static final String BEIJING = "place/beijing";
  private static final String HARBIN = "place/harbin";
  private static final String DAY = "2024-05-16";

  @Test
  void aVisitToACityIsTheVisitToItsState() {
    assertThat(
            Groups.of(
                visit("a", "2024-05-10", PLANNED, CHINA).on(DAY),
                visit("b", "2024-05-16", OCCURRED, BEIJING).on(DAY),
                visit("c", "2024-05-17", OCCURRED, CHINA).on(DAY),
                visit("d", "2024-05-17", OCCURRED, CHINA, BEIJING).on(DAY),
                visit("e", "2024-05-17", OCCURRED, BEIJING),
                visit("f", "2024-05-17", OCCURRED, CHINA)))
        .containsExactly(Set.of("a-1", "b-1", "c-1", "d-1", "e-1", "f-1"));
  }

  @Test
  void theCityIsPartOfTheNameOnlyWhereItTellsVisitsApart() {
    SampleDocument state = visit("a", DAY, OCCURRED, CHINA).on(DAY);
    SampleDocument city = visit("b", DAY, OCCURRED, BEIJING).on(DAY);
    SampleDocument other = visit("c", DAY, OCCURRED, HARBIN).on(DAY);
    assertThat(Groups.events(state)).isEqualTo(Groups.events(city));
    assertThat(Groups.events(state, city)).isEqualTo(Groups.events(other));
    assertThat(Groups.events(city, other)).hasSize(2).doesNotContainSequence(Groups.events(state));
  }

  @Test
  void anotherDayIsAnotherVisit() {
    assertThat(
            Groups.of(
                visit("a", DAY, OCCURRED, CHINA).on(DAY),
                visit("b", DAY, OCCURRED, BEIJING).on("2024-05-15")))
        .hasSize(2);
  }

  @Test
  void twoCitiesAreTwoVisitsAndTheirStateAloneIsNeither() {
    assertThat(
            Groups.of(
                visit("a", DAY, OCCURRED, CHINA).on(DAY),
                visit("b", DAY, OCCURRED, BEIJING).on(DAY),
                visit("c", DAY, OCCURRED, HARBIN).on(DAY)))
        .hasSize(3);
  }

  @Test
  void whoNamesOneOfTwoCitiesMeansTheVisitToBoth() {
    assertThat(
            Groups.of(
                visit("a", DAY, OCCURRED, CHINA).on(DAY),
                visit("b", DAY, OCCURRED, BEIJING, HARBIN).on(DAY),
                visit("c", DAY, OCCURRED, HARBIN).on(DAY)))
        .containsExactly(Set.of("a-1", "b-1", "c-1"));
  }

  @Test
  void aReportWithoutADateOfOneCityIsNotOfTheOther() {
    assertThat(
            Groups.of(
                visit("a", DAY, OCCURRED, BEIJING).on(DAY),
                visit("b", DAY, OCCURRED, HARBIN),
                visit("c", DAY, OCCURRED, CHINA)))
        .containsExactlyInAnyOrder(Set.of("a-1", "c-1"), Set.of("b-1"));
  }

  @Test
  void aPlaceOfWhichNoStateIsKnownStaysAPlace() {
    assertThat(
            Groups.of(
                visit("a", DAY, OCCURRED, CHINA).on(DAY),
                new SampleDocument("b")
                    .claim(VISIT, OCCURRED)
                    .role(Role.VISITOR, "person/putin")
                    .role(Role.DESTINATION, BEIJING)
                    .on(DAY)))
        .hasSize(2);
  }

  @Test
  void anArmyMayAttackACityAndElsewhereOnTheSameDay() {
    assertThat(Groups.of(attack("a", CHINA), attack("b", BEIJING).locatedIn(BEIJING, CHINA)))
        .hasSize(2);
  }

  private static SampleDocument attack(String key, String target) {
    return new SampleDocument(key)
        .claim(MILITARY_ACTION, OCCURRED)
        .role(Role.ATTACKER, "state/JPN")
        .role(Role.TARGET, target)
        .on("1937-07-29");
  }

  private static SampleDocument visit(
      String key, String published, Factuality factuality, String... destinations) {
    return SampleDocument.published(key, published)
        .claim(VISIT, factuality)
        .role(Role.VISITOR, "person/putin")
        .role(Role.DESTINATION, destinations)
        .locatedIn(BEIJING, CHINA)
        .locatedIn(HARBIN, CHINA);
  }
}
