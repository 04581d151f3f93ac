package org.w3id.communique.claim;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.w3id.communique.event.Argument;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.resolve.Entity;
import org.w3id.communique.resolve.EntityScope;
import org.w3id.communique.resolve.Resolver;
import org.w3id.communique.text.Token;

/**
 * Tells what states and their leaders do from what anybody does: the same verbs speak of a child
 * who wants vegetables and of a state that wants arms. A claim counts if at least one of those who
 * take part stands for a state, a known organisation, or is a body such as a government or an army.
 */
final class Relevance {
  private static final Set<Role> SIDES = Set.of(Role.SUPPLIER, Role.RECIPIENT);

  private final WordTable nouns;
  private final Warfare warfare;
  private final Gifts gifts;
  private final PrivateLife privately;

  Relevance(WordTable nouns) {
    this.nouns = nouns;
    this.warfare = new Warfare(nouns);
    this.gifts = new Gifts(nouns);
    this.privately = new PrivateLife(nouns);
  }

  /** Whether the claim is about the affairs of states. */
  boolean holds(
      EventMention event,
      Map<Role, List<Filler>> roles,
      SentenceContext context,
      Resolver resolver) {
    Predicate<Filler> acting = filler -> isPolitical(filler.entity(), resolver);
    Predicate<Filler> political = filler -> acting.test(filler) && !isPeople(filler, event);
    return switch (event.type()) {
      case VISIT ->
          !privately.isOwnJourney(event)
              && !privately.isOwnInvitation(event, roles, acting)
              && (any(roles, List.of(Role.VISITOR), political)
                  || anyBody(event, List.of(Role.VISITOR))
                  || nouns.is(event.trigger().lemma(), "receiving")
                      && any(roles, List.of(Role.VISITOR), f -> isPerson(f.entity())));
      case MEETING ->
          !privately.isEncounter(event, roles, acting)
              && (any(roles, List.of(Role.PARTICIPANT), political)
                  || anyBody(event, List.of(Role.PARTICIPANT)));
      case AGREEMENT ->
          !privately.isOwnAgreement(event, roles)
              && (any(roles, List.of(Role.PARTY), political)
                  || anyBody(event, List.of(Role.PARTY))
                  || isDiplomatic(event, roles));
      case SANCTION -> any(roles, List.of(Role.IMPOSER, Role.TARGET), political);
      case TRANSFER ->
          (any(roles, SIDES, political)
                  || anyBody(event, SIDES)
                  || any(roles, List.of(Role.RECIPIENT), acting)
                  || isRelief(event, context))
              && gifts.isBetweenStates(event, roles)
              && !privately.isOwnGift(event, roles, acting);
      case ARMS_TRANSFER -> any(roles, SIDES, political) || anyBody(event, SIDES);
      case VOTE ->
          any(roles, List.of(Role.VOTER), political)
              || anyOf(event, List.of(Role.VOTER), "voter")
              || isCount(event);
      case MILITARY_ACTION ->
          !warfare.isVerbal(event, roles)
              && (any(roles, List.of(Role.ATTACKER), political)
                  || anyBody(event, List.of(Role.ATTACKER))
                  || any(roles, List.of(Role.TARGET), f -> isStruckAsEnemy(f, acting))
                  || anyBody(event, List.of(Role.TARGET))
                  || warfare.isOnPrize(event)
                  || warfare.isMilitary(event));
      case WEAPONS_TEST ->
          any(roles, List.of(Role.ACTOR), political) || !roles.containsKey(Role.ACTOR);
    };
  }

  /** Help for people of a named state or region: "aid to the people in Tigray". */
  private boolean isRelief(EventMention event, SentenceContext context) {
    List<Argument> items = event.arguments().getOrDefault(Role.ITEM, List.of());
    boolean help =
        items.stream().anyMatch(a -> nouns.is(a.head().lemma().toLowerCase(Locale.ROOT), "relief"));
    return (help || items.isEmpty())
        && event.arguments().getOrDefault(Role.RECIPIENT, List.of()).stream()
            .anyMatch(
                a ->
                    context.names().stream()
                        .filter(Relevance::isSomewhere)
                        .map(name -> context.sentence().token(name.head()))
                        .anyMatch(t -> context.sentence().isBelow(t, a.head())));
  }

  private static boolean isSomewhere(NameMention name) {
    return name.kind() == EntityKind.STATE || name.kind() == EntityKind.PLACE;
  }

