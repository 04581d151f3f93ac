package org.w3id.communique.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.Choice;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.text.Token;

/**
 * Drops what the words for another event of the sentence tell already: what a vote is about, what
 * sanctions forbid, what is given, what an attack brought about.
 */
final class Subsumption {
  /** How the words for a trade hang on those that forbid it. */
  private static final Set<String> FORBIDDEN =
      Set.of("pobj", "pcomp", "prep", "dobj", "conj", "nsubjpass", "compound", "nmod");

  private final List<EventMention> events;
  private final Syntax syntax;
  private final WordTable words;

  /**
   * Takes the events of a sentence.
   *
   * @param events the events, joined; what is dropped is removed from this list
   * @param words class {@code bearing}: prepositions before what sanctions are about; classes
   *     {@code harm} and {@code promising}: verbs for what an attack does to people, and for giving
   *     one's word to give
   */
  Subsumption(List<EventMention> events, SentenceContext context, WordTable words) {
    this.events = events;
    this.syntax = context.syntax();
    this.words = words;
  }

  /** Drops them; one that was dropped hides no other any more. */
  void drop() {
    events.removeIf(event -> isVotedOn(event) || isMatter(event));
    events.removeIf(event -> isForbidden(event) || isPriceOfArms(event));
    events.removeIf(event -> isItemOfAnother(event) || isAimed(event));
    events.removeIf(event -> isLeft(event) || isOutcome(event) || isAlsoHarmed(event));
    events.removeIf(this::isPromiseOfItem);
  }

  /** Sanctions that a vote is about are its matter, unless it imposes them. */
  private boolean isVotedOn(EventMention event) {
    if (event.type() != EventType.SANCTION || !event.trigger().isNoun()) {
      return false;
    }
    Optional<Token> current = Optional.of(event.trigger());
    while (current.isPresent()) {
      Token above = current.get();
      if (events.stream()
          .anyMatch(
              e ->
                  e.type() == EventType.VOTE
                      && !isImposed(event, e)
                      && e.trigger().equals(above)
                      && above.lemma().equals("vote"))) {
        return true;
      }
      boolean clause = above.relation().equals("advcl") && syntax.has(above, "nsubj");
      current = clause ? Optional.empty() : syntax.governor(above);
    }
    return false;
  }

  /** "Votes for an embargo", "votes to lift the sanctions", "votes on sanctions". */
  private static boolean isImposed(EventMention sanction, EventMention vote) {
    return sanction.phase().isPresent()
        && vote.choice().filter(choice -> choice != Choice.FOR).isEmpty();
  }

  /** What "vetoed a resolution to extend sanctions" would extend is not voted on once more. */
  private boolean isMatter(EventMention event) {
    return event.type() == EventType.VOTE
        && event.trigger().relation().equals("acl")
        && events.stream()
            .filter(e -> e.type() == EventType.VOTE && !e.equals(event))
            .flatMap(e -> e.fillers(Role.MATTER).stream())
            .anyMatch(a -> a.head().index() == event.trigger().head());
  }

  /** The trade of "bans arms sales to Iran" and of "sanctions on oil exports" is not under way. */
  private boolean isForbidden(EventMention event) {
    if (!event.isGift()) {
      return false;
    }
    Token current = event.trigger();
    while (FORBIDDEN.contains(current.relation())) {
      Token above = syntax.governor(current).orElse(current);
      if (current.relation().equals("prep") && !words.is(current.lemma(), "bearing")) {
        return false;
      }
      if (events.stream()
          .anyMatch(e -> e.type() == EventType.SANCTION && e.trigger().equals(above))) {
        return true;
      }
      current = above;
    }
    return false;
  }

  /** The accord of "pulled the country out of the accord" is not told of once more. */
  private boolean isLeft(EventMention event) {
    boolean bare = event.trigger().isNoun() && !event.arguments().containsKey(Role.PARTY);
    return bare
        && event.type() == EventType.AGREEMENT
        && events.stream()
            .filter(e -> e.type() == event.type() && !e.equals(event))
            .flatMap(e -> e.fillers(Role.TOPIC).stream())
            .anyMatch(topic -> topic.head().equals(event.trigger()));
  }

