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

  /**
   * Whether a pronoun that the rule does not name may fill the role for what it stands for: none
   * but those who act can fill it. A rule that names some pronouns means no others.
   */
  boolean takesFor(FillerClass pronoun) {
    return pronoun.isPronoun()
        && classes.stream().noneMatch(c -> c.isThing() || c.isPronoun())
        && classes.stream().anyMatch(FillerClass::isActor);
  }
}
