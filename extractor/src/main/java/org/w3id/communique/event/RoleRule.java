package org.w3id.communique.event;

import java.util.List;
import java.util.Set;
import org.w3id.communique.ontology.Role;

/**
 * Where the fillers of a role stand and what they may be.
 *
 * @param role the role
 * @param functions grammatical functions in order of preference: {@code subject}, {@code object},
 *     {@code indirect}, {@code possessor}, {@code modifier}, or a preposition
 * @param classes what may fill it
 * @param all whether the fillers of all functions count, not only of the first that gives any
 */
record RoleRule(Role role, List<String> functions, Set<FillerClass> classes, boolean all) {
  RoleRule {
    functions = List.copyOf(functions);
    classes = Set.copyOf(classes);
  }
}
