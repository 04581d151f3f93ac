package org.w3id.communique.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.w3id.communique.ontology.EventType;

/**
 * Groups claims into events. Claims with equal complete keys are one event. A key that says less
 * than others, or a claim whose key is incomplete, joins an event only if exactly one fits; else it
 * stands alone. Who fits is decided by complete keys alone, so that the order of claims does not
 * matter. A claim that someone says to be of another event has no part in this; and last, events
 * are joined that someone says to be one.
 */
final class ClaimGrouper {
  private final EventNames names;
  private final EventCorrections corrections;
  private final GroupJoiner joiner;

  ClaimGrouper(EventNames names, EventCorrections corrections) {
    this.names = names;
    this.corrections = corrections;
    this.joiner = new GroupJoiner(corrections);
  }

  /** The groups in order of their events' IRIs; every claim is in exactly one. */
  List<ClaimGroup> group(Collection<ClaimRecord> claims) {
    List<ClaimGroup> groups = new ArrayList<>();
    Map<EventKey, List<ClaimRecord>> byKey = new HashMap<>();
    List<ClaimRecord> incomplete = new ArrayList<>();
    for (ClaimRecord claim : claims) {
      if (corrections.isApart(claim)) {
        groups.add(alone(claim, Set.of(claim.iri())));
      } else if (claim.key().isComplete()) {
        byKey.computeIfAbsent(claim.key(), key -> new ArrayList<>()).add(claim);
      } else {
        incomplete.add(claim);
      }
    }
    Map<EventKey, Candidate> candidates = candidates(byKey);
    CandidateIndex index =
        new CandidateIndex(
            candidates.values(),
            incomplete.stream()
                .map(ClaimRecord::key)
                .filter(EventKey::mayJoin)
                .map(EventKey::core)
                .toList());
    Map<Candidate, List<ClaimRecord>> joined = new HashMap<>();
    for (ClaimRecord claim : incomplete) {
      only(near(claim, index), candidate -> candidate.fits(claim))
          .ifPresentOrElse(
              candidate -> joined.computeIfAbsent(candidate, c -> new ArrayList<>()).add(claim),
              () -> groups.add(alone(claim, Set.of())));
    }
    Function<EventKey, String> events = names.among(candidates.keySet());
    for (Candidate candidate : candidates.values()) {
      List<ClaimRecord> all = new ArrayList<>(candidate.claims());
      all.addAll(joined.getOrDefault(candidate, List.of()));
      all.sort(Comparator.comparing(ClaimRecord::iri));
      groups.add(new ClaimGroup(events.apply(candidate.key()), candidate.key(), all));
    }
    return joiner.join(groups).stream().sorted(Comparator.comparing(ClaimGroup::iri)).toList();
  }

  /** States and organisations confer all the time: without a date, their talks could be any. */
  private List<Candidate> near(ClaimRecord claim, CandidateIndex index) {
    EventKey key = claim.key();
    boolean any = key.type() == EventType.MEETING && key.date().isEmpty() && !names.hasPerson(key);
    return any ? List.of() : index.near(key);
  }

  private ClaimGroup alone(ClaimRecord claim, Set<String> apart) {
    return new ClaimGroup(names.byClaim(claim), claim.key(), List.of(claim), apart);
  }

  /** Events of complete keys, after keys that say less have joined the only one that says more. */
  private Map<EventKey, Candidate> candidates(Map<EventKey, List<ClaimRecord>> byKey) {
    Map<EventKey, List<EventKey>> alike = new HashMap<>();
    for (EventKey key : byKey.keySet()) {
      alike.computeIfAbsent(key.core(), core -> new ArrayList<>()).add(key);
    }
    Map<EventKey, Candidate> candidates = new HashMap<>();
    for (List<EventKey> keys : alike.values()) {
      List<EventKey> fullest =
          keys.stream().filter(key -> keys.stream().noneMatch(key::isLessThan)).toList();
      for (EventKey key : keys) {
        EventKey home = only(fullest, key::isLessThan).orElse(key);
        candidates
            .computeIfAbsent(home, event -> new Candidate(event, names.isAgainstState(event)))
            .addAll(byKey.getOrDefault(key, List.of()));
      }
    }
    return candidates;
  }

  private static <T> Optional<T> only(Collection<T> items, Predicate<T> condition) {
    List<T> found = items.stream().filter(condition).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
