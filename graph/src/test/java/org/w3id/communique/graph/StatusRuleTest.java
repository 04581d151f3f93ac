package org.w3id.communique.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.communique.ontology.Factuality.CALLED_FOR;
import static org.w3id.communique.ontology.Factuality.NEGATED;
import static org.w3id.communique.ontology.Factuality.OCCURRED;
import static org.w3id.communique.ontology.Factuality.ONGOING;
import static org.w3id.communique.ontology.Factuality.PLANNED;
import static org.w3id.communique.ontology.Factuality.POSSIBLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;

class StatusRuleTest {
  private static final Set<Factuality> FACTS = Set.of(OCCURRED, ONGOING);
  private static final Set<Factuality> PROSPECTS = Set.of(PLANNED, POSSIBLE, CALLED_FOR);

  /**
   * Each claim: factuality, then + for a source other than the narrator, then the day of June 2024,
   * if known.
   */
  @ParameterizedTest
  @CsvSource({
    "Planned 1, Planned",
    "Planned 1; Occurred 2, Occurred",
    "Occurred 1; Planned 2, Occurred",
    "Ongoing 1; CalledFor 2; Possible 3, Ongoing",
    "Occurred 1; Negated 2, Negated",
    "Negated 1; Occurred 2, Occurred",
    "Negated 1; Planned 2, Planned",
    "Occurred 1; Negated 2; Planned 3, Negated",
    "Occurred 1; Ongoing 2, Ongoing",
    "Ongoing 1; Occurred 1, Occurred",
    "Negated 1; Planned 1; Possible 1; CalledFor 1, Negated",
    "Possible 1; CalledFor 1, Possible",
    "Planned 1; Possible 1, Planned",
    "Occurred+ 2; Planned 1, Planned",
    "Occurred+ 1; Negated+ 2, Negated",
    "Occurred+ 1; Planned+ 2, Occurred",
    "Negated+ 9; Occurred 1, Occurred",
    "Negated; Occurred 1, Occurred",
    "Occurred; Negated 1, Negated",
    "Occurred; Negated, Occurred"
  })
  void claimsWeighedAgainstEachOther(String claims, String status) {
    List<ClaimRecord> given = new ArrayList<>();
    for (String claim : claims.split(";\\s*", -1)) {
      String[] parts = claim.split(" ", -1);
      Optional<LocalDate> published =
          parts.length == 1
              ? Optional.empty()
              : Optional.of(LocalDate.of(2024, 6, Integer.parseInt(parts[1])));
      boolean attributed = parts[0].endsWith("+");
      Factuality factuality = Factuality.of(parts[0].replace("+", "")).orElseThrow();
      given.add(claim("claim-" + given.size(), factuality, attributed, published));
    }
    assertThat(StatusRule.decisive(given).factuality().localName()).isEqualTo(status);
    assertThat(StatusRule.decisive(given.reversed())).isEqualTo(StatusRule.decisive(given));
  }

  /** Every pair of claims, against the rule as the contract of the graph words it for two. */
  @Test
  void anyTwoClaims() {
    List<ClaimRecord> all = everyClaim();
    for (ClaimRecord a : all) {
      for (ClaimRecord b : all) {
        Factuality status = StatusRule.decisive(List.of(a, b)).factuality();
        assertThat(status).as(a + " and " + b).isEqualTo(expected(a, b));
        assertThat(StatusRule.decisive(List.of(b, a)).factuality()).isEqualTo(status);
      }
    }
  }

  @Test
  void contestedWhereOneClaimAffirmsAndAnotherDenies() {
    for (ClaimRecord a : everyClaim()) {
      for (ClaimRecord b : everyClaim()) {
        boolean contested =
            (FACTS.contains(a.factuality()) && b.factuality() == NEGATED)
                || (FACTS.contains(b.factuality()) && a.factuality() == NEGATED);
        assertThat(StatusRule.contested(List.of(a, b))).isEqualTo(contested);
      }
    }
  }

  private static Factuality expected(ClaimRecord a, ClaimRecord b) {
    if (a.attributed() != b.attributed()) {
      return a.attributed() ? b.factuality() : a.factuality();
    }
    if (PROSPECTS.contains(a.factuality()) && FACTS.contains(b.factuality())) {
      return b.factuality();
    }
    if (PROSPECTS.contains(b.factuality()) && FACTS.contains(a.factuality())) {
      return a.factuality();
    }
    LocalDate dayOfA = a.published().orElse(LocalDate.MIN);
    LocalDate dayOfB = b.published().orElse(LocalDate.MIN);
    if (!dayOfA.equals(dayOfB)) {
      return dayOfA.isAfter(dayOfB) ? a.factuality() : b.factuality();
    }
    List<Factuality> order = List.of(OCCURRED, ONGOING, NEGATED, PLANNED, POSSIBLE, CALLED_FOR);
    return order.indexOf(a.factuality()) <= order.indexOf(b.factuality())
        ? a.factuality()
        : b.factuality();
  }

  private static List<ClaimRecord> everyClaim() {
    List<ClaimRecord> all = new ArrayList<>();
    List<Optional<LocalDate>> days =
        List.of(
            Optional.empty(),
            Optional.of(LocalDate.of(2024, 6, 1)),
            Optional.of(LocalDate.of(2024, 6, 2)));
    for (Factuality factuality : Factuality.values()) {
      for (Optional<LocalDate> day : days) {
        all.add(claim("own-" + all.size(), factuality, false, day));
        all.add(claim("attributed-" + all.size(), factuality, true, day));
      }
    }
    return all;
  }

  private static ClaimRecord claim(
      String iri, Factuality factuality, boolean attributed, Optional<LocalDate> published) {
    EventKey key =
        new EventKey(EventType.VISIT, Optional.empty(), Map.of(), Map.of(), Optional.empty(), true);
    return new ClaimRecord(
        iri,
        key,
        Map.of(),
        factuality,
        attributed,
        Optional.empty(),
        Optional.empty(),
        published,
        new TreeSet<>(),
        new TreeSet<>());
  }
}
