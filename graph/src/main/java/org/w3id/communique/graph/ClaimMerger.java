package org.w3id.communique.graph;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.w3id.communique.ontology.Role;

/** Merges the claims of one event into what they say together. */
final class ClaimMerger {
  private ClaimMerger() {}

  static Event merge(ClaimGroup group) {
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
