package org.w3id.communique.graph;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.ontology.Role;

/** Writes what an event reads like: {@code Vladimir Putin visits North Korea (planned)}. */
final class LabelWriter {
  private final LabelRules rules;
  private final Entities entities;
  private final Principals principals;

  LabelWriter(LabelRules rules, Entities entities, IriSpace space) {
    this.rules = rules;
    this.entities = entities;
    this.principals = new Principals(space, entities::represents, entities::locatedIn);
  }

  /**
   * The label of an event, with a note in brackets unless a document states in its own voice that
   * it happened.
   */
  String label(Event event) {
    String label =
        rules.templates().stream()
            .filter(template -> serves(template, event))
            .findFirst()
            .map(template -> template.fill(role -> namesOf(event, role)))
            .orElse(event.type().localName());
    String words =
        rules.statusWords().stream()
            .filter(note -> note.status() == event.status() && note.condition().holds(event))
            .findFirst()
            .map(LabelRules.StatusWords::words)
            .orElse(event.status().localName());
    return capitalised(label) + (words.isEmpty() ? "" : " (" + words + ")");
  }

  private static boolean serves(LabelTemplate template, Event event) {
    return template.type() == event.type()
        && (template.variant().isEmpty() || template.variant().equals(event.variant()))
        && template.roles().stream()
            .allMatch(
                role ->
                    role == Role.QUANTITY
                        ? event.amount().isPresent()
                        : event.roles().containsKey(role));
  }

  /**
   * The names of the fillers, without those for which another filler stands: a place in a state, a
   * ministry of a state.
   */
  private List<String> namesOf(Event event, Role role) {
    if (role == Role.QUANTITY) {
      return event.amount().stream().map(Amount::text).toList();
    }
    Set<String> fillers = event.roles().getOrDefault(role, Collections.emptySortedSet());
    Set<String> shown = new TreeSet<>(fillers);
    shown.removeIf(filler -> isCovered(filler, fillers));
    return shown.stream().map(entities::name).distinct().sorted().toList();
  }

  private boolean isCovered(String filler, Set<String> fillers) {
    Set<String> principal = principals.among(Set.of(filler));
    return !principals.among(fillers).contains(filler) && fillers.containsAll(principal);
  }

  private static String capitalised(String label) {
    int first = label.offsetByCodePoints(0, 1);
    return label.substring(0, first).toUpperCase(Locale.ROOT) + label.substring(first);
  }
}
