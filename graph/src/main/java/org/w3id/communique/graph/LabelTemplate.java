package org.w3id.communique.graph;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Role;

/**
 * How events of a type read, where all roles that it names are filled.
 *
 * @param type the type
 * @param variant local name of the phase or choice for which alone it serves; empty for any
 * @param text words with {@code {role}} for the names of its fillers and {@code [one|several]} for
 *     a form that depends on the number of fillers of the role before it
 * @param roles the roles named
 */
record LabelTemplate(EventType type, Optional<String> variant, String text, Set<Role> roles) {
  private static final Pattern SLOT =
      Pattern.compile("\\{(?<role>\\w+)}|\\[(?<one>[^|\\]]+)\\|(?<several>[^\\]]+)]");

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException if it names a role that the type does not have, or a number
   *     before any role
   */
  static LabelTemplate of(EventType type, Optional<String> variant, String text) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Matcher slot = SLOT.matcher(text);
    while (slot.find()) {
      if (slot.group("role") != null) {
        roles.add(role(type, slot.group("role")));
      } else if (roles.isEmpty()) {
        throw new IllegalArgumentException("no role before " + slot.group());
      }
    }
    return new LabelTemplate(type, variant, text, roles);
  }

  /** The text with names in place of roles. */
  String fill(Function<Role, List<String>> namesOf) {
    Map<Role, List<String>> names = roles.stream().collect(Collectors.toMap(role -> role, namesOf));
    StringBuilder label = new StringBuilder();
    boolean plural = false;
    Matcher slot = SLOT.matcher(text);
    while (slot.find()) {
      if (slot.group("role") != null) {
        List<String> fillersOfRole = names.getOrDefault(role(type, slot.group("role")), List.of());
        plural = NameList.isPlural(fillersOfRole);
        slot.appendReplacement(label, Matcher.quoteReplacement(NameList.join(fillersOfRole)));
      } else {
        slot.appendReplacement(
            label, Matcher.quoteReplacement(slot.group(plural ? "several" : "one")));
      }
    }
    return slot.appendTail(label).toString();
  }

  private static Role role(EventType type, String name) {
    return Role.of(name)
        .filter(type.roles()::contains)
        .orElseThrow(() -> new IllegalArgumentException(type.localName() + " has no role " + name));
  }
}
