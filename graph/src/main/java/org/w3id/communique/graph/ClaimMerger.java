package org.w3id.communique.graph;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.w3id.communique.ontology.Role;

/** Merges the claims of one event into what they say together. */
final class ClaimMerger {
  private ClaimMerger() {}

  /** The events of all groups, each with those of the other events that are part of it. */
  static List<Event> merge(List<ClaimGroup> groups) {
    Map<String, String> eventOfClaim = new HashMap<>();
    groups.forEach(
        group -> group.claims().forEach(claim -> eventOfClaim.put(claim.iri(), group.iri())));
    return groups.stream().map(group -> merge(group, parts(group, eventOfClaim))).toList();
  }

  private static SortedSet<String> parts(ClaimGroup group, Map<String, String> eventOfClaim) {
    SortedSet<String> parts = new TreeSet<>();
    group.claims().stream()
        .flatMap(claim -> claim.parts().stream())
        .filter(eventOfClaim::containsKey)
        .forEach(part -> parts.add(eventOfClaim.getOrDefault(part, group.iri())));
    parts.remove(group.iri());
    return parts;
  }

  private static Event merge(ClaimGroup group, SortedSet<String> parts) {
    List<ClaimRecord> claims = group.claims();
    return new Event(
        group.iri(),
        group.key().type(),
        group.key().variant(),
        roles(claims),
        group.key().date(),
        StatusRule.value(claims, ClaimRecord::outcome),
        StatusRule.value(claims, ClaimRecord::amount),
        StatusRule.decisive(claims).factuality(),
        claims.stream().allMatch(ClaimRecord::attributed),
        StatusRule.contested(claims),
        parts,
        MergeExplanation.of(group));
  }

  private static Map<Role, SortedSet<String>> roles(List<ClaimRecord> claims) {
    Map<Role, SortedSet<String>> merged = new EnumMap<>(Role.class);
    for (ClaimRecord claim : claims) {
      claim
          .roles()
          .forEach(
              (role, fillers) ->
                  merged.computeIfAbsent(role, r -> new TreeSet<>()).addAll(fillers));
    }
    return merged;
  }
}
