package org.w3id.communique.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.Role;

/** An event of a complete key, which claims that know less of it may join. */
final class Candidate {
  /** What goes on once it is made, and is spoken of for long. */
  private static final Set<EventType> LASTING = EnumSet.of(EventType.AGREEMENT, EventType.SANCTION);

  /** What the same does to the same again and again, and to others besides. */
  private static final Set<EventType> RECURRING =
      EnumSet.of(EventType.MILITARY_ACTION, EventType.TRANSFER, EventType.ARMS_TRANSFER);

  /** How far from the day of a report without a date that lies which lasts. */
  private static final int DAYS_OF_WHAT_LASTS = 365;

  /** How long something is news. */
  private static final int DAYS_OF_NEWS = 30;

  /** How long ahead something is announced without a date. */
  private static final int DAYS_AHEAD = 60;

  /** The longest time in which something recurring happens but once. */
  private static final int DAYS_OF_ONE = 7;

  private final EventKey key;
  private final boolean againstState;
  private final List<ClaimRecord> claims = new ArrayList<>();
  private final Map<Role, Set<String>> details = new EnumMap<>(Role.class);

  /**
   * Makes an event without claims.
   *
   * @param againstState whether it is an attack whose target is known by its state alone
   */
  Candidate(EventKey key, boolean againstState) {
    this.key = key;
    this.againstState = againstState;
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
      details(claim)
          .forEach(
              (role, things) -> details.computeIfAbsent(role, r -> new TreeSet<>()).addAll(things));
    }
  }

  /** Whether a claim with an incomplete key may describe this event. */
  boolean fits(ClaimRecord claim) {
    return claim.key().agreesWith(key)
        && agreesOnTime(claim)
        && agreesOnTopic(claim)
        && agreesOnDetails(claim)
        && agreesOnAmount(claim)
        && (isDenial(claim) == claims.stream().allMatch(Candidate::isDenial) || isMeant(claim));
  }

  /**
   * What is planned or possible does not lie before the report of it, what is called for lies after
   * it, and what occurred not; and a report that gives no date tells of what is near.
   */
  private boolean agreesOnTime(ClaimRecord claim) {
    if (key.date().isEmpty()) {
      return true;
    }
    Period period = key.date().get();
    boolean dated = claim.key().date().isPresent();
    if (claim.published().isEmpty()) {
      return isOne(period);
    }
    LocalDate reported = claim.published().get();
    return (dated || isNear(period, reported))
        && isOne(period)
        && switch (claim.factuality()) {
          case OCCURRED, ONGOING -> !period.begin().isAfter(reported);
          case PLANNED, POSSIBLE -> !period.end().isBefore(reported);
          case CALLED_FOR -> period.end().isAfter(reported);
          case NEGATED -> true;
        };
  }

  /** Two states make many agreements, and speak of each for long. */
  private boolean agreesOnTopic(ClaimRecord claim) {
    boolean open = key.type() == EventType.AGREEMENT && claim.key().date().isEmpty();
    return !open || !Topics.differ(claim, claims);
  }

  private boolean isNear(Period period, LocalDate reported) {
    boolean lasting = LASTING.contains(key.type());
    int recent = RECURRING.contains(key.type()) ? DAYS_OF_ONE : DAYS_OF_NEWS;
    int back = lasting ? DAYS_OF_WHAT_LASTS : recent;
    int ahead = lasting ? DAYS_OF_WHAT_LASTS : DAYS_AHEAD;
    return !period.end().isBefore(reported.minusDays(back))
        && !period.begin().isAfter(reported.plusDays(ahead));
  }

  /**
   * Whether what a claim leaves open can be but one thing: within a month an army attacks several
   * times, and a state delivers to several others.
   */
  private boolean isOne(Period period) {
    return !RECURRING.contains(key.type()) || period.days() <= DAYS_OF_ONE;
  }

  /**
   * Whether a denial means this event, or a claim the event that others deny: it says but the date
   * less than one of them. Whoever attacks a state does so in many ways, of which a denial without
   * a date may mean any.
   */
  private boolean isMeant(ClaimRecord claim) {
    return claim.key().date().isEmpty()
        && !againstState
        && claims.stream().anyMatch(other -> other.roles().equals(claim.roles()));
  }

  private static boolean isDenial(ClaimRecord claim) {
    return claim.factuality() == Factuality.NEGATED;
  }

  /** What tells events apart, whether or not the key needs it. */
  private static Map<Role, SortedSet<String>> details(ClaimRecord claim) {
    Map<Role, SortedSet<String>> details = new EnumMap<>(EventKey.objects(claim.roles()));
    details.putAll(claim.key().details());
    return details;
  }

  /** Whether the amount, if it is known on both sides, is that of one of the reports. */
  private boolean agreesOnAmount(ClaimRecord claim) {
    List<Amount> known =
        claims.stream()
            .flatMap(other -> other.amount().stream())
            .filter(amount -> amount.value().isPresent())
            .toList();
    return known.isEmpty()
        || claim
            .amount()
            .filter(amount -> amount.value().isPresent())
            .map(amount -> known.stream().anyMatch(amount::isAsMuchAs))
            .orElse(true);
  }

  private boolean agreesOnDetails(ClaimRecord claim) {
    for (Map.Entry<Role, SortedSet<String>> things : details(claim).entrySet()) {
      Set<String> known = details.getOrDefault(things.getKey(), Set.of());
      if (!known.isEmpty() && Collections.disjoint(known, things.getValue())) {
        return false;
      }
    }
    return true;
  }
}
