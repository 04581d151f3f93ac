package org.w3id.communique.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.communique.ontology.EventType.AGREEMENT;
import static org.w3id.communique.ontology.EventType.ARMS_TRANSFER;
import static org.w3id.communique.ontology.EventType.MEETING;
import static org.w3id.communique.ontology.EventType.MILITARY_ACTION;
import static org.w3id.communique.ontology.EventType.SANCTION;
import static org.w3id.communique.ontology.EventType.VISIT;
import static org.w3id.communique.ontology.EventType.VOTE;
import static org.w3id.communique.ontology.EventType.WEAPONS_TEST;
import static org.w3id.communique.ontology.Factuality.CALLED_FOR;
import static org.w3id.communique.ontology.Factuality.NEGATED;
import static org.w3id.communique.ontology.Factuality.OCCURRED;
import static org.w3id.communique.ontology.Factuality.PLANNED;
import static org.w3id.communique.ontology.Role.ACTOR;
import static org.w3id.communique.ontology.Role.ATTACKER;
import static org.w3id.communique.ontology.Role.DESTINATION;
import static org.w3id.communique.ontology.Role.HOST;
import static org.w3id.communique.ontology.Role.IMPOSER;
import static org.w3id.communique.ontology.Role.ITEM;
import static org.w3id.communique.ontology.Role.PARTICIPANT;
import static org.w3id.communique.ontology.Role.PARTY;
import static org.w3id.communique.ontology.Role.RECIPIENT;
import static org.w3id.communique.ontology.Role.SUPPLIER;
import static org.w3id.communique.ontology.Role.TARGET;
import static org.w3id.communique.ontology.Role.VISITOR;
import static org.w3id.communique.ontology.Role.VOTER;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.ontology.Role;

class EventDeriverTest {
  private static final String PUTIN = "person/putin";
  private static final String KIM = "person/kim";
  private static final String RUSSIA = "state/RUS";
  private static final String KOREA = "state/PRK";
  private static final String UKRAINE = "state/UKR";
  private static final String PYONGYANG = "place/pyongyang";
  private static final String MINISTRY = "organization/russian-defense-ministry";

  private final EventDeriver deriver = new EventDeriver(IriSpace.DEFAULT);

  @Test
  void claimsOfOneKeyAreOneEvent() {
    assertThat(
            groups(
                visit("a", PUTIN, KOREA).on("2024-06-18"),
                visit("b", PUTIN, KOREA).on("2024-06-18"),
                visit("c", PUTIN, KOREA).on("2024-06-19"),
                visit("d", KIM, KOREA).on("2024-06-18"),
                visit("e", PUTIN, UKRAINE).on("2024-06-18")))
        .containsExactlyInAnyOrder(
            Set.of("a-1", "b-1"), Set.of("c-1"), Set.of("d-1"), Set.of("e-1"));
  }

  @Test
  void placeWithItsStateBesideItCountsAsTheState() {
    List<Event> events =
        events(
            visit("a", PUTIN, KOREA).on("2024-06-18"),
            visit("b", PUTIN, KOREA, PYONGYANG).on("2024-06-18"),
            visit("c", PUTIN, PYONGYANG).on("2024-06-18"));
    assertThat(groups(events)).containsExactlyInAnyOrder(Set.of("a-1", "b-1"), Set.of("c-1"));
  }

  @Test
  void ministryCountsAsItsStateAndPersonStaysAPerson() {
    assertThat(
            groups(
                attack("a", RUSSIA).on("2024-06-17"),
                attack("b", MINISTRY).on("2024-06-17").represents(MINISTRY, RUSSIA),
                attack("c", PUTIN).on("2024-06-17").represents(PUTIN, RUSSIA),
                attack("d", MINISTRY).on("2024-06-17")))
        .containsExactlyInAnyOrder(Set.of("a-1", "b-1"), Set.of("c-1"), Set.of("d-1"));
  }

