package org.w3id.communique.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3id.communique.event.Argument;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.resolve.Entity;
import org.w3id.communique.resolve.EntityScope;
import org.w3id.communique.text.Token;

/**
 * Whether enough take part for a meeting: two sides; one that is said to be many, as "the leaders
 * gathered" or "a NATO summit"; or one of whom the text says about what was spoken. And whether an
 * agreement is one between sides.
 */
final class Quorum {
  private static final Set<String> ARGUMENTS = Set.of("root", "nsubj", "nsubjpass", "dobj");

  private static final List<Role> SIDES = List.of(Role.PARTICIPANT, Role.PARTY);

  private final WordTable words;

  /**
   * Takes the classes of words {@code assembly}, {@code assembling}, {@code between}, {@code
   * deciding}, {@code urgent}, {@code attendance}.
   */
  Quorum(WordTable words) {
    this.words = words;
  }

  /** Whether the event is neither meeting nor agreement, or has enough sides. */
  boolean isMet(EventMention event, Map<Role, List<Filler>> roles) {
    return !isLoneActor(event, roles) && isEnough(event, roles);
  }

  /** One who acts under a deal, or after talks, need not have been there. */
  private static boolean isLoneActor(EventMention event, Map<Role, List<Filler>> roles) {
    return SIDES.stream()
        .filter(role -> roles.getOrDefault(role, List.of()).size() == 1)
        .flatMap(role -> event.arguments().getOrDefault(role, List.of()).stream())
        .anyMatch(a -> a.function().equals(Argument.ACTING));
  }

  private boolean isEnough(EventMention event, Map<Role, List<Filler>> roles) {
    if (event.type() == EventType.AGREEMENT) {
      return isBetweenSides(event, roles.getOrDefault(Role.PARTY, List.of()));
    }
    List<Filler> fillers = roles.getOrDefault(Role.PARTICIPANT, List.of());
    return event.type() != EventType.MEETING
        || fillers.size() > 1
        || isAmongMany(event)
        || areNegotiators(event)
        || isTopical(event, roles)
        || isSomewhere(event, roles)
        || isComingOrGoing(event)
        || (isHeld(event) || isCalledIn(event) || isSitting(event, roles))
            && fillers.stream().anyMatch(f -> hasMembers(f.entity()));
  }

  /**
   * One party is enough, as the other may go without saying; but one name before the noun says
   * about what it is ("the Iran deal"), and what the ministers of one body agree is its decision.
   */
  private boolean isBetweenSides(EventMention event, List<Filler> parties) {
    List<Argument> said = event.arguments().getOrDefault(Role.PARTY, List.of());
    boolean named = !said.isEmpty() && said.stream().allMatch(a -> a.function().equals("modifier"));
    boolean decided =
        words.is(event.trigger().lemma(), "deciding")
            && said.stream().allMatch(a -> a.function().equals("subject"))
            && parties.stream().allMatch(f -> hasMembers(f.entity()));
    return parties.size() > 1 || !named && !decided;
  }

  /** "Talks between nations", "a meeting of ministers", "leaders gathered". */
  private boolean isAmongMany(EventMention event) {
    return participants(event).stream()
        .filter(a -> a.head().tag().endsWith("S"))
        .anyMatch(
            a ->
                event.trigger().isNoun() && isOfGroup(a.function())
                    || event.trigger().isVerb() && isCountedOut(event, a)
                    || a.head().isNoun()
                        && !a.head().isProperNoun()
                        && isAssembly(event)
                        && !isPassive(event));
  }

  /** "Delegates of both concluded two days of talks": some are at both sides of the table. */
  private boolean areNegotiators(EventMention event) {
    return event.trigger().isNoun()
        && event.support().isPresent()
        && words.is(event.trigger().lemma(), "plural-event")
        && participants(event).stream()
            .map(Argument::head)
            .anyMatch(
                t ->
                    t.tag().equals("NNS")
                        && words.value(t.lemma(), "sides").isPresent()
                        && event.sentence().dependents(t, "poss").stream()
                            .noneMatch(Token::isPronoun));
  }

