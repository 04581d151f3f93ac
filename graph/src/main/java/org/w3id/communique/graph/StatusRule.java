package org.w3id.communique.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.w3id.communique.ontology.Factuality;

/**
 * Weighs the claims of one event. Those in a document's own voice come before those attributed to
 * someone; among them the one published last decides, an undated document being the oldest, but
 * what is planned, possible or called for never replaces what occurred or is ongoing; at equal rank
 * the order of {@link #ORDER}.
 */
final class StatusRule {
  /** Which factuality wins among claims of equal rank. */
  static final List<Factuality> ORDER =
      List.of(
          Factuality.OCCURRED,
          Factuality.ONGOING,
          Factuality.NEGATED,
          Factuality.PLANNED,
          Factuality.POSSIBLE,
          Factuality.CALLED_FOR);

  private static final Set<Factuality> FACTS = EnumSet.of(Factuality.OCCURRED, Factuality.ONGOING);
  private static final Set<Factuality> PROSPECTS =
      EnumSet.of(Factuality.PLANNED, Factuality.POSSIBLE, Factuality.CALLED_FOR);

  private static final Comparator<ClaimRecord> RANK =
      Comparator.comparing(ClaimRecord::attributed)
          .thenComparing(
              claim -> claim.published().orElse(LocalDate.MIN), Comparator.reverseOrder())
          .thenComparing(claim -> ORDER.indexOf(claim.factuality()))
          .thenComparing(ClaimRecord::iri);

  private StatusRule() {}

  /** The claim whose factuality is the status of the event. */
  static ClaimRecord decisive(Collection<ClaimRecord> claims) {
    List<ClaimRecord> heard = preferred(claims, claim -> !claim.attributed());
    boolean fact = heard.stream().anyMatch(claim -> FACTS.contains(claim.factuality()));
    return heard.stream()
        .filter(claim -> !(fact && PROSPECTS.contains(claim.factuality())))
        .min(RANK)
        .orElseThrow(() -> new IllegalArgumentException("an event needs a claim"));
  }

  /**
   * A value that claims may have: that of the decisive claim, else of the first in rank that has
   * one.
   */
  static <T> Optional<T> value(
      Collection<ClaimRecord> claims, Function<ClaimRecord, Optional<T>> of) {
    return of.apply(decisive(claims))
        .or(
            () ->
                claims.stream()
                    .sorted(RANK)
                    .flatMap(claim -> of.apply(claim).stream())
                    .findFirst());
  }

  /** Whether one claim says that the event occurred or is ongoing and another that it did not. */
  static boolean contested(Collection<ClaimRecord> claims) {
    return says(claims, FACTS::contains) && says(claims, Factuality.NEGATED::equals);
  }

  private static boolean says(Collection<ClaimRecord> claims, Predicate<Factuality> what) {
    return claims.stream().map(ClaimRecord::factuality).anyMatch(what);
  }

  private static List<ClaimRecord> preferred(
      Collection<ClaimRecord> claims, Predicate<ClaimRecord> wanted) {
    List<ClaimRecord> found = claims.stream().filter(wanted).toList();
    return found.isEmpty() ? List.copyOf(claims) : found;
  }
}