  @Test
  void aVisitIncludesWhatOneOfItsClaimsIncludes() {
    SampleDocument both =
        visit("a", PUTIN, KOREA)
            .on("2024-06-18")
            .including(2)
            .claim(MEETING, OCCURRED)
            .role(PARTICIPANT, PUTIN, KIM);
    SampleDocument other =
        new SampleDocument("b")
            .claim(MEETING, OCCURRED)
            .role(PARTICIPANT, PUTIN, KIM)
            .on("2024-06-18");
    List<Event> events = events(both, visit("c", PUTIN, KOREA).on("2024-06-18"), other);
    Event meeting = ofType(MEETING, events);
    assertThat(groups(events)).contains(Set.of("a-1", "c-1"), Set.of("a-2", "b-1"));
    assertThat(ofType(VISIT, events).parts()).containsExactly(meeting.iri());
    assertThat(meeting.parts()).isEmpty();
    assertThat(ofType(VISIT, events(visit("c", PUTIN, KOREA).on("2024-06-18"), other)).parts())
        .isEmpty();
  }

  private static Event ofType(EventType type, List<Event> events) {
    return events.stream().filter(event -> event.type() == type).findFirst().orElseThrow();
  }

  @Test
  void claimWithoutADateJoinsTheOnlyEventThatFits() {
    assertThat(groups(visit("a", PUTIN, KOREA).on("2000-07-19"), visit("b", PUTIN, KOREA)))
        .containsExactly(Set.of("a-1", "b-1"));
    assertThat(
            groups(
                visit("a", PUTIN, KOREA).on("2000-07-19"),
                visit("b", PUTIN, KOREA),
                visit("c", PUTIN, KOREA).on("2024-06-18")))
        .hasSize(3);
  }

  @Test
  void aDeliveryOfAnotherAmountIsAnother() {
    assertThat(
            groups(
                delivery("a", "item/corn").quantity("1.5 million", "1500000").on("1987-03-13"),
                delivery("b", "item/corn").quantity("up to 1.5 million", "1500000"),
                delivery("c", "item/corn").quantity("2.4 million", "2400000"),
                delivery("d", "item/corn")))
        .containsExactlyInAnyOrder(Set.of("a-1", "b-1", "d-1"), Set.of("c-1"));
  }

  @Test
  void claimWithoutAParticipantJoinsTheOnlyEventThatFits() {
    assertThat(
            groups(
                visit("a", PUTIN, KOREA).on("2024-06-18"),
                new SampleDocument("b")
                    .claim(VISIT, PLANNED)
                    .role(VISITOR, PUTIN)
                    .role(HOST, KIM)
                    .on("2024-06-18"),
                new SampleDocument("c")
                    .claim(VISIT, PLANNED)
                    .role(VISITOR, PUTIN)
                    .on("2024-06-19")))
        .containsExactlyInAnyOrder(Set.of("a-1", "b-1"), Set.of("c-1"));
  }

  @Test
  void claimThatLacksTwoPartsStandsAlone() {
    assertThat(
            groups(
                visit("a", PUTIN, KOREA).on("2000-07-19"),
                new SampleDocument("b").claim(VISIT, OCCURRED).role(VISITOR, PUTIN)))
        .hasSize(2);
  }

  @Test
  void claimsThatLackAPartDoNotJoinEachOther() {
    assertThat(groups(visit("a", PUTIN, KOREA), visit("b", PUTIN, KOREA))).hasSize(2);
  }

  @Test
  void oneSideOfAMeetingDoesNotTellWhichOneItIs() {
    assertThat(
            groups(
                new SampleDocument("a")
                    .claim(MEETING, OCCURRED)
                    .role(PARTICIPANT, PUTIN, KIM)
                    .on("2023-09-13"),
                new SampleDocument("b")
                    .claim(MEETING, OCCURRED)
                    .role(PARTICIPANT, KIM)
                    .on("2023-09-13")))
        .containsExactly(Set.of("a-1", "b-1"));
    assertThat(
            groups(
                new SampleDocument("a")
                    .claim(MEETING, OCCURRED)
                    .role(PARTICIPANT, KIM)
                    .on("2023-09-13"),
                new SampleDocument("b")
                    .claim(MEETING, OCCURRED)
                    .role(PARTICIPANT, KIM)
                    .on("2023-09-13")))
        .hasSize(2);
  }

