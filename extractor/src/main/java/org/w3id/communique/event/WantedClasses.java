package org.w3id.communique.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.text.Token;

/**
 * What a word names for the role that it may fill, where it can be taken for more than one thing.
 */
final class WantedClasses {
  private static final Set<FillerClass> TWOFOLD =
      Set.of(FillerClass.GROUP, FillerClass.OFFICIAL, FillerClass.SITE);

  private final NounClassifier nouns;
  private final WordTable words;

  /**
   * Takes what is known about nouns.
   *
   * @param nouns tells what they name as things
   * @param words classes {@code locality}, {@code currency}, {@code labour}, {@code crew} and
   *     {@code relief-work}, and {@code state-itself}: nouns that stand for the state that they are
   *     said to be of
   */
  WantedClasses(NounClassifier nouns, WordTable words) {
    this.nouns = nouns;
    this.words = words;
  }

  /**
   * Workers, ships and drones act, but may also be sent and sought; an unknown name is a place
   * where only a place can stand.
   */
  FillerClass of(FillerClass fillerClass, RoleRule role, Token token, SentenceContext context) {
    if (role.role() == Role.QUANTITY && words.is(lower(token), "currency")) {
      return FillerClass.MONEY;
    }
    boolean unknown = token.isProperNoun() && context.name(token).isEmpty();
    if (unknown && isOnlyForPlaces(role)) {
      return FillerClass.PLACE;
    }
    if (role.classes().contains(fillerClass)) {
      return fillerClass;
    }
    if (isForPlaces(role) && words.is(lower(token), "locality")) {
      return FillerClass.PLACE;
    }
    if (role.classes().contains(FillerClass.STATE) && isStateItself(token, context)) {
      return FillerClass.STATE;
    }
    if (role.classes().contains(FillerClass.PLACE) && isNamedLocality(token, context)) {
      return FillerClass.PLACE;
    }
    if (fillerClass == FillerClass.THING && role.role() == Role.ITEM) {
      return asPart(token, context).orElse(fillerClass);
    }
    if (!TWOFOLD.contains(fillerClass)) {
      return fillerClass;
    }
    return role.role() == Role.ITEM && isLabour(token, context)
        ? FillerClass.GOODS
        : nouns.asThing(token, context).orElse(fillerClass);
  }

  /** "The town of Baidoa", which may get what a place may get. */
  private boolean isNamedLocality(Token token, SentenceContext context) {
    return words.is(lower(token), "locality")
        && context.syntax().behind(token, "of").stream().anyMatch(Token::isProperNoun);
  }

  /** "The Peruvian government", "Peru's administration": what it does, the state does. */
  private boolean isStateItself(Token token, SentenceContext context) {
    return words.is(lower(token), "state-itself")
        && Stream.of(
                context.syntax().modifiers(token),
                context.syntax().possessors(token),
                context.syntax().behind(token, "of"),
                context.syntax().behind(token, "in"))
            .flatMap(List::stream)
            .flatMap(t -> context.name(t).stream())
            .anyMatch(name -> name.kind() == EntityKind.STATE);
  }

  /** "Aircraft parts" are goods, though "part" alone is nothing that can be given. */
  private Optional<FillerClass> asPart(Token token, SentenceContext context) {
    return context.syntax().modifiers(token).isEmpty()
        ? Optional.empty()
        : nouns.asThing(token, context);
  }

  /** People who are sent to help: doctors, rescue teams. */
  private boolean isLabour(Token token, SentenceContext context) {
    return words.is(lower(token), "labour")
        || words.is(lower(token), "crew")
            && context.syntax().modifiers(token).stream()
                .anyMatch(t -> words.is(lower(t), "relief-work"));
  }

  private static boolean isForPlaces(RoleRule role) {
    return role.classes().contains(FillerClass.PLACE)
        && !role.classes().contains(FillerClass.GROUP);
  }

  private static boolean isOnlyForPlaces(RoleRule role) {
    return isForPlaces(role) && !role.classes().contains(FillerClass.ORGANIZATION);
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
