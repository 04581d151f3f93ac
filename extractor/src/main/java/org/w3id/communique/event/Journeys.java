package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Role;

/** Joins an arrival and the visit that it begins: "arrives in Vienna on a visit to Austria". */
final class Journeys {
  /** How a journey is said to be part of a visit. */
  private static final Set<String> OCCASIONS = Set.of("on", "for", "during");

  private Journeys() {}

  /** Joins the visits of a sentence that are one. */
  static void join(List<EventMention> linked, SentenceContext context) {
    for (EventMention visit : List.copyOf(linked)) {
      if (visit.type() != EventType.VISIT || !visit.trigger().isNoun()) {
        continue;
      }
      context
          .syntax()
          .governor(visit.trigger())
          .filter(preposition -> OCCASIONS.contains(preposition.lemma()))
          .flatMap(context.syntax()::governor)
          .flatMap(
              verb ->
                  linked.stream()
                      .filter(e -> e.type() == EventType.VISIT && e.trigger().equals(verb))
                      .findFirst())
          .ifPresent(
              arrival -> {
                linked.set(linked.indexOf(arrival), withDestinations(arrival, visit));
                linked.remove(visit);
              });
    }
  }

  private static EventMention withDestinations(EventMention arrival, EventMention visit) {
    Map<Role, List<Argument>> arguments = new EnumMap<>(Role.class);
    arguments.putAll(EventLinker.completed(arrival, visit).arguments());
    List<Argument> destinations =
        new ArrayList<>(arrival.arguments().getOrDefault(Role.DESTINATION, List.of()));
    destinations.addAll(visit.arguments().getOrDefault(Role.DESTINATION, List.of()));
    if (!destinations.isEmpty()) {
      arguments.put(Role.DESTINATION, destinations.stream().distinct().toList());
    }
    return arrival.withArguments(arguments);
  }
}
