package org.w3id.communique.graph;

import java.time.LocalDate;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.w3id.communique.ontology.Role;

/** An event of a complete key, which claims that know less of it may join. */
final class Candidate {
  /** How far from the day of a report that gives no date an event may lie. */
  private static final TemporalAmount NEWS = java.time.Period.ofYears(1);

  private final EventKey key;
  private final List<ClaimRecord> claims = new ArrayList<>();
  private final Map<Role, Set<String>> objects = new EnumMap<>(Role.class);

  Candidate(EventKey key) {
    this.key = key;
  }

  EventKey key() {
    return key;
  }

  /** The claims whose keys are complete. */
  List<ClaimRecord> claims() {
    return Collections.unmodifiableList(claims);
  }

  void addAll(List<ClaimRecord> more) {
    claims.addAll(more);
    for (ClaimRecord claim : more) {
      EventKey.objects(claim.roles())
          .forEach(
              (role, things) -> objects.computeIfAbsent(role, r -> new TreeSet<>()).addAll(things));
    }
  }

  /** Whether a claim with an incomplete key may describe this event. */
  boolean fits(ClaimRecord claim) {
    return claim.key().agreesWith(key) && agreesOnTime(claim) && agreesOnObjects(claim);
  }

  /**
   * What is planned, possible or called for does not lie before the report of it, and what occurred
   * not after it; and a report that gives no date tells of news.
   */
  private boolean agreesOnTime(ClaimRecord claim) {
    if (claim.published().isEmpty() || key.date().isEmpty()) {
      return true;
    }
    LocalDate reported = claim.published().get();
    Period period = key.date().get();
    boolean near =
        claim.key().date().isPresent()
            || (!period.end().isBefore(reported.minus(NEWS))
                && !period.begin().isAfter(reported.plus(NEWS)));
    return near
        && switch (claim.factuality()) {
          case OCCURRED, ONGOING -> !period.begin().isAfter(reported);
          case PLANNED, POSSIBLE, CALLED_FOR -> !period.end().isBefore(reported);
          case NEGATED -> true;
        };
  }

  private boolean agreesOnObjects(ClaimRecord claim) {
    for (Map.Entry<Role, SortedSet<String>> things : EventKey.objects(claim.roles()).entrySet()) {
      Set<String> known = objects.getOrDefault(things.getKey(), Set.of());
      if (!known.isEmpty() && Collections.disjoint(known, things.getValue())) {
        return false;
      }
    }
    return true;
  }
}
