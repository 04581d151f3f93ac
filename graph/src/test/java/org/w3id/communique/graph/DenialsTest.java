package org.w3id.communique.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.communique.ontology.EventType.ARMS_TRANSFER;
import static org.w3id.communique.ontology.EventType.MILITARY_ACTION;
import static org.w3id.communique.ontology.EventType.VISIT;
import static org.w3id.communique.ontology.Factuality.NEGATED;
import static org.w3id.communique.ontology.Factuality.OCCURRED;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.Role;

class DenialsTest {
  private static final String DAY = "2024-10-01";
  private static final String LEBANON = "state/LBN";

  @Test
  void aDenialOfTheSameDayAndSidesDenies() {
    assertThat(
            Groups.of(
                attack("a", OCCURRED, LEBANON).on(DAY), attack("b", NEGATED, LEBANON).on(DAY)))
        .containsExactly(Set.of("a-1", "b-1"));
  }

  @Test
  void aDenialThatSaysAllButTheDateDenies() {
    assertThat(
            Groups.of(
                delivery("a", OCCURRED).role(Role.ITEM, "item/shell").on(DAY),
                delivery("b", NEGATED).role(Role.ITEM, "item/shell")))
        .containsExactly(Set.of("a-1", "b-1"));
    assertThat(
            Groups.of(
                attack("a", OCCURRED, "place/theatre").on(DAY),
                attack("b", NEGATED, "place/theatre")))
        .containsExactly(Set.of("a-1", "b-1"));
    assertThat(Groups.of(visit("a", OCCURRED).on(DAY), visit("b", NEGATED)))
        .containsExactly(Set.of("a-1", "b-1"));
  }

  @Test
  void aDenialWithoutADateOfSomethingElseDeniesNothing() {
    assertThat(
            Groups.of(
                delivery("a", OCCURRED).role(Role.ITEM, "item/shell").on(DAY),
                delivery("b", NEGATED).role(Role.ITEM, "item/tank"),
                delivery("c", NEGATED)))
        .hasSize(3);
    assertThat(
            Groups.of(
                visit("a", OCCURRED).role(Role.HOST, "person/kim").on(DAY), visit("b", NEGATED)))
        .hasSize(2);
  }

  @Test
  void aDenialWithoutADateOfAnAttackOnAStateMayMeanAny() {
    assertThat(Groups.of(attack("a", OCCURRED, LEBANON).on(DAY), attack("b", NEGATED, LEBANON)))
        .hasSize(2);
  }

  @Test
  void aDenialThatLeavesOpenWhereDeniesNothingOfItsDay() {
    assertThat(
            Groups.of(
                visit("a", OCCURRED).on(DAY),
                new SampleDocument("b")
                    .claim(VISIT, NEGATED)
                    .role(Role.VISITOR, "person/putin")
                    .on(DAY)))
        .hasSize(2);
  }

  @Test
  void whatHappenedSomeTimeIsNotWhatDidNotHappenOnADay() {
    assertThat(Groups.of(attack("a", NEGATED, LEBANON).on(DAY), attack("b", OCCURRED, LEBANON)))
        .hasSize(2);
    assertThat(
            Groups.of(
                visit("a", NEGATED).on(DAY),
                new SampleDocument("b")
                    .claim(VISIT, OCCURRED)
                    .role(Role.VISITOR, "person/putin")
                    .on(DAY)))
        .hasSize(2);
  }

  @Test
  void denialsJoinDenials() {
    assertThat(Groups.of(attack("a", NEGATED, LEBANON).on(DAY), attack("b", NEGATED, LEBANON)))
        .containsExactly(Set.of("a-1", "b-1"));
  }

  private static SampleDocument attack(String key, Factuality factuality, String target) {
    return SampleDocument.published(key, "2024-10-02")
        .claim(MILITARY_ACTION, factuality)
        .role(Role.ATTACKER, "state/ISR")
        .role(Role.TARGET, target);
  }

  private static SampleDocument delivery(String key, Factuality factuality) {
    return SampleDocument.published(key, "2024-10-02")
        .claim(ARMS_TRANSFER, factuality)
        .role(Role.SUPPLIER, "state/PRK")
        .role(Role.RECIPIENT, "state/RUS");
  }

  private static SampleDocument visit(String key, Factuality factuality) {
    return SampleDocument.published(key, "2024-10-02")
        .claim(VISIT, factuality)
        .role(Role.VISITOR, "person/putin")
        .role(Role.DESTINATION, "state/PRK");
  }
}
