package org.w3id.communique.event;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What kind of thing may fill a role; a rule names them in lower case, or by the name of a group of
 * them.
 */
public enum FillerClass {
  /** A state by name, capital, seat of government or nationality. */
  STATE,
  /** A person by name. */
  PERSON,
  /** An organisation, company, ministry or armed group by name. */
  ORGANIZATION,
  /** A place by name that is no state. */
  PLACE,
  /**
   * A common noun for those who travel and speak for others: minister, delegation, envoy,
   * inspectors.
   */
  OFFICIAL,
  /** A common noun for other people or a body of people: troops, the government, militants. */
  GROUP,
  /** A common noun for a place: town, base, border. */
  SITE,
  /** Arms, ammunition and military equipment. */
  ARMS,
  /** Anything else that can be given: food, fuel, aid, workers. */
  GOODS,
  /** A sum of money. */
  MONEY,
  /** A personal or possessive pronoun for people. */
  PRONOUN,
  /** "It" and "its". */
  NEUTER,
  /** A text, a body of law or an occasion by name: "Resolution 1511", "the New START treaty". */
  TITLE,
  /** Any other noun. */
  THING;

  private static final Set<FillerClass> ACTOR =
      EnumSet.of(STATE, PERSON, ORGANIZATION, OFFICIAL, GROUP, PRONOUN, NEUTER);
  private static final Set<FillerClass> THINGS = EnumSet.of(SITE, ARMS, GOODS, MONEY, TITLE, THING);
  private static final Set<FillerClass> SOMEWHERE = EnumSet.of(STATE, PLACE, SITE);

  /**
   * The classes that a name in a rule file stands for.
   *
   * @param name the name of a class in lower case, or {@code actor}, {@code people}, {@code
   *     somewhere} or {@code any}
   */
  static Optional<Set<FillerClass>> named(String name) {
    return switch (name) {
      case "actor" -> Optional.of(ACTOR);
      case "people" -> Optional.of(EnumSet.of(PERSON, OFFICIAL, PRONOUN));
      case "somewhere" -> Optional.of(SOMEWHERE);
      case "any" -> Optional.of(EnumSet.allOf(FillerClass.class));
      default -> {
        try {
          yield Optional.of(EnumSet.of(valueOf(name.toUpperCase(Locale.ROOT))));
        } catch (IllegalArgumentException e) {
          yield Optional.empty();
        }
      }
    };
  }

  /** Whether it is one that can act, by a name, a noun or a pronoun. */
  boolean isActor() {
    return ACTOR.contains(this);
  }

  /** Whether it is a thing, a text, a sum or somewhere without a name. */
  boolean isThing() {
    return THINGS.contains(this);
  }

  /** Whether it is a pronoun. */
  boolean isPronoun() {
    return this == PRONOUN || this == NEUTER;
  }
}
