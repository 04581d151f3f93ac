package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.text.Token;

/** Joins the mentions of one event in a sentence that stand in different words. */
final class EventLinker {
  private static final Set<String> PURPOSES = Set.of("advcl", "xcomp", "acl", "relcl");

  private final WordTable words;
  private final Attacks attacks;
  private final Journeys journeys;

  /** Puts a linker together; the words are those of {@link Attacks} and the like. */
  EventLinker(WordTable words) {
    this.words = words;
    this.attacks = new Attacks(words);
    this.journeys = new Journeys(words);
  }

  /** The events of a sentence, those that are one joined; in order of their triggers. */
  List<EventMention> link(List<EventMention> events, SentenceContext context) {
    List<EventMention> linked = new ArrayList<>(events);
    attacks.join(linked, context);
    joinPurposes(linked, context);
    joinGifts(linked);
    journeys.join(linked, context);
    new Subsumption(linked, context, words).drop();
    return linked;
  }

  /**
   * "Met Rice to discuss trade" is one meeting: who took part says the one, about what the other.
   */
  private static void joinPurposes(List<EventMention> linked, SentenceContext context) {
    for (EventMention purpose : List.copyOf(linked)) {
      if (purpose.type() != EventType.MEETING || !purpose.trigger().isVerb()) {
        continue;
      }
      context
          .syntax()
          .governor(purpose.trigger())
          .filter(g -> PURPOSES.contains(purpose.trigger().relation()))
          .flatMap(g -> linked.stream().filter(e -> isCarriedBy(e, g, purpose)).findFirst())
          .ifPresent(
              meeting -> {
                linked.set(linked.indexOf(meeting), meeting.completedBy(purpose));
                linked.remove(purpose);
              });
    }
  }

  /** "Receives vaccines donated by Italy" is one gift. */
  private static void joinGifts(List<EventMention> linked) {
    for (EventMention first : List.copyOf(linked)) {
      for (EventMention second : List.copyOf(linked)) {
        boolean pair = linked.contains(first) && linked.contains(second) && !first.equals(second);
        if (pair
            && first.type() == second.type()
            && first.isGift()
            && second.trigger().relation().equals("acl")
            && first.fillers(Role.ITEM).stream()
                .anyMatch(item -> item.head().index() == second.trigger().head())) {
          linked.set(linked.indexOf(first), first.completedBy(second));
          linked.remove(second);
        }
      }
    }
  }

  private static boolean isCarriedBy(EventMention event, Token word, EventMention purpose) {
    boolean carried =
        event.trigger().equals(word) || event.support().filter(word::equals).isPresent();
    return carried && event.type() == EventType.MEETING && !event.equals(purpose);
  }
}