  /** The money of "gives $5 million in weapons" is no gift beside the weapons. */
  private boolean isPriceOfArms(EventMention event) {
    return event.type() == EventType.TRANSFER
        && !event.arguments().containsKey(Role.ITEM)
        && events.stream()
            .anyMatch(
                e ->
                    e.type() == EventType.ARMS_TRANSFER
                        && (e.trigger().equals(event.trigger()) || isWithin(e.trigger(), event)));
  }

  /** Whether a noun stands in the clause of an event. */
  private static boolean isWithin(Token noun, EventMention event) {
    Token current = noun;
    while (current.isNoun() && current.head() != Token.ROOT
        || current.relation().equals("prep")
        || current.tag().equals("CD")) {
      current = event.sentence().token(current.head());
      if (current.equals(event.trigger())) {
        return true;
      }
    }
    return false;
  }

  /** "Launched airstrikes on the town, hitting a mosque": what an attack hit is no other attack. */
  private boolean isOutcome(EventMention event) {
    Token trigger = event.trigger();
    boolean participle = trigger.tag().equals("VBG") && trigger.relation().equals("advcl");
    return participle
        && event.type() == EventType.MILITARY_ACTION
        && events.stream()
            .filter(e -> e.type() == event.type() && !e.equals(event))
            .filter(e -> e.arguments().containsKey(Role.TARGET))
            .filter(e -> attackers(e).equals(attackers(event)) && !attackers(e).isEmpty())
            .anyMatch(e -> e.predicate().index() == trigger.head());
  }

  /** "Killed soldiers and wounded others in an attack on a base": whom else one attack harmed. */
  private boolean isAlsoHarmed(EventMention event) {
    Token trigger = event.trigger();
    return event.type() == EventType.MILITARY_ACTION
        && trigger.relation().equals("conj")
        && words.is(trigger.lemma(), "harm")
        && events.stream()
            .filter(e -> e.type() == event.type() && e.trigger().index() == trigger.head())
            .filter(e -> words.is(e.trigger().lemma(), "harm"))
            .anyMatch(e -> attackers(e).equals(attackers(event)) && !attackers(e).isEmpty());
  }

  /** "Delivered the oil it had pledged": what was promised is given, once. */
  private boolean isPromiseOfItem(EventMention event) {
    Token trigger = event.trigger();
    return event.isGift()
        && trigger.relation().equals("relcl")
        && words.is(trigger.lemma(), "promising")
        && events.stream()
            .filter(e -> e.isGift() && !e.equals(event))
            .flatMap(e -> e.fillers(Role.ITEM).stream())
            .anyMatch(item -> item.head().index() == trigger.head());
  }

  private static List<Token> attackers(EventMention event) {
    return event.fillers(Role.ATTACKER).stream().map(Argument::head).toList();
  }

  /** The aid of "provides aid" is given once, not twice. */
  private boolean isItemOfAnother(EventMention event) {
    return event.trigger().isNoun()
        && events.stream()
            .filter(e -> !e.equals(event) && !e.trigger().equals(event.trigger()))
            .flatMap(e -> e.fillers(Role.ITEM).stream())
            .anyMatch(a -> a.head().equals(event.trigger()) || isItemOf(event, a));
  }

  /** The fuel of "receives a shipment of fuel" is that of the verb. */
  private static boolean isItemOf(EventMention event, Argument item) {
    return event.fillers(Role.ITEM).stream().anyMatch(own -> own.head().equals(item.head()));
  }

  /**
   * What is fired at somebody is no test, nor what hit him: "missiles fired by Iran hit a base".
   */
  private boolean isAimed(EventMention event) {
    if (event.type() != EventType.WEAPONS_TEST) {
      return false;
    }
    Optional<Token> fired =
        syntax.governor(event.trigger()).filter(g -> g.isNoun() && event.trigger().isVerb());
    return events.stream()
        .filter(e -> e.type() == EventType.MILITARY_ACTION)
        .map(EventMention::trigger)
        .anyMatch(
            t ->
                t.equals(event.trigger())
                    || t.isVerb() && fired.filter(syntax.subjects(t)::contains).isPresent());
  }
}
