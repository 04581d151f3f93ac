package org.w3id.communique.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.w3id.communique.event.Argument;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.resolve.EntityScope;
import org.w3id.communique.text.Token;

/**
 * Tells what people do as people from what they do for somebody: a president who tells whom he met
 * on the way, what he was given, and how often his own staff comes together.
 */
final class PrivateLife {
  private final WordTable words;

  /**
   * Takes the classes {@code private}, {@code political}, {@code diplomatic}, {@code local}, {@code
   * early-life}, {@code forebear}, {@code sighting}, {@code invitation} and {@code pronoun}.
   */
  PrivateLife(WordTable words) {
    this.words = words;
  }

  /**
   * Whether of those who meet fewer than two act for anybody, or governors, doctors and nurses come
   * together of whom none is named; of whom somebody tells that he met them, it has to be known.
   *
   * @param acting whether somebody acts for a state or a body of states
   */
  boolean isEncounter(EventMention event, Map<Role, List<Filler>> roles, Predicate<Filler> acting) {
    List<Filler> all = roles.getOrDefault(Role.PARTICIPANT, List.of());
    if (words.is(event.trigger().lemma(), "sighting")) {
      return !all.stream().allMatch(f -> acting.test(f) || isAnybody(f, event, "political"));
    }
    boolean told = all.stream().anyMatch(f -> isSpeaker(f, event));
    long counting =
        all.stream()
            .filter(f -> !isAnybody(f, event, "private"))
            .filter(
                f ->
                    !told
                        || isSpeaker(f, event)
                        || acting.test(f)
                        || isAnybody(f, event, "political")
                        || isNamedBody(f))
            .count();
    boolean among =
        all.stream().anyMatch(f -> isAnybody(f, event, "private"))
            && all.stream().allMatch(f -> f.entity().scope() == EntityScope.NAMELESS);
    return among || counting < Math.min(all.size(), 2);
  }

  /**
   * Whether who speaks of his own side of a gift names nobody on the other who acts for a state:
   * "they gave me a hat", "we want more engineers", "we give loans to students".
   *
   * @param acting whether somebody acts for a state or a body of states
   */
  boolean isOwnGift(EventMention event, Map<Role, List<Filler>> roles, Predicate<Filler> acting) {
    return isOneSided(event, roles, Role.SUPPLIER, Role.RECIPIENT, acting)
        || isOneSided(event, roles, Role.RECIPIENT, Role.SUPPLIER, acting);
  }

  private boolean isOneSided(
      EventMention event,
      Map<Role, List<Filler>> roles,
      Role own,
      Role other,
      Predicate<Filler> acting) {
    return heads(
            event,
            own,
            a -> isFirstPerson(a.head(), "speakers") || isFirstPerson(a.head(), "speaker"))
        && roles.getOrDefault(own, List.of()).stream().noneMatch(PrivateLife::isKnownBody)
        && roles.getOrDefault(other, List.of()).stream().noneMatch(acting);
  }

  /**
   * Whether somebody goes where he does nothing for anybody: "came to Jakarta as a child", "visited
   * schools", "toured a lot of towns", "his father, a farmer, came from Peru".
   */
  boolean isOwnJourney(EventMention event) {
    List<Argument> destinations = event.arguments().getOrDefault(Role.DESTINATION, List.of());
    boolean local =
        !destinations.isEmpty()
            && destinations.stream()
                .allMatch(
                    a ->
                        a.head().tag().equals("NNS")
                            && words.is(a.head().lemma(), "local")
                            && !isOfSomebody(event, a.head()));
    return local
        || isAsChild(event)
        || heads(event, Role.VISITOR, a -> isForebear(event, a.head()));
  }

  /** "His father"; "his father, Harry Specter". */
  private boolean isForebear(EventMention event, Token visitor) {
    Token noun =
        visitor.relation().equals("appos") ? event.sentence().token(visitor.head()) : visitor;
    return words.is(noun.lemma(), "forebear")
        && event.sentence().dependents(noun, "poss").stream().anyMatch(Token::isPronoun);
  }

