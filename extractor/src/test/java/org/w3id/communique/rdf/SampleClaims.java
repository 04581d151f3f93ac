package org.w3id.communique.rdf;

import static org.w3id.communique.ontology.EventType.ARMS_TRANSFER;
import static org.w3id.communique.ontology.EventType.MEETING;
import static org.w3id.communique.ontology.EventType.MILITARY_ACTION;
import static org.w3id.communique.ontology.EventType.SANCTION;
import static org.w3id.communique.ontology.EventType.TRANSFER;
import static org.w3id.communique.ontology.EventType.VISIT;
import static org.w3id.communique.ontology.EventType.VOTE;
import static org.w3id.communique.ontology.EventType.WEAPONS_TEST;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.w3id.communique.claim.DocumentClaims;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NamedEntity;
import org.w3id.communique.ontology.Choice;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.ItemClass;
import org.w3id.communique.ontology.Outcome;
import org.w3id.communique.ontology.Phase;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.resolve.Entity;
import org.w3id.communique.resolve.EntityScope;
import org.w3id.communique.text.Metadata;

/**
 * Two documents about one visit with their claims, made by hand: what the extractor should find,
 * for tests of what follows.
 */
public final class SampleClaims {
  /** States. */
  public static final Entity RUSSIA = state("RUS", "Russia", "Q159", "Russian Federation");

  public static final Entity NORTH_KOREA = state("PRK", "North Korea", "Q423", "DPRK");
  public static final Entity UKRAINE = state("UKR", "Ukraine", "Q212");

  /** Persons who act for a state. */
  public static final Entity PUTIN = person("vladimir-putin", "Vladimir Putin", "RUS");

  public static final Entity KIM = person("kim-jong-un", "Kim Jong Un", "PRK");

  /** A city, a ministry, an international organisation. */
  public static final Entity PYONGYANG =
      entity(EntityKind.PLACE, "pyongyang", EntityScope.GLOBAL, "Pyongyang");

  public static final Entity DEFENSE_MINISTRY =
      new Entity(
          EntityKind.ORGANIZATION,
          "russian-defense-ministry",
          EntityScope.GLOBAL,
          "Russian Defense Ministry",
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.of("RUS"),
          Optional.empty());

  public static final Entity UNITED_NATIONS =
      new Entity(
          EntityKind.ORGANIZATION,
          "UN",
          EntityScope.GLOBAL,
          "United Nations",
          Optional.of("UN"),
          List.of("UN"),
          List.of("http://www.wikidata.org/entity/Q1065"),
          Optional.empty(),
          Optional.empty());

  private static final Entity REPORTS =
      entity(EntityKind.ORGANIZATION, "reports", EntityScope.DOCUMENT, "reports");
  private static final Entity RESOLUTION =
      entity(
          EntityKind.ITEM,
          "resolution-to-extend-sanctions",
          EntityScope.DOCUMENT,
          "resolution to extend sanctions");

  private SampleClaims() {}

  /** The gazetteer's entry of a state by its code. */
  public static Optional<NamedEntity> state(String code) {
    return List.of(RUSSIA, NORTH_KOREA, UKRAINE).stream()
        .filter(state -> state.key().equals(code))
        .findFirst()
        .map(
            state ->
                new NamedEntity(
                    EntityKind.STATE,
                    state.key(),
                    state.name(),
                    state.code(),
                    state.alternativeNames(),
                    state.sameAs(),
                    Optional.empty(),
                    Optional.empty()));
  }

  /** All documents. */
  public static List<DocumentClaims> all() {
    return List.of(announcement(), expectation());
  }

