package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.text.Token;

/**
 * Joins the noun and the verb of one attack: in "an airstrike hits a market" the noun tells who
 * strikes and the verb what is struck, and who is "killed in an attack" is its victim, not that of
 * another.
 */
final class Attacks {
  private final Set<String> within;
  private final WordTable words;

  /**
   * Takes words.
   *
   * @param words classes {@code within}, prepositions that set one event within another, {@code
   *     harm}, verbs for what attacks do to people, {@code killing}, nouns for it, and {@code
   *     casualty}, nouns for those people
   */
  Attacks(WordTable words) {
    this.within = words.forms("within");
    this.words = words;
  }

  /** Joins the attacks of a sentence that are one. */
  void join(List<EventMention> linked, SentenceContext context) {
    List<EventMention> events = List.copyOf(linked);
    for (EventMention verb : events) {
      boolean deed = verb.trigger().isVerb() || words.is(verb.trigger().lemma(), "killing");
      if (!deed || !linked.contains(verb)) {
        continue;
      }
      for (EventMention other : events) {
        if (linked.contains(other) && linked.contains(verb) && isToldOf(verb, other, context)) {
          linked.set(linked.indexOf(verb), verb.completedBy(other));
          linked.remove(other);
        }
      }
      for (EventMention noun : events) {
        if (linked.contains(noun) && linked.contains(verb) && isOne(verb, noun, context)) {
          linked.set(linked.indexOf(verb), joined(verb, noun));
          linked.remove(noun);
        }
      }
    }
  }

  private boolean isOne(EventMention verb, EventMention noun, SentenceContext context) {
    if (verb.type() != EventType.MILITARY_ACTION
        || noun.type() != verb.type()
        || !noun.trigger().isNoun()
        || noun.equals(verb)) {
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

  /**
   * "Claimed the attack that killed four soldiers": whom the attack killed who claims it attacked.
   */
  private boolean isToldOf(EventMention claimed, EventMention relative, SentenceContext context) {
    boolean apart =
        claimed.type() == EventType.MILITARY_ACTION
            && relative.type() == claimed.type()
            && relative.trigger().relation().equals("relcl")
            && !claimed.arguments().containsKey(Role.TARGET)
            && !relative.arguments().containsKey(Role.ATTACKER);
    return apart
        && context
            .syntax()
            .governor(relative.trigger())
            .filter(context.syntax().subjects(relative.trigger())::contains)
            .flatMap(attack -> verbAbove(attack, context.syntax()))
            .filter(claimed.trigger()::equals)
            .isPresent();
  }

  private static Optional<Token> verbAbove(Token noun, Syntax syntax) {
    Optional<Token> current = Optional.of(noun);
    while (current.filter(t -> !t.isVerb()).isPresent()) {
      current = current.flatMap(syntax::governor);
    }
    return current;
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
    List<Argument> harmed = verb.fillers(Role.TARGET);
    boolean counted =
        attacker.isPresent()
            && words.is(verb.trigger().lemma(), "harm")
            && harmed.stream().allMatch(a -> words.is(a.head().lemma(), "casualty"));
    boolean named = harmed.stream().anyMatch(a -> a.fillerClass() == FillerClass.PERSON);
    Optional<List<Argument>> target =
        Optional.ofNullable(named ? harmed : noun.arguments().get(Role.TARGET))
            .or(() -> harmed.isEmpty() || counted ? Optional.empty() : Optional.of(harmed));
    target.ifPresent(t -> arguments.put(Role.TARGET, t));
    List<Argument> locations = new ArrayList<>(noun.fillers(Role.LOCATION));
    verb.fillers(Role.LOCATION).stream()
        .filter(l -> !l.head().equals(noun.trigger()))
        .forEach(locations::add);
    if (!locations.isEmpty()) {
      arguments.put(Role.LOCATION, locations);
    }
    return verb.joinedWith(noun, arguments);
  }

  private static Optional<List<Argument>> attackersOf(EventMention verb, EventMention noun) {
    List<Argument> attackers =
        verb.fillers(Role.ATTACKER).stream().filter(a -> !a.head().equals(noun.trigger())).toList();
    return attackers.isEmpty() ? Optional.empty() : Optional.of(attackers);
  }
}
