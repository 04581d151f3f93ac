package org.w3id.communique.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.communique.event.Argument;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.resolve.EntityScope;
import org.w3id.communique.resolve.Resolver;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/**
 * Who meets or agrees where the clause calls them by what they are to each other: "the two sides",
 * "both countries", "the three leaders". They are those between whom the last event passed that has
 * as many sides.
 */
final class MutualSides {
  private static final List<Role> MUTUAL = List.of(Role.PARTICIPANT, Role.PARTY);
  private static final Set<EntityKind> ACTORS =
      Set.of(EntityKind.STATE, EntityKind.ORGANIZATION, EntityKind.PERSON);
  private static final Set<EventType> BETWEEN_SIDES =
      Set.of(EventType.MEETING, EventType.AGREEMENT, EventType.MILITARY_ACTION, EventType.VISIT);
  private static final int REACH = 3;

  private final Resolver resolver;
  private final WordTable words;
  private final List<Told> told = new ArrayList<>();

  private record Told(List<Filler> sides, int sentence) {}

  /**
   * Begins a document.
   *
   * @param words class {@code sides}: nouns for those who meet, with what each of them is ({@code
   *     side}, {@code state}, {@code person}); class {@code how-many}: words for how many they are
   */
  MutualSides(Resolver resolver, WordTable words) {
    this.resolver = resolver;
    this.words = words;
  }

  /** Keeps a claim for those that call its sides by a common name. */
  void add(Claim claim, EventMention event) {
    List<Filler> sides =
        claim.type().coreRoles().stream()
            .flatMap(role -> claim.roles().getOrDefault(role, List.of()).stream())
            .filter(filler -> ACTORS.contains(filler.entity().kind()))
            .toList();
    if (sides.size() > 1 && BETWEEN_SIDES.contains(claim.type())) {
      told.add(new Told(sides, event.sentence().index()));
    }
  }

  /** The roles of an event, with those who are meant for the common name of its sides. */
  Map<Role, List<Filler>> of(EventMention event, Map<Role, List<Filler>> said) {
    Map<Role, List<Filler>> all = new EnumMap<>(Role.class);
    all.putAll(said);
    for (Role role : MUTUAL) {
      List<Argument> arguments = event.arguments().getOrDefault(role, List.of());
      if (arguments.size() == 1) {
        meant(event.sentence(), arguments.getFirst().head()).ifPresent(s -> all.put(role, s));
      }
    }
    return all;
  }

  private Optional<List<Filler>> meant(Sentence sentence, Token noun) {
    String kind = words.value(lower(noun), "sides").orElse("");
    List<Token> before = sentence.dependents(noun, "det", "nmod", "nummod", "amod");
    Optional<Integer> many =
        Stream.concat(Stream.of(noun), before.stream())
            .flatMap(t -> words.value(lower(t), "how-many").stream())
            .map(Integer::valueOf)
            .findFirst();
    boolean bare = before.stream().allMatch(t -> isDeterminer(t)) && !before.isEmpty();
    boolean further =
        !sentence.dependents(noun, "poss", "prep", "compound", "appos", "conj", "relcl").isEmpty();
    if (kind.isEmpty() || further || !bare || many.isEmpty() && !kind.equals("side")) {
      return Optional.empty();
    }
    return told.reversed().stream()
        .filter(t -> sentence.index() - t.sentence() <= REACH)
        .map(Told::sides)
        .filter(sides -> many.isEmpty() || sides.size() == many.get())
        .flatMap(sides -> as(kind, sides).stream())
        .findFirst();
  }

  /** Determiners and numbers only: "the northern states" are not the states told of. */
  private boolean isDeterminer(Token token) {
    return words.is(lower(token), "pointing") || words.value(lower(token), "how-many").isPresent();
  }

  /** The sides as a noun calls them: presidents are no countries, but act for some. */
  private Optional<List<Filler>> as(String kind, List<Filler> sides) {
    List<Filler> found = new ArrayList<>();
    for (Filler side : sides) {
      EntityKind own = side.entity().kind();
      boolean named = side.entity().scope() != EntityScope.NAMELESS;
      if (kind.equals("side")
          || named && kind.equals("state") && own == EntityKind.STATE
          || named && kind.equals("person") && own == EntityKind.PERSON) {
        found.add(side);
      } else if (kind.equals("state")) {
        resolver
            .principal(side.entity())
            .map(state -> new Filler(state, side.mention(), side.text(), side.span()))
            .ifPresent(found::add);
      }
    }
    return found.size() == sides.size() ? Optional.of(List.copyOf(found)) : Optional.empty();
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