  /** A document of the day before the visit, which may be shown as a whole. */
  public static DocumentClaims announcement() {
    return new SampleDocument(
            "announcement",
            metadata("2024-06-17", "Putin’s visit", "public domain"),
            """
            Russian President Vladimir Putin is set to visit North Korea on Tuesday.

            Reports suggest North Korea has already sent nearly five million artillery shells to Russia. \
            Russia, in return, may provide food and aid to North Korea.

            Earlier this year, Russia even vetoed a UN resolution to extend sanctions against North Korea.""")
        .claim(
            VISIT,
            Factuality.PLANNED,
            "Vladimir Putin is set to visit North Korea on Tuesday",
            "Visit/set-to")
        .role(Role.VISITOR, PUTIN, "Vladimir Putin")
        .role(Role.DESTINATION, NORTH_KOREA, "North Korea")
        .date("2024-06-18")
        .claim(
            ARMS_TRANSFER,
            Factuality.OCCURRED,
            "North Korea has already sent nearly five million artillery shells to Russia",
            "ArmsTransfer/send-to")
        .role(Role.SUPPLIER, NORTH_KOREA, "North Korea")
        .role(Role.RECIPIENT, RUSSIA, "Russia")
        .role(
            Role.ITEM,
            item("artillery-shell", "artillery shells", ItemClass.AMMUNITION),
            "artillery shells")
        .quantity("nearly five million", new BigDecimal("5E+6"))
        .attributedTo(REPORTS, "Reports")
        .claim(
            TRANSFER,
            Factuality.POSSIBLE,
            "Russia, in return, may provide food and aid to North Korea",
            "Transfer/provide")
        .role(Role.SUPPLIER, RUSSIA, "Russia")
        .role(Role.RECIPIENT, NORTH_KOREA, "North Korea")
        .role(Role.ITEM, item("food", "food", ItemClass.FOOD), "food")
        .role(Role.ITEM, item("aid", "aid", ItemClass.AID), "aid")
        .claim(
            VOTE,
            Factuality.OCCURRED,
            "Earlier this year, Russia even vetoed a UN resolution",
            "Vote/veto")
        .role(Role.VOTER, RUSSIA, "Russia")
        .role(Role.MATTER, RESOLUTION, "UN resolution to extend sanctions")
        .role(Role.BODY, UNITED_NATIONS, "UN")
        .choice(Choice.VETO)
        .date("2024")
        .claim(
            SANCTION,
            Factuality.NEGATED,
            "a UN resolution to extend sanctions against North Korea",
            "Sanction/extend")
        .role(Role.IMPOSER, UNITED_NATIONS, "UN")
        .role(Role.TARGET, NORTH_KOREA, "North Korea")
        .phase(Phase.EXTENDED)
        .build();
  }

  /**
   * A document of the day of the visit, of which only evidence may be shown; a smiley stands before
   * most claims.
   */
  public static DocumentClaims expectation() {
    return new SampleDocument(
            "expectation",
            metadata("2024-06-18", "Putin expected in Pyongyang", "restricted"),
            """
            \uD83D\uDE00 Russia’s President Vladimir Putin is expected to arrive in Pyongyang, North Korea, Tuesday evening.

            He will meet with North Korean leader Kim Jong Un between June 18 and June 19, 2024. \
            The regime failed to launch its second reconnaissance satellite.

            The Russian Defense Ministry shelled Ukraine on June 17.""")
        .claim(
            VISIT,
            Factuality.PLANNED,
            "Vladimir Putin is expected to arrive in Pyongyang, North Korea, Tuesday evening",
            "Visit/arrive")
        .role(Role.VISITOR, PUTIN, "Vladimir Putin")
        .role(Role.DESTINATION, PYONGYANG, "Pyongyang")
        .role(Role.DESTINATION, NORTH_KOREA, "North Korea")
        .date("2024-06-18")
        .claim(
            MEETING,
            Factuality.PLANNED,
            "He will meet with North Korean leader Kim Jong Un",
            "Meeting/meet-with")
        .role(Role.PARTICIPANT, PUTIN, "He")
        .role(Role.PARTICIPANT, KIM, "Kim Jong Un")
        .date("2024-06-18/2024-06-19")
        .claim(
            WEAPONS_TEST,
            Factuality.NEGATED,
            "The regime failed to launch its second reconnaissance satellite",
            "WeaponsTest/launch")
        .role(Role.ACTOR, NORTH_KOREA, "The regime")
        .role(
            Role.ITEM,
            item("reconnaissance-satellite", "reconnaissance satellite", ItemClass.SATELLITE),
            "reconnaissance satellite")
        .outcome(Outcome.FAILURE)
        .claim(
            MILITARY_ACTION,
            Factuality.OCCURRED,
            "The Russian Defense Ministry shelled Ukraine on June 17",
            "MilitaryAction/shell")
        .role(Role.ATTACKER, DEFENSE_MINISTRY, "Russian Defense Ministry")
        .role(Role.TARGET, UKRAINE, "Ukraine")
        .date("2024-06-17")
        .build();
  }

  private static Metadata metadata(String published, String title, String rights) {
    return new Metadata(
        Optional.of(LocalDate.parse(published)),
        Optional.of(title),
        Optional.of("Daily News"),
        Optional.of("https://news.example/" + published),
        Optional.of("en"),
        Optional.of(rights));
  }

  private static Entity state(String code, String name, String wikidata, String... otherNames) {
    return new Entity(
        EntityKind.STATE,
        code,
        EntityScope.GLOBAL,
        name,
        Optional.of(code),
        List.of(otherNames),
        List.of("http://www.wikidata.org/entity/" + wikidata),
        Optional.empty(),
        Optional.empty());
  }

  private static Entity person(String key, String name, String state) {
    return new Entity(
        EntityKind.PERSON,
        key,
        EntityScope.GLOBAL,
        name,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.of(state),
        Optional.empty());
  }

  private static Entity item(String key, String name, ItemClass itemClass) {
    return new Entity(
        EntityKind.ITEM,
        key,
        EntityScope.GLOBAL,
        name,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.of(itemClass));
  }

  private static Entity entity(EntityKind kind, String key, EntityScope scope, String name) {
    return new Entity(
        kind,
        key,
        scope,
        name,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
