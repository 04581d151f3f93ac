package org.w3id.communique.claim;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.resolve.Resolver;
import org.w3id.communique.text.Token;

/**
 * Lets votes on one matter share it: "twelve countries voted for the resolution, while Russia
 * abstained". A vote that leaves its matter unsaid is about the nearest text of its sentence that
 * can be voted on, else about that of the vote told last, else about a text of the sentences
 * before.
 */
final class SharedMatters {
  private static final int REACH = 3;

  private final List<SentenceContext> contexts;
  private final Resolver resolver;
  private final WordTable words;
  private final Map<Role, List<Filler>> last = new EnumMap<>(Role.class);
  private int lastSentence = -REACH - 1;

  /**
   * Begins a document.
   *
   * @param words class {@code votable}: texts that are voted on
   */
  SharedMatters(List<SentenceContext> contexts, Resolver resolver, WordTable words) {
    this.contexts = contexts;
    this.resolver = resolver;
    this.words = words;
  }

  /** The claim, completed if it is a vote that leaves its matter unsaid. */
  Claim completed(EventMention event, Claim claim) {
    if (claim.type() != EventType.VOTE) {
      return claim;
    }
    int here = event.sentence().index();
    boolean dependent = !claim.roles().containsKey(Role.MATTER);
    Map<Role, List<Filler>> roles = new EnumMap<>(claim.roles());
    if (dependent) {
      matter(event).ifPresent(matter -> roles.put(Role.MATTER, matter));
      if (here - lastSentence <= REACH) {
        last.forEach(roles::putIfAbsent);
      }
    }
    last.clear();
    for (Role role : List.of(Role.MATTER, Role.BODY)) {
      Optional.ofNullable(roles.get(role)).ifPresent(fillers -> last.put(role, fillers));
    }
    lastSentence = here;
    return dependent ? claim.withRoles(roles) : claim;
  }

  private Optional<List<Filler>> matter(EventMention event) {
    int here = event.sentence().index();
    boolean toldLately = here - lastSentence <= REACH && last.containsKey(Role.MATTER);
    Optional<List<Filler>> near = matter(contexts.get(here), event.trigger().index());
    for (int i = here - 1; i >= Math.max(0, here - REACH) && near.isEmpty() && !toldLately; i--) {
      near = matter(contexts.get(i), Integer.MAX_VALUE);
    }
    return near;
  }

  /** The text of a sentence that can be voted on: the last one before a word, else the next. */
  private Optional<List<Filler>> matter(SentenceContext context, int word) {
    return context.sentence().tokens().stream()
        .filter(t -> t.isNoun() && !t.relation().equals("compound") && isVotable(t))
        .min(
            Comparator.comparing((Token t) -> t.index() > word)
                .thenComparingInt(t -> Math.abs(word - t.index())))
        .map(
            t ->
                resolver.resolve(context, t, Role.MATTER).stream()
                    .map(r -> new Filler(r.entity(), r.mention(), r.text(), r.span()))
                    .toList())
        .filter(fillers -> !fillers.isEmpty());
  }

  private boolean isVotable(Token noun) {
    return words.is(noun.lemma().toLowerCase(Locale.ROOT), "votable");
  }
}
