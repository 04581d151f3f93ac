package org.w3id.communique.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.Role;

/**
 * What "the talks" and "the deal" take over from the event that they point back to: who takes part.
 * Such a claim counts only if it tells something new of that event (bridging; Poesio and Vieira
 * 1998).
 */
final class Recollections {
  private final Map<EventType, Claim> last = new EnumMap<>(EventType.class);
  private final WordTable words;

  /** Remembers nothing yet; the words tell what is a fresh event and none told before. */
  Recollections(WordTable words) {
    this.words = words;
  }

  /** Keeps a claim for those that point back to it. */
  void add(Claim claim) {
    last.put(claim.type(), claim);
  }

  /**
   * The event that a mention points back to; empty if it is no such mention or nothing was told.
   */
  Optional<Claim> of(EventMention event) {
    return event.recalls().isEmpty() || isNamedOtherwise(event) || isOfSeveral(event)
        ? Optional.empty()
        : Optional.ofNullable(last.get(event.type()));
  }

  /**
   * "The New START treaty", "the Louvre accord": what has a name of its own is not told of again.
   */
  private static boolean isNamedOtherwise(EventMention event) {
    return event.sentence().dependents(event.trigger(), "compound", "nmod", "amod").stream()
        .anyMatch(t -> Character.isUpperCase(t.form().codePointAt(0)));
  }

  /** "All those meetings": several that are one in the singular; talks are so in the plural. */
  private boolean isOfSeveral(EventMention event) {
    return event.type() != EventType.SANCTION
        && event.trigger().tag().equals("NNS")
        && !words.is(event.trigger().lemma().toLowerCase(Locale.ROOT), "plural-event");
  }

  /** The roles of a mention, with those that it takes over. */
  static Map<Role, List<Filler>> completed(
      EventMention event, Map<Role, List<Filler>> roles, Claim told) {
    Map<Role, List<Filler>> all = new EnumMap<>(Role.class);
    all.putAll(roles);
    for (Role role : event.recalls()) {
      if (told.roles().containsKey(role)) {
        all.putIfAbsent(role, told.roles().get(role));
      }
    }
    return all;
  }

  /**
   * The roles of sanctions of which the sentence says only one side, with the other side of those
   * told last: whom "EU sanctions" hit, who imposed "the sanctions on Iran".
   */
  Map<Role, List<Filler>> bothSides(EventMention event, Map<Role, List<Filler>> roles) {
    Optional<Claim> told =
        Optional.ofNullable(last.get(event.type()))
            .filter(claim -> event.type() == EventType.SANCTION && event.trigger().isNoun())
            .filter(claim -> !isFresh(event));
    if (told.isEmpty()) {
      return roles;
    }
    Map<Role, List<Filler>> all = new EnumMap<>(Role.class);
    all.putAll(roles);
    Map<Role, List<Filler>> known = told.get().roles();
    boolean against =
        roles.containsKey(Role.IMPOSER) && !isShared(Role.IMPOSER, roles, Role.TARGET, known);
    if (against && known.containsKey(Role.TARGET)) {
      all.putIfAbsent(Role.TARGET, known.get(Role.TARGET));
    }
    boolean same = isShared(Role.TARGET, roles, Role.TARGET, known);
    if (same && known.containsKey(Role.IMPOSER)) {
      all.putIfAbsent(Role.IMPOSER, known.get(Role.IMPOSER));
    }
    return all;
  }

  /** "An embargo", "further sanctions" are not those told before. */
  private boolean isFresh(EventMention event) {
    return event.sentence().dependents(event.trigger(), "det", "nmod", "amod").stream()
        .anyMatch(t -> words.is(t.lemma().toLowerCase(Locale.ROOT), "fresh"));
  }

  private static boolean isShared(
      Role role, Map<Role, List<Filler>> roles, Role other, Map<Role, List<Filler>> known) {
    return roles.getOrDefault(role, List.of()).stream()
        .anyMatch(
            f ->
                known.getOrDefault(other, List.of()).stream()
                    .anyMatch(k -> k.entity().equals(f.entity())));
  }

  /** What it is about, and of sanctions whom they are against. */
  private static List<Filler> about(Claim claim) {
    Role role = claim.type() == EventType.SANCTION ? Role.TARGET : Role.TOPIC;
    return claim.roles().getOrDefault(role, List.of());
  }

  private static boolean isMore(List<Filler> said, List<Filler> told) {
    return said.stream().anyMatch(f -> told.stream().noneMatch(t -> t.entity().equals(f.entity())));
  }

  /** Whether a verb says that what is told has come, or is yet to come, or is over. */
  private static boolean isTurn(Claim claim, Claim told, EventMention event) {
    boolean said =
        event.support().isPresent()
            || event.trigger().isVerb()
            || event.type() == EventType.MEETING && event.trigger().relation().startsWith("nsubj");
    return said
        && claim.factuality() != told.factuality()
        && (claim.factuality() == Factuality.NEGATED || claim.factuality() == Factuality.PLANNED);
  }

  /**
   * Whether a claim says when, where, about what, how far or whether at all, and the earlier one
   * does not.
   */
  static boolean isNews(Claim claim, Claim told, EventMention event) {
    boolean dated = claim.date().isPresent() && !claim.date().equals(told.date());
    boolean staged = claim.phase().isPresent() && !claim.phase().equals(told.phase());
    boolean broadened =
        claim.roles().keySet().stream().anyMatch(role -> !told.roles().containsKey(role))
            || isMore(about(claim), about(told));
    return dated || staged || broadened || isTurn(claim, told, event);
  }
}
