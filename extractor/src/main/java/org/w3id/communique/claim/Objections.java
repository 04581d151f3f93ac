package org.w3id.communique.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.resolve.Resolver;

/** Weighs what speaks against making a claim of an event. */
final class Objections {
  private final Relevance relevance;
  private final Quorum quorum;
  private final Generics generics;
  private final Speech speech;
  private final WordTable words;

  /** Takes the words of {@link Relevance}, {@link Quorum}, {@link Generics} and {@link Speech}. */
  Objections(WordTable words) {
    this.relevance = new Relevance(words);
    this.quorum = new Quorum(words);
    this.generics = new Generics(words);
    this.speech = new Speech(words);
    this.words = words;
  }

  /** Why an event with these fillers makes no claim; empty if it does. */
  Optional<Objection> against(
      EventMention event,
      Map<Role, List<Filler>> roles,
      SentenceContext context,
      Resolver resolver) {
    if (!isFilled(event, roles)) {
      return Optional.of(Objection.UNRESOLVED);
    }
    if (generics.isHabitual(context, event)
        || speech.isHabitual(event, context, resolver)
        || speech.isOfAnybody(event, context)) {
      return Optional.of(Objection.GENERIC);
    }
    if (speech.isOfUnknownSide(event, roles)) {
      return Optional.of(Objection.UNRESOLVED);
    }
    if (!quorum.isMet(event, roles)) {
      return Optional.of(Objection.ONE_SIDED);
    }
    if (sameOnBothSides(roles)) {
      return Optional.of(Objection.SELF);
    }
    if (!words.is(event.trigger().lemma(), "touring") && isHomecoming(roles)) {
      return Optional.of(Objection.HOMECOMING);
    }
    return relevance.holds(event, roles, context, resolver)
        ? Optional.empty()
        : Optional.of(Objection.IRRELEVANT);
  }

  private static boolean isFilled(EventMention event, Map<Role, List<Filler>> roles) {
    boolean core = event.type().coreRoles().stream().anyMatch(roles::containsKey);
    Set<Role> filled = EnumSet.noneOf(Role.class);
    filled.addAll(roles.keySet());
    if (event.arguments().containsKey(Role.QUANTITY)) {
      filled.add(Role.QUANTITY);
    }
    return core && event.needs().stream().anyMatch(filled::containsAll);
  }

  /** Who comes back to the state for which he acts pays no visit. */
  private static boolean isHomecoming(Map<Role, List<Filler>> roles) {
    List<Filler> visitors = roles.getOrDefault(Role.VISITOR, List.of());
    List<Filler> destinations = roles.getOrDefault(Role.DESTINATION, List.of());
    return visitors.stream()
        .flatMap(v -> v.entity().represents().stream())
        .anyMatch(
            home ->
                destinations.stream()
                    .anyMatch(d -> d.entity().code().filter(home::equals).isPresent()));
  }

  /**
   * Nobody attacks, supplies or sanctions himself: such a reading is a mistake of the parse; only a
   * state may attack its own towns.
   */
  private static boolean sameOnBothSides(Map<Role, List<Filler>> roles) {
    List<Filler> all = new ArrayList<>();
    for (Role role :
        List.of(
            Role.SUPPLIER,
            Role.RECIPIENT,
            Role.ATTACKER,
            Role.IMPOSER,
            Role.VISITOR,
            Role.DESTINATION)) {
      all.addAll(roles.getOrDefault(role, List.of()));
    }
    roles.getOrDefault(Role.TARGET, List.of()).stream()
        .filter(f -> roles.containsKey(Role.IMPOSER) || f.entity().kind() == EntityKind.PERSON)
        .forEach(all::add);
    return all.stream().map(f -> f.entity().kind() + f.entity().key()).distinct().count()
        < all.size();
  }
}
