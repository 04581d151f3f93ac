package org.w3id.communique.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.text.Token;

/**
 * Drops claims that say again what another says: two of one sentence that agree, of which the
 * fuller stays, and a mere back-reference to an event that the document has told of before ("during
 * the visit").
 */
final class Restatements {
  private static final int MAX_CLIMB = 8;
  private static final int SIDE = 4;

  private final WordTable words;
  private final List<Claim> told = new ArrayList<>();

  Restatements(WordTable words) {
    this.words = words;
  }

  /**
   * The decisions on one sentence, in order of the document, those against claims that say nothing
   * of their own included.
   */
  List<Decision> judged(SentenceContext context, List<Decision> decisions) {
    List<Reading> kept = new ArrayList<>();
    List<Decision> judged = new ArrayList<>(decisions);
    for (int i = 0; i < decisions.size(); i++) {
      if (decisions.get(i).claim().isPresent()) {
        Reading reading = new Reading(i, decisions.get(i).claim().get(), decisions.get(i).event());
        if (isBackReference(reading)) {
          judged.set(i, decisions.get(i).dropped(Objection.BACK_REFERENCE));
        } else {
          restated(context, reading, kept)
              .ifPresent(d -> judged.set(d, decisions.get(d).dropped(Objection.RESTATED)));
        }
      }
    }
    for (Reading reading : kept) {
      told.add(reading.claim());
      judged.set(reading.place(), judged.get(reading.place()).with(claim -> reading.claim()));
    }
    return List.copyOf(judged);
  }

  /** Takes a reading in; where another says the same, gives the place of the one that goes. */
  private Optional<Integer> restated(SentenceContext context, Reading reading, List<Reading> kept) {
    for (int i = 0; i < kept.size(); i++) {
      Reading other = kept.get(i);
      if (same(context, other, reading)) {
        boolean stays = fuller(other, reading).place() == other.place();
        kept.set(i, stays ? other.completed(reading) : reading.completed(other));
        return Optional.of(stays ? reading.place() : other.place());
      }
    }
    kept.add(reading);
    return Optional.empty();
  }

  /** A claim, the event that it was made of, and its place in the sentence. */
  private record Reading(int place, Claim claim, EventMention event) {

    /**
     * The same with what another that says the event too tells beyond it: the date, and roles that
     * are not core.
     */
    Reading completed(Reading other) {
      if (claim.factuality() != other.claim.factuality()) {
        return this;
      }
      Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
      roles.putAll(claim.roles());
      other
          .claim
          .roles()
          .forEach(
              (role, fillers) -> {
                if (!claim.type().coreRoles().contains(role)) {
                  roles.putIfAbsent(role, fillers);
                }
              });
      Claim completed = claim.withRoles(roles);
      return new Reading(
          place,
          claim.date().isEmpty() ? completed.withDate(other.claim.date()) : completed,
          event);
    }
  }

  /** A noun without a verb of its own that adds nothing to an event told before. */
  private boolean isBackReference(Reading reading) {
    Claim claim = reading.claim();
    boolean noun = reading.event().trigger().isNoun();
    boolean bare = noun && (reading.event().support().isEmpty() || isDefinite(reading.event()));
    return bare
        && reading.event().recalls().isEmpty()
        && claim.date().isEmpty()
        && claim.phase().isEmpty()
        && told.stream()
            .anyMatch(t -> t.type() == claim.type() && within(claim, t) && saysNoMore(claim, t));
  }

  /** Whether no source stands behind the claim that does not stand behind the earlier one. */
  private static boolean saysNoMore(Claim claim, Claim earlier) {
    return claim.attributedTo().isEmpty()
        || claim.attributedTo().stream()
            .allMatch(
                s -> earlier.attributedTo().stream().anyMatch(e -> e.entity().equals(s.entity())));
  }

  private boolean isDefinite(EventMention event) {
    return event.sentence().dependents(event.trigger(), "det", "nmod").stream()
        .anyMatch(t -> words.is(t.lemma().toLowerCase(Locale.ROOT), "pointing"));
  }

  /**
   * "Will visit Pakistan, the first trip by an Indian leader to the country": what says which one
   * in a row an event is tells of no other.
   */
  private boolean ranks(Reading ranking, Reading event) {
    Token noun = ranking.event().trigger();
    boolean ordinal =
        noun.isNoun()
            && ranking.event().sentence().dependents(noun, "nmod", "amod").stream()
                .anyMatch(t -> words.is(t.lemma().toLowerCase(Locale.ROOT), "ranking"));
    return ordinal
        && event.event().trigger().index() < noun.index()
        && ranking.event().support().filter(v -> isAnother(v, event)).isEmpty()
        && ranking.claim().type().coreRoles().stream()
            .anyMatch(role -> !disjoint(ranking.claim(), event.claim(), role));
  }

  /** Whether a verb that carries a noun is another than the words of an event before it. */
  private static boolean isAnother(Token verb, Reading event) {
    return !verb.equals(event.event().trigger())
        && event.event().support().filter(verb::equals).isEmpty();
  }

