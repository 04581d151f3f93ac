package org.w3id.communique.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.communique.ontology.EventType;

/**
 * Joins events of one type that someone says to be one. The joined event is the one that is known
 * most precisely: of a complete key, of the shortest time, the first in order.
 */
final class GroupJoiner {
  private static final Comparator<ClaimGroup> PRECISE_FIRST =
      Comparator.<ClaimGroup, Boolean>comparing(group -> !group.key().isComplete())
          .thenComparing(group -> group.key().date().map(Period::days).orElse(Long.MAX_VALUE))
          .thenComparing(ClaimGroup::iri);

  private record Mark(Set<String> claims, EventType type) {}

  private final Map<String, Set<String>> same;

  GroupJoiner(EventCorrections corrections) {
    this.same = corrections.partners();
  }

  /** The groups, fewer where some are one. */
  List<ClaimGroup> join(Collection<ClaimGroup> groups) {
    if (same.isEmpty()) {
      return List.copyOf(groups);
    }
    List<List<ClaimGroup>> clusters = new ArrayList<>();
    Map<Mark, List<ClaimGroup>> byMark = new HashMap<>();
    for (ClaimGroup group : groups) {
      List<ClaimGroup> cluster = new ArrayList<>(List.of(group));
      for (Mark mark : marks(group)) {
        List<ClaimGroup> other = byMark.getOrDefault(mark, cluster);
        if (other != cluster) {
          clusters.remove(other);
          cluster.addAll(other);
        }
      }
      clusters.add(cluster);
      cluster.forEach(member -> marks(member).forEach(mark -> byMark.put(mark, cluster)));
    }
    return clusters.stream().map(GroupJoiner::one).toList();
  }

  private List<Mark> marks(ClaimGroup group) {
    return group.claims().stream()
        .filter(claim -> same.containsKey(claim.iri()))
        .map(claim -> new Mark(same.getOrDefault(claim.iri(), Set.of()), group.key().type()))
        .distinct()
        .toList();
  }

  private static ClaimGroup one(List<ClaimGroup> cluster) {
    ClaimGroup best = cluster.stream().min(PRECISE_FIRST).orElseThrow();
    List<ClaimRecord> claims =
        cluster.stream()
            .flatMap(group -> group.claims().stream())
            .sorted(Comparator.comparing(ClaimRecord::iri))
            .toList();
    Set<String> apart =
        cluster.stream().flatMap(group -> group.apart().stream()).collect(Collectors.toSet());
    return new ClaimGroup(best.iri(), best.key(), claims, apart);
  }
}