  @Test
  void whatIsPlannedIsNotWhatLiesInThePast() {
    assertThat(
            groups(
                visit("a", PUTIN, KOREA).on("2000-07-19"),
                SampleDocument.published("b", "2024-06-17")
                    .claim(VISIT, PLANNED)
                    .role(VISITOR, PUTIN)
                    .role(DESTINATION, KOREA)))
        .hasSize(2);
    assertThat(
            groups(
                visit("a", PUTIN, KOREA).on("2000-07-19"),
                visit("b", PUTIN, KOREA).on("2024-06-18"),
                SampleDocument.published("c", "2024-06-17")
                    .claim(VISIT, CALLED_FOR)
                    .role(VISITOR, PUTIN)
                    .role(DESTINATION, KOREA)))
        .containsExactlyInAnyOrder(Set.of("a-1"), Set.of("b-1", "c-1"));
  }

  @Test
  void reportWithoutADateTellsOfNews() {
    SampleDocument visit = visit("a", PUTIN, KOREA).on("2000-07-19");
    assertThat(groups(visit, undatedVisit("2000-08-01"))).hasSize(1);
    assertThat(groups(visit, undatedVisit("2000-09-01"))).hasSize(2);
  }

  @Test
  void anAgreementIsSpokenOfForLongAndWhatIsToComeForWeeks() {
    SampleDocument agreement = agreement(new SampleDocument("a")).on("2024-06-19");
    assertThat(groups(agreement, agreement(SampleDocument.published("b", "2025-03-01"))))
        .hasSize(1);
    assertThat(groups(agreement, agreement(SampleDocument.published("b", "2026-03-01"))))
        .hasSize(2);
    SampleDocument visit = visit("a", PUTIN, KOREA).on("2024-06-18");
    assertThat(groups(visit, plannedVisit("2024-05-01"))).hasSize(1);
    assertThat(groups(visit, plannedVisit("2024-01-01"))).hasSize(2);
  }

  @Test
  void oneOfManyAttacksOrDeliveriesIsNotTold() {
    assertThat(groups(attack("a").in(2024), attack("b"))).hasSize(2);
    assertThat(groups(attack("a").between("2024-06-17", "2024-06-18"), attack("b"))).hasSize(1);
    SampleDocument toSomeone =
        new SampleDocument("b")
            .claim(ARMS_TRANSFER, OCCURRED)
            .role(SUPPLIER, RUSSIA)
            .role(ITEM, "item/s-400");
    assertThat(groups(delivery("a", "item/s-400").in(2019), toSomeone.in(2019))).hasSize(2);
    assertThat(groups(delivery("a", "item/s-400").in(2019), delivery("b", "item/s-400")))
        .hasSize(2);
    assertThat(groups(delivery("a", "item/s-400").on("2019-07-12"), delivery("b", "item/s-400")))
        .hasSize(1);
  }

  @Test
  void talksOfStatesWithoutADateCouldBeAny() {
    assertThat(groups(meeting("a", RUSSIA, KOREA).on("2024-06-19"), meeting("b", RUSSIA, KOREA)))
        .hasSize(2);
    assertThat(groups(meeting("a", PUTIN, KIM).on("2024-06-19"), meeting("b", PUTIN, KIM)))
        .hasSize(1);
    assertThat(
            groups(
                meeting("a", KOREA, "person/a:envoys").on("2024-06-19"),
                meeting("b", KOREA, "person/a:envoys")))
        .hasSize(1);
  }

