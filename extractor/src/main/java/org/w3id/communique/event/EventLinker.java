package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.Choice;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.text.Token;

/**
 * Joins the mentions of one event in a sentence that stand in different words: in "an airstrike
 * hits a market" the noun tells who strikes and the verb what is struck, and who is "killed in an
 * attack" is its victim, not that of another.
 */
final class EventLinker {
  private static final Set<String> PURPOSES = Set.of("advcl", "xcomp", "acl", "relcl");

  /** How the words for a trade hang on those that forbid it. */
  private static final Set<String> FORBIDDEN =
      Set.of("pobj", "pcomp", "prep", "dobj", "conj", "nsubjpass", "compound", "nmod");

  private static final Set<String> MATTER = Set.of("on", "of", "against");

  private final Set<String> within;
  private final WordTable words;

  /** Puts a linker together; the words tell which prepositions set one event within another. */
  EventLinker(WordTable words) {
    this.within = words.forms("within");
    this.words = words;
  }

  /** The events of a sentence, those that are one joined; in order of their triggers. */
  List<EventMention> link(List<EventMention> events, SentenceContext context) {
    List<EventMention> linked = new ArrayList<>(events);
    for (EventMention verb : events) {
      if (!verb.trigger().isVerb() || !linked.contains(verb)) {
        continue;
      }
      for (EventMention noun : events) {
        if (linked.contains(noun) && linked.contains(verb) && isOne(verb, noun, context)) {
          linked.set(linked.indexOf(verb), joined(verb, noun));
          linked.remove(noun);
        }
      }
    }
    joinPurposes(linked, context);
    joinGifts(linked);
    Journeys.join(linked, context);
    linked.removeIf(event -> isVotedOn(event, linked, context) || isMatter(event, linked));
    linked.removeIf(event -> isForbidden(event, linked, context) || isPriceOfArms(event, linked));
    linked.removeIf(event -> isItemOfAnother(event, linked) || isAimed(event, linked, context));
    linked.removeIf(event -> isLeft(event, linked) || isOutcome(event, linked));
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
                linked.set(linked.indexOf(meeting), completed(meeting, purpose));
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
            && first.arguments().getOrDefault(Role.ITEM, List.of()).stream()
                .anyMatch(item -> item.head().index() == second.trigger().head())) {
          linked.set(linked.indexOf(first), completed(first, second));
          linked.remove(second);
        }
      }
    }
  }

  /** Sanctions that a vote is about are its matter, unless it imposes them. */
  private static boolean isVotedOn(
      EventMention event, List<EventMention> events, SentenceContext context) {
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
      boolean clause = above.relation().equals("advcl") && context.syntax().has(above, "nsubj");
      current = clause ? Optional.empty() : context.syntax().governor(above);
    }
    return false;
  }

  /** "Votes for an embargo", "votes to lift the sanctions". */
  private static boolean isImposed(EventMention sanction, EventMention vote) {
    return sanction.phase().isPresent()
        && vote.choice().filter(choice -> choice == Choice.FOR).isPresent();
  }

  /** What "vetoed a resolution to extend sanctions" would extend is not voted on once more. */
  private static boolean isMatter(EventMention event, List<EventMention> events) {
    return event.type() == EventType.VOTE
        && event.trigger().relation().equals("acl")
        && events.stream()
            .filter(e -> e.type() == EventType.VOTE && !e.equals(event))
            .flatMap(e -> e.arguments().getOrDefault(Role.MATTER, List.of()).stream())
            .anyMatch(a -> a.head().index() == event.trigger().head());
  }

  /** The trade of "bans arms sales to Iran" and of "sanctions on oil exports" is not under way. */
  private static boolean isForbidden(
      EventMention event, List<EventMention> events, SentenceContext context) {
    if (!event.isGift()) {
      return false;
    }
    Token current = event.trigger();
    while (FORBIDDEN.contains(current.relation())) {
      Token above = context.syntax().governor(current).orElse(current);
      if (current.relation().equals("prep") && !MATTER.contains(current.lemma())) {
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
  private static boolean isLeft(EventMention event, List<EventMention> events) {
    boolean bare = event.trigger().isNoun() && !event.arguments().containsKey(Role.PARTY);
    return bare
        && event.type() == EventType.AGREEMENT
        && events.stream()
            .filter(e -> e.type() == event.type() && !e.equals(event))
            .flatMap(e -> e.arguments().getOrDefault(Role.TOPIC, List.of()).stream())
            .anyMatch(topic -> topic.head().equals(event.trigger()));
  }

  /** The money of "gives $5 million in weapons" is no gift beside the weapons. */
  private static boolean isPriceOfArms(EventMention event, List<EventMention> events) {
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
  private static boolean isOutcome(EventMention event, List<EventMention> events) {
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

  private static List<Token> attackers(EventMention event) {
    return event.arguments().getOrDefault(Role.ATTACKER, List.of()).stream()
        .map(Argument::head)
        .toList();
  }

  private static boolean isCarriedBy(EventMention event, Token word, EventMention purpose) {
    boolean carried =
        event.trigger().equals(word) || event.support().filter(word::equals).isPresent();
    return carried && event.type() == EventType.MEETING && !event.equals(purpose);
  }

  /** An event with those roles of another saying of it that it leaves out. */
  static EventMention completed(EventMention event, EventMention other) {
    Map<Role, List<Argument>> arguments = new EnumMap<>(Role.class);
    arguments.putAll(event.arguments());
    other.arguments().forEach(arguments::putIfAbsent);
    return event.withArguments(arguments);
  }

  private boolean isOne(EventMention verb, EventMention noun, SentenceContext context) {
    if (verb.type() != EventType.MILITARY_ACTION
        || noun.type() != verb.type()
        || !noun.trigger().isNoun()) {
      return false;
    }
    Syntax syntax = context.syntax();
    Token trigger = noun.trigger();
    boolean subject = syntax.subjects(verb.trigger()).contains(trigger);
    return subject
        || isComment(verb, noun)
        || syntax.coordinated(List.of(verb.trigger())).stream()
            .anyMatch(v -> within.stream().anyMatch(p -> syntax.behind(v, p).contains(trigger)));
  }

  /** "A bomb killed four soldiers, an attack blamed on rebels": what was told, once more. */
  private static boolean isComment(EventMention verb, EventMention noun) {
    Token trigger = noun.trigger();
    return trigger.relation().equals("appos")
        && verb.trigger().index() < trigger.index()
        && !verb.arguments().containsKey(Role.ATTACKER)
        && !noun.arguments().containsKey(Role.TARGET)
        && noun.sentence().dependents(trigger, "det").stream()
            .anyMatch(t -> t.lemma().startsWith("a"));
  }

  /**
   * The verb with the attacker of the noun; the noun's own target goes before whom the verb counts
   * among the dead, unless these are named.
   */
  private EventMention joined(EventMention verb, EventMention noun) {
    Map<Role, List<Argument>> arguments = new EnumMap<>(Role.class);
    Optional<List<Argument>> attacker =
        Optional.ofNullable(noun.arguments().get(Role.ATTACKER)).or(() -> attackersOf(verb, noun));
    attacker.ifPresent(a -> arguments.put(Role.ATTACKER, a));
    List<Argument> harmed = verb.arguments().getOrDefault(Role.TARGET, List.of());
    boolean counted =
        attacker.isPresent()
            && words.is(verb.trigger().lemma(), "harm")
            && harmed.stream().allMatch(a -> words.is(a.head().lemma(), "casualty"));
    boolean named = harmed.stream().anyMatch(a -> a.fillerClass() == FillerClass.PERSON);
    Optional<List<Argument>> target =
        Optional.ofNullable(named ? harmed : noun.arguments().get(Role.TARGET))
            .or(() -> harmed.isEmpty() || counted ? Optional.empty() : Optional.of(harmed));
    target.ifPresent(t -> arguments.put(Role.TARGET, t));
    List<Argument> locations =
        new ArrayList<>(noun.arguments().getOrDefault(Role.LOCATION, List.of()));
    verb.arguments().getOrDefault(Role.LOCATION, List.of()).stream()
        .filter(l -> !l.head().equals(noun.trigger()))
        .forEach(locations::add);
    if (!locations.isEmpty()) {
      arguments.put(Role.LOCATION, locations);
    }
    return verb.joinedWith(noun, arguments);
  }

  private static Optional<List<Argument>> attackersOf(EventMention verb, EventMention noun) {
    List<Argument> attackers =
        verb.arguments().getOrDefault(Role.ATTACKER, List.of()).stream()
            .filter(a -> !a.head().equals(noun.trigger()))
            .toList();
    return attackers.isEmpty() ? Optional.empty() : Optional.of(attackers);
  }

  /** The aid of "provides aid" is given once, not twice. */
  private static boolean isItemOfAnother(EventMention event, List<EventMention> events) {
    return event.trigger().isNoun()
        && events.stream()
            .filter(e -> !e.equals(event) && !e.trigger().equals(event.trigger()))
            .flatMap(e -> e.arguments().getOrDefault(Role.ITEM, List.of()).stream())
            .anyMatch(a -> a.head().equals(event.trigger()) || isItemOf(event, a));
  }

  /** The fuel of "receives a shipment of fuel" is that of the verb. */
  private static boolean isItemOf(EventMention event, Argument item) {
    return event.arguments().getOrDefault(Role.ITEM, List.of()).stream()
        .anyMatch(own -> own.head().equals(item.head()));
  }

  /**
   * What is fired at somebody is no test, nor what hit him: "missiles fired by Iran hit a base".
   */
  private static boolean isAimed(
      EventMention event, List<EventMention> events, SentenceContext context) {
    if (event.type() != EventType.WEAPONS_TEST) {
      return false;
    }
    Syntax syntax = context.syntax();
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
