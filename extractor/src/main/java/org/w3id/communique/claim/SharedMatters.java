package org.w3id.communique.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Role;

/**
 * Lets votes on one matter share it: "twelve countries voted for the resolution, while Russia
 * abstained". A vote without a matter or body takes those of the vote told last.
 */
final class SharedMatters {
  private static final List<Role> SHARED = List.of(Role.MATTER, Role.BODY);

  private final Map<Role, List<Filler>> last = new EnumMap<>(Role.class);

  /** The claim, completed if it is a vote that leaves its matter unsaid. */
  Claim completed(Claim claim) {
    if (claim.type() != EventType.VOTE) {
      return claim;
    }
    boolean dependent = !claim.roles().containsKey(Role.MATTER);
    Map<Role, List<Filler>> roles = new EnumMap<>(claim.roles());
    if (dependent) {
      last.forEach(roles::putIfAbsent);
    }
    SHARED.forEach(last::remove);
    SHARED.stream().filter(roles::containsKey).forEach(role -> last.put(role, roles.get(role)));
    return dependent ? claim.withRoles(roles) : claim;
  }
}
