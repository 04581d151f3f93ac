package org.w3id.communique.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which claims someone says to be of one event, whatever their keys say.
 *
 * @param sets IRIs of claims; what two sets share joins them
 */
public record SameEvents(List<Set<String>> sets) {
  /** Nobody says anything. */
  public static final SameEvents NONE = new SameEvents(List.of());

  public SameEvents {
    sets = sets.stream().map(Set::copyOf).toList();
  }

  /** The claims that are named together with others, by claim; each is among its own. */
  Map<String, Set<String>> byClaim() {
    Map<String, Set<String>> partners = new HashMap<>();
    for (Set<String> set : sets) {
      Set<String> joined = new TreeSet<>(set);
      set.forEach(claim -> joined.addAll(partners.getOrDefault(claim, Set.of())));
      joined.forEach(claim -> partners.put(claim, joined));
    }
    return partners;
  }

  /** All claims that are named. */
  public Set<String> claims() {
    return sets.stream().flatMap(Collection::stream).collect(Collectors.toSet());
  }
}
