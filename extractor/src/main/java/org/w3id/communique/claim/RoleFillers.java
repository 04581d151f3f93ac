package org.w3id.communique.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.communique.event.Argument;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.FillerClass;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.NameClass;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.resolve.Entity;
import org.w3id.communique.resolve.EntityScope;
import org.w3id.communique.resolve.Referent;
import org.w3id.communique.resolve.Resolver;
import org.w3id.communique.text.CharSpan;
import org.w3id.communique.text.Token;

/** Resolves the arguments of an event to what fills its roles. */
final class RoleFillers {
  private RoleFillers() {}

  /** What the arguments of an event stand for. */
  static Map<Role, List<Filler>> of(
      SentenceContext context, EventMention event, Resolver resolver) {
    Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
    event
        .arguments()
        .forEach(
            (role, arguments) -> {
              List<Filler> fillers = fillers(context, role, arguments, resolver);
              if (!fillers.isEmpty()) {
                roles.put(role, fillers);
              }
            });
    if (isOwnGuest(roles)) {
      roles.remove(Role.HOST);
    }
    placed(context, event, roles);
    return roles;
  }

  /** What the arguments of one role stand for, each once; a sum of money is a quantity. */
  private static List<Filler> fillers(
      SentenceContext context, Role role, List<Argument> arguments, Resolver resolver) {
    List<Filler> fillers = new ArrayList<>();
    for (Argument argument : arguments) {
      if (role == Role.QUANTITY || argument.fillerClass() == FillerClass.MONEY) {
        continue;
      }
      for (Referent r : resolver.resolve(context, argument.head(), role)) {
        Entity entity = isSpokenFor(argument, role) ? spokenFor(r, resolver) : r.entity();
        boolean known = fillers.stream().anyMatch(f -> f.entity().equals(entity));
        if (!known && isMeant(argument, r)) {
          fillers.add(new Filler(entity, r.mention(), r.text(), r.span()));
        }
      }
    }
    return fillers;
  }

  /** Whether a pronoun may stand for this in its role: nobody but a person dines. */
  private static boolean isMeant(Argument argument, Referent referent) {
    Set<FillerClass> meant = argument.meant();
    Entity entity = referent.entity();
    boolean named = entity.scope() != EntityScope.NAMELESS;
    return meant.isEmpty()
        || switch (entity.kind()) {
          case STATE ->
              meant.contains(FillerClass.STATE)
                  || meant.contains(FillerClass.PERSON) && isDescribed(referent);
          case PERSON -> named && meant.contains(FillerClass.PERSON);
          case ORGANIZATION -> meant.contains(named ? FillerClass.ORGANIZATION : FillerClass.GROUP);
          case PLACE -> meant.contains(FillerClass.PLACE);
          case OTHER -> meant.contains(FillerClass.GROUP);
          case ITEM -> false;
        };
  }

  /** A state for which "the Cuban minister" stands, as "he" may. */
  private static boolean isDescribed(Referent referent) {
    String last = referent.mention().substring(referent.mention().lastIndexOf(' ') + 1);
    return Character.isLowerCase(last.codePointAt(0));
  }

  /** Of what a president says of an accord, not he is a party but his state. */
  private static boolean isSpokenFor(Argument argument, Role role) {
    return role == Role.PARTY && argument.function().equals(Argument.SPEAKER);
  }

  private static Entity spokenFor(Referent speaker, Resolver resolver) {
    return resolver.principal(speaker.entity()).orElse(speaker.entity());
  }

  /**
   * "The Paris meeting" is one in Paris, "a Cairo bombing" one in Cairo; of "Moscow-Washington
   * talks" both are sides.
   */
  private static void placed(
      SentenceContext context, EventMention event, Map<Role, List<Filler>> roles) {
    List<CharSpan> cities =
        Stream.of(Role.PARTICIPANT, Role.TOPIC, Role.ATTACKER)
            .flatMap(role -> event.arguments().getOrDefault(role, List.of()).stream())
            .filter(a -> event.trigger().isNoun() && a.function().equals("modifier"))
            .map(Argument::head)
            .filter(t -> context.name(t).filter(n -> n.use() == NameClass.CAPITAL).isPresent())
            .map(Token::span)
            .distinct()
            .toList();
    if (cities.size() == 1) {
      taken(Role.PARTICIPANT, cities.getFirst(), roles)
          .or(() -> taken(Role.TOPIC, cities.getFirst(), roles))
          .or(() -> taken(Role.ATTACKER, cities.getFirst(), roles))
          .ifPresent(place -> roles.putIfAbsent(Role.LOCATION, List.of(place)));
    }
  }

  /** Takes what stands at a place of the text out of a role. */
  private static Optional<Filler> taken(Role role, CharSpan span, Map<Role, List<Filler>> roles) {
    List<Filler> fillers = new ArrayList<>(roles.getOrDefault(role, List.of()));
    Optional<Filler> found = fillers.stream().filter(f -> f.span().contains(span)).findFirst();
    found.ifPresent(fillers::remove);
    if (fillers.isEmpty()) {
      roles.remove(role);
    } else {
      roles.put(role, fillers);
    }
    return found;
  }

  /** Who "cancelled his trip" does not receive himself. */
  private static boolean isOwnGuest(Map<Role, List<Filler>> roles) {
    return roles.getOrDefault(Role.HOST, List.of()).stream()
        .anyMatch(
            host ->
                roles.getOrDefault(Role.VISITOR, List.of()).stream()
                    .anyMatch(visitor -> visitor.entity().equals(host.entity())));
  }
}