  private static boolean disjoint(Claim one, Claim other, Role role) {
    return Collections.disjoint(keys(one, role), keys(other, role));
  }

  private Reading fuller(Reading a, Reading b) {
    if (ranks(b, a)) {
      return a;
    }
    boolean deathOfStrike = isDeath(b) && !isDeath(a);
    return !deathOfStrike && (weight(b.claim()) > weight(a.claim()) || isDeath(a) && !isDeath(b))
        ? b
        : a;
  }

  /** How much a claim says; of a meeting or an agreement who took part, before all else. */
  private static int weight(Claim claim) {
    List<Role> core = claim.type().coreRoles();
    int weight = claim.date().isPresent() ? 1 : 0;
    for (Map.Entry<Role, List<Filler>> entry : claim.roles().entrySet()) {
      boolean side = core.size() == 1 && core.contains(entry.getKey());
      weight += 2 + entry.getValue().size() * (side ? SIDE : 1);
    }
    return weight;
  }

  private boolean same(SentenceContext context, Reading a, Reading b) {
    Claim one = a.claim();
    Claim other = b.claim();
    if (one.type() == other.type() && ranks(b, a)) {
      return true;
    }
    if (one.type() != other.type()
        || isNextTest(a, b)
        || !one.choice().equals(other.choice())
        || !Evidence.agree(one.date(), other.date())) {
      return false;
    }
    boolean nested = within(one, other) || within(other, one);
    if (one.factuality() == other.factuality()) {
      return nested
          || isDeath(a) && !isDeath(b) && deathOfStrike(one, other)
          || isDeath(b) && !isDeath(a) && deathOfStrike(other, one);
    }
    boolean purpose = isPurpose(context, a, b) || isPurpose(context, b, a);
    return purpose
        && nested
        && one.type() != EventType.TRANSFER
        && one.type() != EventType.ARMS_TRANSFER;
  }

  /** "Staged a nuclear test and fired three missiles": two things tried out one after the other. */
  private static boolean isNextTest(Reading first, Reading second) {
    return first.claim().type() == EventType.WEAPONS_TEST
        && isNext(second.event().predicate())
        && first.claim().roles().containsKey(Role.ITEM)
        && second.claim().roles().containsKey(Role.ITEM)
        && disjoint(first.claim(), second.claim(), Role.ITEM);
  }

  /** People counted among the dead of a strike: not another attack, unless by somebody else. */
  private static boolean deathOfStrike(Claim death, Claim strike) {
    Set<String> killers = keys(death, Role.ATTACKER);
    return killers.isEmpty() || killers.equals(keys(strike, Role.ATTACKER));
  }

  private boolean isDeath(Reading reading) {
    return reading.claim().type() == EventType.MILITARY_ACTION
        && words.is(reading.event().trigger().lemma(), "harm");
  }

  /** "Met to discuss": what is planned is the meeting itself. */
  private static boolean isPurpose(SentenceContext context, Reading above, Reading below) {
    return below.claim().factuality() == Factuality.PLANNED
        && governs(context, above.event(), below.event());
  }

  private static boolean governs(SentenceContext context, EventMention above, EventMention below) {
    Token current = below.predicate();
    for (int i = 0; i < MAX_CLIMB && current.head() != Token.ROOT && !isNext(current); i++) {
      current = context.sentence().token(current.head());
      if (current.equals(above.trigger()) || above.support().filter(current::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "Met on Friday and will meet again on Sunday": a verb beside another has no purpose to it. */
  private static boolean isNext(Token verb) {
    return verb.isVerb() && verb.relation().equals("conj");
  }

  /** Whether the fillers of each core role of the one are among those of the other. */
  private static boolean within(Claim small, Claim large) {
    for (Map.Entry<Role, List<Filler>> entry : small.roles().entrySet()) {
      boolean core = small.type().coreRoles().contains(entry.getKey());
      if (core
          && !keys(large, entry.getKey()).containsAll(keys(small, entry.getKey()))
          && !isStateOf(entry.getKey(), entry.getValue(), large)) {
        return false;
      }
    }
    return true;
  }

  /** Who "landed in Taipei to visit Taiwan" made one visit. */
  private static boolean isStateOf(Role role, List<Filler> small, Claim large) {
    List<Filler> places = large.roles().getOrDefault(role, List.of());
    return role == Role.DESTINATION
        && small.stream()
            .allMatch(
                f ->
                    f.entity().kind() == EntityKind.STATE
                        && f.entity().code().isPresent()
                        && places.stream()
                            .anyMatch(p -> p.entity().code().equals(f.entity().code())));
  }

  private static Set<String> keys(Claim claim, Role role) {
    Set<String> keys = new TreeSet<>();
    claim
        .roles()
        .getOrDefault(role, List.of())
        .forEach(f -> keys.add(f.entity().kind() + f.entity().key()));
    return keys;
  }
}
