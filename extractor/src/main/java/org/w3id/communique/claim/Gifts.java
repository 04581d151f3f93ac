package org.w3id.communique.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3id.communique.event.Argument;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.resolve.Entity;
import org.w3id.communique.resolve.EntityScope;
import org.w3id.communique.text.Token;

/**
 * Tells what one state gives another from what it gives its own people, and from words and help in
 * general.
 */
final class Gifts {
  private static final Set<Role> SIDES = Set.of(Role.SUPPLIER, Role.RECIPIENT);

  private static final Set<Factuality> ASKED_OR_REFUSED =
      Set.of(Factuality.CALLED_FOR, Factuality.NEGATED);

  private final WordTable nouns;

  Gifts(WordTable nouns) {
    this.nouns = nouns;
  }

  /** Whether what is given is a thing, and does not stay within one state. */
  boolean isBetweenStates(EventMention event, Map<Role, List<Filler>> roles) {
    return !isWithinOneState(roles)
        && !isForOwnCitizens(event)
        && !isOwnMoney(event, roles)
        && !isGesture(event)
        && !isTrade(event)
        && !isToPersonAlone(roles)
        && (roles.keySet().containsAll(SIDES)
            || isAppeal(event, roles)
            || isOfBody(roles)
            || !isVague(event));
  }

  /** Who appeals for help for a state, or turns it down, means a gift, whatever help is meant. */
  private static boolean isAppeal(EventMention event, Map<Role, List<Filler>> roles) {
    return event.factuality().filter(ASKED_OR_REFUSED::contains).isPresent()
        && roles.getOrDefault(Role.RECIPIENT, List.of()).stream()
            .map(Filler::entity)
            .anyMatch(e -> e.kind() == EntityKind.STATE || isNamedBody(e));
  }

  private static boolean isNamedBody(Entity entity) {
    return entity.kind() == EntityKind.ORGANIZATION && entity.scope() == EntityScope.GLOBAL;
  }

  /** What somebody gets who acts for no state, from nobody known, is his own affair. */
  private static boolean isToPersonAlone(Map<Role, List<Filler>> roles) {
    List<Filler> recipients = roles.getOrDefault(Role.RECIPIENT, List.of());
    return !roles.containsKey(Role.SUPPLIER)
        && !recipients.isEmpty()
        && recipients.stream()
            .map(Filler::entity)
            .allMatch(e -> e.kind() == EntityKind.PERSON && e.scope() != EntityScope.NAMELESS);
  }

  /** What the IMF gives, it gives to states. */
  private static boolean isOfBody(Map<Role, List<Filler>> roles) {
    return roles.getOrDefault(Role.SUPPLIER, List.of()).stream()
        .anyMatch(
            f ->
                f.entity().kind() == EntityKind.ORGANIZATION
                    && f.entity().represents().isEmpty()
                    && f.entity().code().isPresent());
  }

  /**
   * Help, support and the like mean a gift between states only where both sides are named, or how
   * much is given.
   */
  private boolean isVague(EventMention event) {
    return !event.arguments().containsKey(Role.QUANTITY) && areAll(event, "vague");
  }

  /** What a state's own parliament or ministry gives to its own people is no affair of states. */
  private static boolean isWithinOneState(Map<Role, List<Filler>> roles) {
    Set<String> states = new TreeSet<>();
    int sides = 0;
    for (Role role : SIDES) {
      List<Filler> fillers = roles.getOrDefault(role, List.of());
      sides += fillers.size();
      for (Filler filler : fillers) {
        stateOf(filler.entity())
            .ifPresentOrElse(states::add, () -> states.add(filler.entity().key()));
      }
    }
    return sides > 1 && states.size() == 1;
  }

  /** Who helps families, farmers or students of no named country governs his own. */
  private boolean isForOwnCitizens(EventMention event) {
    List<Argument> recipients = event.arguments().getOrDefault(Role.RECIPIENT, List.of());
    return !recipients.isEmpty()
        && recipients.stream()
            .map(Argument::head)
            .allMatch(
                head ->
                    Stream.of("citizen", "private")
                            .anyMatch(c -> nouns.is(head.lemma().toLowerCase(Locale.ROOT), c))
                        && !nouns.is(head.lemma(), "counterpart")
                        && !isOfNamed(event, head));
  }

  /** Federal funds and taxpayers' dollars, unless they go abroad. */
  private boolean isOwnMoney(EventMention event, Map<Role, List<Filler>> roles) {
    List<Argument> items = event.arguments().getOrDefault(Role.ITEM, List.of());
    boolean abroad =
        roles.getOrDefault(Role.RECIPIENT, List.of()).stream()
            .anyMatch(f -> f.entity().kind() == EntityKind.STATE || isNamedBody(f.entity()));
    return !abroad
        && !items.isEmpty()
        && items.stream()
            .allMatch(
                a ->
                    event
                        .sentence()
                        .dependents(a.head(), "amod", "nmod", "compound", "poss")
                        .stream()
                        .anyMatch(t -> nouns.is(t.lemma().toLowerCase(Locale.ROOT), "domestic")));
  }

  /** "Families in Haiti", "Syrian families". */
  private static boolean isOfNamed(EventMention event, Token head) {
    return event.sentence().tokens().stream()
            .filter(Token::isProperNoun)
            .anyMatch(name -> event.sentence().isBelow(name, head))
        || event.sentence().dependents(head, "amod", "nmod", "compound").stream()
            .anyMatch(t -> Character.isUpperCase(t.form().codePointAt(0)));
  }

  /**
   * "Exports of wheat", "chip sales": what is sold over time, if nothing is said to be done with
   * it.
   */
  private boolean isTrade(EventMention event) {
    Token noun = event.trigger();
    return noun.isNoun()
        && event.support().isEmpty()
        && nouns
            .value(noun.lemma().toLowerCase(Locale.ROOT), "trade")
            .filter(number -> number.isEmpty() || noun.tag().equals("NNS"))
            .isPresent();
  }

  /** Advice, a hand, applause: what is given costs nothing; and whom somebody sends is no gift. */
  private boolean isGesture(EventMention event) {
    return areAll(event, "gesture") || areAll(event, "emissary");
  }

  private boolean areAll(EventMention event, String wordClass) {
    List<Argument> items = event.arguments().getOrDefault(Role.ITEM, List.of());
    return !items.isEmpty()
        && items.stream()
            .allMatch(a -> nouns.is(a.head().lemma().toLowerCase(Locale.ROOT), wordClass));
  }

  private static Optional<String> stateOf(Entity entity) {
    return entity.kind() == EntityKind.STATE ? Optional.of(entity.key()) : entity.represents();
  }
}