  /**
   * Whether somebody is invited nowhere in particular, and not both sides act for anybody: "Jasmine
   * invited me".
   *
   * @param acting whether somebody acts for a state or a body of states
   */
  boolean isOwnInvitation(
      EventMention event, Map<Role, List<Filler>> roles, Predicate<Filler> acting) {
    return words.is(event.trigger().lemma(), "invitation")
        && !roles.containsKey(Role.DESTINATION)
        && !(isOfState(event, roles, Role.HOST, acting)
            && isOfState(event, roles, Role.VISITOR, acting));
  }

  private boolean isOfState(
      EventMention event, Map<Role, List<Filler>> roles, Role role, Predicate<Filler> acting) {
    return roles.getOrDefault(role, List.of()).stream().anyMatch(acting)
        || heads(
            event, role, a -> words.is(a.head().lemma().toLowerCase(Locale.ROOT), "political"));
  }

  /** "Damaged schools in Kharkiv", "the towns that rebels had held": which ones is said. */
  private static boolean isOfSomebody(EventMention event, Token noun) {
    return event.sentence().tokens().stream()
            .filter(Token::isProperNoun)
            .anyMatch(name -> event.sentence().isBelow(name, noun))
        || !event.sentence().dependents(noun, "amod", "nmod", "compound", "relcl", "acl").isEmpty();
  }

  private boolean isAsChild(EventMention event) {
    return event.sentence().dependents(event.predicate(), "prep").stream()
        .flatMap(t -> event.sentence().dependents(t, "pobj").stream())
        .anyMatch(t -> words.is(t.lemma(), "early-life"));
  }

  /**
   * Whether who speaks is the only party, or a company or body the only one to a contract: "we
   * reached a compromise on the budget", "a contract by the Air Force".
   */
  boolean isOwnAgreement(EventMention event, Map<Role, List<Filler>> roles) {
    List<Filler> parties = roles.getOrDefault(Role.PARTY, List.of());
    return parties.size() == 1
        && (isSpeaker(parties.getFirst(), event) && !words.is(event.trigger().lemma(), "diplomatic")
            || words.is(event.trigger().lemma(), "contracting")
                && parties.getFirst().entity().kind() == EntityKind.ORGANIZATION
                && parties.getFirst().entity().code().isEmpty());
  }

  private boolean isSpeaker(Filler filler, EventMention event) {
    return event.sentence().tokens().stream()
        .filter(t -> t.span().equals(filler.span()))
        .anyMatch(t -> isFirstPerson(t, "speaker") || isFirstPerson(t, "speakers"));
  }

  private static boolean isNamedBody(Filler filler) {
    return filler.entity().kind() != EntityKind.PERSON
        && filler.entity().scope() != EntityScope.NAMELESS;
  }

  /** "A woman", "his aides", "two ministers": a common noun of a class, without a name. */
  private boolean isAnybody(Filler filler, EventMention event, String wordClass) {
    return filler.entity().scope() == EntityScope.NAMELESS
        && heads(
            event,
            Role.PARTICIPANT,
            a ->
                filler.span().begin() <= a.head().span().begin()
                    && a.head().span().end() <= filler.span().end()
                    && words.is(a.head().lemma().toLowerCase(Locale.ROOT), wordClass));
  }

  /** What an organisation that states know gives is no private matter: "we", says the IMF. */
  private static boolean isKnownBody(Filler filler) {
    return filler.entity().kind() == EntityKind.ORGANIZATION && filler.entity().code().isPresent();
  }

  private boolean isFirstPerson(Token token, String kind) {
    return token.isPronoun()
        && words
            .value(token.lemma().toLowerCase(Locale.ROOT), "pronoun")
            .filter(kind::equals)
            .isPresent();
  }

  private static boolean heads(EventMention event, Role role, Predicate<Argument> condition) {
    return event.arguments().getOrDefault(role, List.of()).stream().anyMatch(condition);
  }
}
