package org.w3id.communique.event;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.communique.ontology.Choice;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.Outcome;
import org.w3id.communique.ontology.Phase;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/**
 * An event as one sentence says it.
 *
 * @param type type of the event
 * @param sentence the sentence
 * @param trigger the word that says it
 * @param support the verb that carries a nominal trigger
 * @param needs sets of roles of which one must be filled as a whole, also once resolved
 * @param recalls roles to be taken over from the last event of the type where the sentence leaves
 *     them out
 * @param arguments what fills its roles, in order of the text
 * @param sources tokens that name who says so, where the trigger itself is saying
 * @param factuality what the trigger says of the event where it happens itself
 * @param phase stage of an agreement or sanction, as the words say it
 * @param choice how a vote was cast
 * @param outcome how a test ended
 * @param foundBy id of the rule
 */
public record EventMention(
    EventType type,
    Sentence sentence,
    Token trigger,
    Optional<Token> support,
    List<Set<Role>> needs,
    Set<Role> recalls,
    Map<Role, List<Argument>> arguments,
    List<Token> sources,
    Optional<Factuality> factuality,
    Optional<Phase> phase,
    Optional<Choice> choice,
    Optional<Outcome> outcome,
    String foundBy) {
  private static final Set<EventType> GIFTS = Set.of(EventType.TRANSFER, EventType.ARMS_TRANSFER);

  public EventMention {
    sources = List.copyOf(sources);
    needs = List.copyOf(needs);
    recalls = Set.copyOf(recalls);
    EnumMap<Role, List<Argument>> ordered = new EnumMap<>(Role.class);
    arguments.forEach((role, fillers) -> ordered.put(role, List.copyOf(fillers)));
    arguments = Collections.unmodifiableMap(ordered);
  }

  /** Whether something passes from one to another: goods, money or arms. */
  public boolean isGift() {
    return GIFTS.contains(type);
  }

  /** Whether a token heads what fills one of its roles. */
  public boolean hasArgument(Token token) {
    return arguments.values().stream()
        .anyMatch(fillers -> fillers.stream().anyMatch(a -> a.head().equals(token)));
  }

  /** What fills a role; empty where the sentence leaves it unsaid. */
  List<Argument> fillers(Role role) {
    return arguments.getOrDefault(role, List.of());
  }

  /** The verb that carries the trigger, or the trigger itself. */
  public Token predicate() {
    return support.orElse(trigger);
  }

  /** The same event with other arguments. */
  EventMention withArguments(Map<Role, List<Argument>> others) {
    return with(needs, others);
  }

  /** The same event with those roles of another saying of it that it leaves out. */
  EventMention completedBy(EventMention other) {
    Map<Role, List<Argument>> all = new EnumMap<>(Role.class);
    all.putAll(arguments);
    other.arguments.forEach(all::putIfAbsent);
    return withArguments(all);
  }

  /** The same event with other arguments, of which those suffice that another needs. */
  EventMention joinedWith(EventMention other, Map<Role, List<Argument>> others) {
    return with(Stream.concat(needs.stream(), other.needs.stream()).distinct().toList(), others);
  }

  private EventMention with(List<Set<Role>> needed, Map<Role, List<Argument>> others) {
    return new EventMention(
        type,
        sentence,
        trigger,
        support,
        needed,
        recalls,
        others,
        sources,
        factuality,
        phase,
        choice,
        outcome,
        foundBy);
  }
}
