package org.w3id.communique.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Role;

/**
 * Which roles count as core in the evaluation: those of the ontology, and the item of a weapons
 * test.
 */
final class ScoredRoles {
  /** The event types in the order of the report. */
  static final List<EventType> TYPES =
      List.of(
          EventType.VISIT,
          EventType.MEETING,
          EventType.AGREEMENT,
          EventType.SANCTION,
          EventType.ARMS_TRANSFER,
          EventType.TRANSFER,
          EventType.VOTE,
          EventType.MILITARY_ACTION,
          EventType.WEAPONS_TEST);

  private ScoredRoles() {}

  static List<Role> core(EventType type) {
    return type == EventType.WEAPONS_TEST
        ? Stream.concat(type.coreRoles().stream(), Stream.of(Role.ITEM)).distinct().toList()
        : type.coreRoles();
  }

  static List<Role> other(EventType type) {
    List<Role> core = core(type);
    return type.roles().stream().filter(role -> !core.contains(role)).toList();
  }

  /** Whether a role takes all sides of an event. */
  static boolean mutual(Role role) {
    return role == Role.PARTICIPANT || role == Role.PARTY;
  }
}
