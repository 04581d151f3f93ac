package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Role;

/** Joins an arrival and the visit that it begins: "arrives in Vienna on a visit to Austria". */
final class Journeys {
  private final WordTable words;

  /**
   * Takes words.
   *
   * @param words class {@code journey}: prepositions that make a journey part of a visit
   */
  Journeys(WordTable words) {
    this.words = words;
  }

  /** Joins the visits of a sentence that are one. */
  void join(List<EventMention> linked, SentenceContext context) {
    for (EventMention visit : List.copyOf(linked)) {
      if (visit.type() != EventType.VISIT || !visit.trigger().isNoun()) {
        continue;
      }
      context
          .syntax()
          .governor(visit.trigger())
          .filter(preposition -> words.is(preposition.lemma(), "journey"))
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
    arguments.putAll(arrival.completedBy(visit).arguments());
    List<Argument> destinations = new ArrayList<>(arrival.fillers(Role.DESTINATION));
    destinations.addAll(visit.fillers(Role.DESTINATION));
    if (!destinations.isEmpty()) {
      arguments.put(Role.DESTINATION, destinations.stream().distinct().toList());
    }
    return arrival.withArguments(arguments);
  }
}
