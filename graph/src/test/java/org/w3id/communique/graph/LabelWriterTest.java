package org.w3id.communique.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3id.communique.ontology.Choice;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.ontology.MergeGround;
import org.w3id.communique.ontology.Phase;
import org.w3id.communique.ontology.Role;

class LabelWriterTest {
  private static final String ID = IriSpace.DEFAULT.base() + "id/";

  /**
   * Roles as {@code role=kind/key+kind/key;…}; an entity's name is its key with spaces for
   * underscores.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Visit           |          | visitor=person/Vladimir_Putin;destination=state/North_Korea                            | Vladimir Putin visits North Korea
          Visit           |          | visitor=person/Vladimir_Putin;destination=state/North_Korea+place/Pyongyang            | Vladimir Putin visits North Korea
          Visit           |          | visitor=person/A+person/B;destination=place/Pyongyang                                  | A and B visit Pyongyang
          Visit           |          | visitor=person/Putin;host=person/Kim                                                   | Putin visits Kim
          Visit           |          | destination=state/Iran                                                                 | Visit to Iran
          Meeting         |          | participant=person/Putin+person/Kim;topic=item/cooperation                             | Kim and Putin hold talks on cooperation
          Meeting         |          | participant=person/Kim;topic=item/cooperation                                          | Kim holds talks on cooperation
          Meeting         |          | participant=person/A+person/B+person/C+person/D                                        | A, B and 2 others meet
          Meeting         |          | participant=person/A+person/B+person/C                                                 | A, B and C meet
          Agreement       | Signed   | party=state/Russia+state/North_Korea                                                   | North Korea and Russia sign agreement
          Agreement       |          | party=state/Russia;topic=item/gas                                                      | Russia: agreement on gas
          Sanction        | Imposed  | imposer=organization/EU;target=state/Russia                                            | EU imposes sanctions on Russia
          Sanction        |          | target=state/Russia;reason=item/actions_in_Ukraine                                     | Sanctions on Russia
          ArmsTransfer    |          | supplier=state/North_Korea;recipient=state/Russia;item=item/artillery_shells           | North Korea to Russia: artillery shells
          ArmsTransfer    |          | recipient=state/Russia;item=item/ammunition                                            | To Russia: ammunition
          Transfer        |          | supplier=state/Russia;recipient=state/North_Korea;item=item/aid+item/food              | Russia to North Korea: aid and food
          Transfer        |          | item=item/fuel                                                                         | Transfer of fuel
          Vote            | Veto     | voter=state/Russia;matter=item/resolution                                              | Russia vetoes resolution
          Vote            |          | voter=state/Russia                                                                     | Russia votes
          MilitaryAction  |          | attacker=state/Russia;target=state/Ukraine                                             | Attack by Russia on Ukraine
          MilitaryAction  |          | attacker=organization/Russian_forces;target=state/Ukraine                              | Attack by Russian forces on Ukraine
          Sanction        | Imposed  | imposer=state/United_States;target=state/Russia                                        | United States imposes sanctions on Russia
          WeaponsTest     |          | actor=state/North_Korea;item=item/satellite                                            | North Korea tests satellite
          WeaponsTest     |          | actor=state/North_Korea                                                                | North Korea: weapons test
          Visit           |          | visitor=person/analysts                                                                | Visit by analysts
          Meeting         |          | participant=person/analysts                                                            | Analysts meet
          """)
  void label(String type, String variant, String roles, String label) {
    Event event =
        event(
            EventType.of(type).orElseThrow(),
            Optional.ofNullable(variant),
            roles(roles),
            Factuality.OCCURRED,
            false,
            false);
    assertThat(writer(event).label(event)).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({
    "OCCURRED, false, false, ''",
    "ONGOING, false, false, ''",
    "OCCURRED, true, false, ' (reported)'",
    "ONGOING, true, false, ' (reported)'",
    "OCCURRED, true, true, ' (contested)'",
    "OCCURRED, false, true, ' (contested)'",
    "PLANNED, false, false, ' (planned)'",
    "PLANNED, true, false, ' (planned)'",
    "POSSIBLE, false, false, ' (possible)'",
    "CALLED_FOR, true, false, ' (called for)'",
    "NEGATED, false, true, ' (did not happen)'",
    "NEGATED, true, false, ' (denied)'"
  })
  void status(Factuality status, boolean reported, boolean contested, String note) {
    Event event =
        event(
            EventType.WEAPONS_TEST,
            Optional.empty(),
            roles("actor=state/Iran"),
            status,
            reported,
            contested);
    assertThat(writer(event).label(event)).isEqualTo("Iran: weapons test" + note);
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyTypeReadsWellWithAnyOneRole(EventType type) {
    for (Optional<String> variant : variants(type)) {
      for (Role role : type.coreRoles()) {
        Event event =
            event(
                type,
                variant,
                roles(role.localName() + "=person/X"),
                Factuality.OCCURRED,
                false,
                false);
        assertThat(writer(event).label(event)).contains("X").doesNotContain("{", "[", "|");
      }
      Event bare = event(type, variant, Map.of(), Factuality.OCCURRED, false, false);
      assertThat(writer(bare).label(bare)).isNotBlank().doesNotContain("{", "[", "|");
    }
  }

  @ParameterizedTest
  @EnumSource(Factuality.class)
  void nothingReadsAsFactThatIsNone(Factuality status) {
    boolean fact = status == Factuality.OCCURRED || status == Factuality.ONGOING;
    for (boolean reported : new boolean[] {false, true}) {
      for (boolean contested : new boolean[] {false, true}) {
        Event event =
            event(
                EventType.VISIT,
                Optional.empty(),
                roles("visitor=person/X"),
                status,
                reported,
                contested);
        boolean noted = writer(event).label(event).endsWith(")");
        assertThat(noted).isEqualTo(!fact || reported || contested);
      }
    }
  }

  @Test
  void namesWithSignsOfTheTemplatesStandAsTheyAre() {
    Event event =
        event(
            EventType.VISIT,
            Optional.empty(),
            roles("visitor=person/{host}$1[a|b]"),
            Factuality.OCCURRED,
            false,
            false);
    assertThat(writer(event).label(event)).isEqualTo("Visit by {host}$1[a|b]");
  }

  private static List<Optional<String>> variants(EventType type) {
    List<Optional<String>> variants = new ArrayList<>();
    variants.add(Optional.empty());
    type.phases().stream().map(Phase::localName).map(Optional::of).forEach(variants::add);
    if (type == EventType.VOTE) {
      for (Choice choice : Choice.values()) {
        variants.add(Optional.of(choice.localName()));
      }
    }
    return variants;
  }

  private static LabelWriter writer(Event event) {
    Map<String, String> names = new HashMap<>();
    event
        .roles()
        .values()
        .forEach(
            fillers ->
                fillers.forEach(
                    iri ->
                        names.put(iri, iri.substring(iri.lastIndexOf('/') + 1).replace('_', ' '))));
    EntityCensus census = new EntityCensus();
    census.add(new DocumentRecord(List.of(), names, Map.of(), Map.of()));
    return new LabelWriter(LabelRules.load(), census, IriSpace.DEFAULT);
  }

  private static Event event(
      EventType type,
      Optional<String> variant,
      Map<Role, SortedSet<String>> roles,
      Factuality status,
      boolean reported,
      boolean contested) {
    return new Event(
        ID + "event/e",
        type,
        variant,
        roles,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        status,
        reported,
        contested,
        new TreeSet<>(),
        new MergeExplanation("", new TreeMap<>(Map.of(ID + "claim/c", MergeGround.SAME_KEY))));
  }

  private static Map<Role, SortedSet<String>> roles(String text) {
    Map<Role, SortedSet<String>> roles = new EnumMap<>(Role.class);
    for (String role : text.split(";", -1)) {
      int equals = role.indexOf('=');
      SortedSet<String> fillers = new TreeSet<>();
      for (String filler : role.substring(equals + 1).split("\\+", -1)) {
        fillers.add(ID + filler);
      }
      roles.put(Role.of(role.substring(0, equals)).orElseThrow(), fillers);
    }
    return roles;
  }
}