  /** What is met by somebody is a need. */
  private static boolean isPassive(EventMention event) {
    return !event.sentence().dependents(event.trigger(), "auxpass").isEmpty();
  }

  /** A state "will continue negotiations in Cairo", with whom goes without saying. */
  private static boolean isSomewhere(EventMention event, Map<Role, List<Filler>> roles) {
    return event.trigger().isNoun()
        && event.support().isPresent()
        && roles.containsKey(Role.LOCATION)
        && participants(event).stream().allMatch(a -> a.function().equals("subject"))
        && roles.getOrDefault(Role.PARTICIPANT, List.of()).stream()
            .anyMatch(f -> f.entity().kind() == EntityKind.STATE);
  }

  /** "The two presidents": so many as are known, and no others. */
  private boolean isCountedOut(EventMention event, Argument argument) {
    List<Token> before =
        event.sentence().dependents(argument.head(), "det", "nmod", "nummod", "amod");
    return before.stream().anyMatch(t -> t.tag().endsWith("DT"))
        && before.stream()
            .anyMatch(t -> words.value(t.lemma().toLowerCase(Locale.ROOT), "how-many").isPresent());
  }

  /** Whether it leads to all who meet at once. */
  private boolean isOfGroup(String function) {
    return words.is(function, "between") || function.equals("of");
  }

  /** A word for many who come together: "summit", "gathered". */
  private boolean isAssembly(EventMention event) {
    String lemma = event.trigger().lemma().toLowerCase(Locale.ROOT);
    return words.is(lemma, event.trigger().isNoun() ? "assembly" : "assembling");
  }

  /** An assembly of which something is said, as against "the mood at an OPEC meeting". */
  private boolean isHeld(EventMention event) {
    return isAssembly(event)
        && (event.support().isPresent() || ARGUMENTS.contains(event.trigger().relation()));
  }

  /** Who walks out of talks or comes back to them does so alone. */
  private boolean isComingOrGoing(EventMention event) {
    Token verb = event.support().orElse(event.trigger());
    return verb.isVerb()
        && words.is(verb.lemma(), event.trigger().isVerb() ? "attendance" : "taking-part");
  }

  /** An "emergency session", which is none of those that a body holds anyway. */
  private boolean isCalledIn(EventMention event) {
    return event.trigger().isNoun()
        && event.sentence().dependents(event.trigger(), "compound", "amod", "nmod").stream()
            .anyMatch(t -> words.is(t.lemma().toLowerCase(Locale.ROOT), "urgent"));
  }

  /** A body that "meets in London", not one that "meets demand". */
  private boolean isSitting(EventMention event, Map<Role, List<Filler>> roles) {
    return event.trigger().isVerb() && isAssembly(event) && roles.containsKey(Role.LOCATION);
  }

  private static boolean hasMembers(Entity entity) {
    return entity.kind() == EntityKind.ORGANIZATION
        && entity.scope() == EntityScope.GLOBAL
        && entity.represents().isEmpty()
        && entity.code().isPresent();
  }

  private static boolean isTopical(EventMention event, Map<Role, List<Filler>> roles) {
    boolean asked = event.needs().stream().anyMatch(together -> together.contains(Role.TOPIC));
    boolean several = participants(event).stream().anyMatch(a -> a.head().tag().equals("NNS"));
    return roles.containsKey(Role.TOPIC)
        && (event.trigger().isNoun() || several || asked && !isOfOne(event, roles));
  }

  /** One person who discussed something held a speech; who will discuss it will meet others. */
  private static boolean isOfOne(EventMention event, Map<Role, List<Filler>> roles) {
    boolean announced =
        event.sentence().dependents(event.trigger(), "aux").stream()
            .anyMatch(t -> t.tag().equals("MD"));
    return !announced
        && roles.getOrDefault(Role.PARTICIPANT, List.of()).stream()
            .allMatch(f -> f.entity().kind() == EntityKind.PERSON);
  }

  private static List<Argument> participants(EventMention event) {
    return event.arguments().getOrDefault(Role.PARTICIPANT, List.of());
  }
}