  private static boolean any(
      Map<Role, List<Filler>> roles, Collection<Role> wanted, Predicate<Filler> condition) {
    return wanted.stream()
        .flatMap(role -> roles.getOrDefault(role, List.of()).stream())
        .anyMatch(condition);
  }

  private boolean isPolitical(Entity entity, Resolver resolver) {
    return switch (entity.kind()) {
      case STATE -> true;
      case PERSON ->
          entity.represents().isPresent()
              || resolver.holdsOffice(entity)
              || bearsTitle(entity)
              || nouns.is(entity.key(), "statesperson");
      case ORGANIZATION ->
          entity.represents().isPresent() || isKnown(entity) || isGovernment(entity);
      case PLACE -> entity.code().isPresent();
      case ITEM, OTHER -> false;
    };
  }

  /** A person of whose name a title is part: "Pope Francis". */
  private boolean bearsTitle(Entity person) {
    String first = person.name().split(" ", 2)[0];
    return nouns.is(first.toLowerCase(Locale.ROOT), "political");
  }

  /** An organisation that the gazetteer knows, or that has an acronym. */
  private static boolean isKnown(Entity entity) {
    return entity.scope() == EntityScope.GLOBAL
        && (entity.code().isPresent() || !entity.alternativeNames().isEmpty());
  }

  /** "The Bush administration", which a pronoun may stand for. */
  private boolean isGovernment(Entity entity) {
    String last = entity.name().substring(entity.name().lastIndexOf(' ') + 1);
    return !isNamed(entity)
        && !last.equals(entity.name())
        && nouns.is(last.toLowerCase(Locale.ROOT), "ruling");
  }

  private static boolean isPerson(Entity entity) {
    return entity.kind() == EntityKind.PERSON && isNamed(entity);
  }

  private static boolean isNamed(Entity entity) {
    return entity.scope() != EntityScope.NAMELESS;
  }

  /** Persons who make a truce or a treaty act for somebody, whether or not the text says so. */
  private boolean isDiplomatic(EventMention event, Map<Role, List<Filler>> roles) {
    return nouns.is(event.trigger().lemma(), "diplomatic")
        && roles.getOrDefault(Role.PARTY, List.of()).stream()
                .filter(f -> isNamed(f.entity()))
                .count()
            > 1;
  }

  private boolean anyBody(EventMention event, Collection<Role> roles) {
    return anyOf(event, roles, "political");
  }

  private boolean anyOf(EventMention event, Collection<Role> roles, String wordClass) {
    return roles.stream()
        .flatMap(role -> event.arguments().getOrDefault(role, List.of()).stream())
        .map(Argument::head)
        .anyMatch(head -> is(head, wordClass) || isTitled(event, head, wordClass));
  }

  /** "Pope Francis", where the title is no part of the name. */
  private boolean isTitled(EventMention event, Token name, String wordClass) {
    return name.isProperNoun()
        && event.sentence().dependents(name, "compound").stream().anyMatch(t -> is(t, wordClass));
  }

  private boolean is(Token word, String wordClass) {
    return nouns.is(word.lemma().toLowerCase(Locale.ROOT), wordClass);
  }

  /** Voters of whom only the number is said: "five abstained". */
  private static boolean isCount(EventMention event) {
    return event.arguments().getOrDefault(Role.VOTER, List.of()).stream()
        .anyMatch(a -> a.head().tag().equals("CD"));
  }

  /** A place or what belongs to a state, not its people as such. */
  private static boolean isStruckAsEnemy(Filler target, Predicate<Filler> political) {
    boolean place = target.entity().kind() == EntityKind.PLACE && isNamed(target.entity());
    return place || political.test(target);
  }

  /** The people of a state, who are not the state: "Americans", "ordinary Russians". */
  private boolean isPeople(Filler filler, EventMention event) {
    Entity entity = filler.entity();
    boolean plural =
        entity.kind() == EntityKind.STATE
            && event.sentence().tokens().stream()
                .filter(t -> t.span().end() == filler.span().end())
                .filter(t -> t.tag().equals("NNS") || t.tag().equals("NNPS"))
                .anyMatch(t -> !nouns.is(t.lemma().toLowerCase(Locale.ROOT), "political"));
    boolean name =
        filler.text().endsWith(entity.name())
            || entity.alternativeNames().stream().anyMatch(filler.text()::endsWith);
    return plural && !name && filler.text().equals(filler.mention());
  }
}