  @Test
  void whatIsCalledForLiesAhead() {
    SampleDocument visit = visit("a", PUTIN, KOREA).on("2024-06-18");
    assertThat(groups(visit, calledFor("2024-06-17"))).hasSize(1);
    assertThat(groups(visit, calledFor("2024-06-18"))).hasSize(2);
  }

  private static SampleDocument calledFor(String published) {
    return SampleDocument.published("b", published)
        .claim(VISIT, CALLED_FOR)
        .role(VISITOR, PUTIN)
        .role(DESTINATION, KOREA);
  }

  private static SampleDocument meeting(String key, String... participants) {
    return new SampleDocument(key)
        .claim(EventType.MEETING, OCCURRED)
        .role(Role.PARTICIPANT, participants);
  }

  private static SampleDocument plannedVisit(String published) {
    return SampleDocument.published("b", published)
        .claim(VISIT, PLANNED)
        .role(VISITOR, PUTIN)
        .role(DESTINATION, KOREA);
  }

  private static SampleDocument agreement(SampleDocument document) {
    return document.claim(EventType.AGREEMENT, OCCURRED).role(Role.PARTY, RUSSIA, KOREA);
  }

  private static SampleDocument attack(String key) {
    return new SampleDocument(key)
        .claim(EventType.MILITARY_ACTION, OCCURRED)
        .role(Role.ATTACKER, RUSSIA)
        .role(Role.TARGET, "state/UKR");
  }

  @Test
  void phasesOfASanctionAreEventsOfTheirOwn() {
    assertThat(
            groups(
                sanction("a").with(CMQ.PHASE, CMQ.IMPOSED),
                sanction("b").with(CMQ.PHASE, CMQ.LIFTED),
                sanction("c"),
                sanction("d")))
        .containsExactlyInAnyOrder(Set.of("a-1"), Set.of("b-1"), Set.of("c-1", "d-1"));
    assertThat(groups(sanction("a").with(CMQ.PHASE, CMQ.IMPOSED), sanction("b"), sanction("c")))
        .containsExactly(Set.of("a-1", "b-1", "c-1"));
  }

  @Test
  void abstainingAndVetoingAreTwoEvents() {
    assertThat(
            groups(
                new SampleDocument("a")
                    .claim(VOTE, OCCURRED)
                    .role(VOTER, RUSSIA)
                    .on("2024-03-28")
                    .with(CMQ.CHOICE, CMQ.ABSTAIN)
                    .claim(VOTE, NEGATED)
                    .role(VOTER, RUSSIA)
                    .on("2024-03-28")
                    .with(CMQ.CHOICE, CMQ.VETO)))
        .hasSize(2);
  }

  @Test
  void deliveriesOfADayAreOneAndOfAYearAreToldApartByTheThing() {
    assertThat(
            groups(
                delivery("a", "item/s-400").on("2019-07-12"),
                delivery("b", "item/air-defence-system").on("2019-07-12")))
        .hasSize(1);
    assertThat(
            groups(
                delivery("a", "item/s-400").in(2019),
                delivery("b", "item/s-400").in(2019),
                delivery("c", "item/tank").in(2019)))
        .containsExactlyInAnyOrder(Set.of("a-1", "b-1"), Set.of("c-1"));
  }

  @Test
  void claimAboutAnotherThingDoesNotJoin() {
    assertThat(groups(delivery("a", "item/s-400").on("2019-07-12"), delivery("b", "item/tank")))
        .hasSize(2);
    assertThat(groups(delivery("a", "item/s-400").on("2019-07-12"), delivery("b", "item/s-400")))
        .hasSize(1);
  }

  @Test
  void eventOfACompleteKeyHasTheSameIriWhateverElseIsLoaded() {
    SampleDocument a = visit("a", PUTIN, KOREA).on("2024-06-18");
    String alone = events(a).getFirst().iri();
    assertThat(events(a, visit("b", PUTIN, KOREA), visit("c", KIM, RUSSIA).on("2024-06-18")))
        .extracting(Event::iri)
        .contains(alone);
    assertThat(deriver.ownEvents(deriver.read(a.graph()))).containsValue(alone);
  }

  @Test
  void claimThatLacksAPartHasAnEventOfItsOwnAsFarAsItSaysItself() {
    SampleDocument undated = visit("b", PUTIN, KOREA);
    String own = deriver.ownEvents(deriver.read(undated.graph())).values().iterator().next();
    assertThat(events(undated)).extracting(Event::iri).containsExactly(own);
    assertThat(events(undated, visit("a", PUTIN, KOREA).on("2000-07-19")))
        .extracting(Event::iri)
        .doesNotContain(own);
  }

  @Test
  void eventSaysAllThatItsClaimsSay() {
    Event event =
        events(
                delivery("a", "item/s-400").on("2019-07-12"),
                delivery("b", "item/radar").on("2019-07-12").quantity("some 36", "36"))
            .getFirst();
    assertThat(event.roles().get(ITEM)).hasSize(2);
    assertThat(event.amount()).map(Amount::text).contains("some 36");
  }

  @Test
  void partyOfAnAgreementThatIsBrokenIsNotOneOfItsSigning() {
    assertThat(
            groups(
                new SampleDocument("a")
                    .claim(AGREEMENT, OCCURRED)
                    .role(PARTY, RUSSIA, KOREA)
                    .on("2024-06-19")
                    .with(CMQ.PHASE, CMQ.SIGNED)
                    .claim(AGREEMENT, OCCURRED)
                    .role(PARTY, RUSSIA)
                    .with(CMQ.PHASE, CMQ.VIOLATED)))
        .hasSize(2);
  }

  @Test
  void claimWithoutParticipantsStandsAlone() {
    assertThat(
            groups(
                delivery("a", "item/s-400").on("2019-07-12"),
                new SampleDocument("b").claim(ARMS_TRANSFER, CALLED_FOR).role(ITEM, "item/s-400"),
                new SampleDocument("c")
                    .claim(WEAPONS_TEST, OCCURRED)
                    .role(ACTOR, KOREA)
                    .on("2019-07-12")))
        .hasSize(3);
  }

  private static SampleDocument visit(String key, String visitor, String... destinations) {
    return new SampleDocument(key)
        .claim(VISIT, OCCURRED)
        .role(VISITOR, visitor)
        .role(DESTINATION, destinations);
  }

  private static SampleDocument undatedVisit(String published) {
    return SampleDocument.published("undated", published)
        .claim(VISIT, OCCURRED)
        .role(VISITOR, PUTIN)
        .role(DESTINATION, KOREA);
  }

  private static SampleDocument attack(String key, String attacker) {
    return new SampleDocument(key)
        .claim(MILITARY_ACTION, OCCURRED)
        .role(ATTACKER, attacker)
        .role(TARGET, UKRAINE);
  }

  private static SampleDocument sanction(String key) {
    return new SampleDocument(key)
        .claim(SANCTION, OCCURRED)
        .role(IMPOSER, "organization/EU")
        .role(TARGET, RUSSIA)
        .in(2022);
  }

  private static SampleDocument delivery(String key, String item) {
    return new SampleDocument(key)
        .claim(ARMS_TRANSFER, OCCURRED)
        .role(SUPPLIER, RUSSIA)
        .role(RECIPIENT, "state/TUR")
        .role(ITEM, item);
  }

  private List<Set<String>> groups(SampleDocument... documents) {
    return groups(events(documents));
  }

  private List<Event> events(SampleDocument... documents) {
    return deriver
        .derive(Arrays.stream(documents).map(d -> deriver.read(d.graph())).toList())
        .events();
  }

  private static List<Set<String>> groups(List<Event> events) {
    return events.stream()
        .map(
            event ->
                event.claims().stream()
                    .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
                    .collect(Collectors.toSet()))
        .toList();
  }
}
