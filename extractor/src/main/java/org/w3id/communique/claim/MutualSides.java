package org.w3id.communique.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.communique.event.Argument;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NameClass;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.resolve.Entity;
import org.w3id.communique.resolve.EntityScope;
import org.w3id.communique.resolve.Resolver;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/**
 * Who meets or agrees where the clause calls them by what they are to each other: "the two sides",
 * "both countries", "the three leaders". They are those between whom the last event passed that has
 * as many sides, or the states that are named nearby.
 */
final class MutualSides {
  private static final List<Role> MUTUAL = List.of(Role.PARTICIPANT, Role.PARTY);
  private static final Set<EntityKind> ACTORS =
      Set.of(EntityKind.STATE, EntityKind.ORGANIZATION, EntityKind.PERSON);
  private static final Set<EventType> BETWEEN_SIDES =
      Set.of(EventType.MEETING, EventType.AGREEMENT, EventType.MILITARY_ACTION, EventType.VISIT);
  private static final int REACH = 3;

  private final List<SentenceContext> contexts;
  private final Resolver resolver;
  private final WordTable words;
  private final List<Told> told = new ArrayList<>();

  private record Told(List<Filler> sides, int sentence) {}

  /**
   * Begins a document.
   *
   * @param contexts its sentences
   * @param words class {@code sides}: nouns for those who meet, with what each of them is ({@code
   *     side}, {@code state}, {@code person}); class {@code how-many}: words for how many they are;
   *     class {@code colleagues}: nouns for those of one rank; class {@code office-part}: what
   *     offices are of
   */
  MutualSides(List<SentenceContext> contexts, Resolver resolver, WordTable words) {
    this.contexts = contexts;
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
    Token sided = ofWhom(sentence, noun);
    String kind = words.value(lower(sided), "sides").orElse("");
    List<Token> before = sentence.dependents(sided, "det", "nmod", "nummod", "amod");
    Optional<Integer> many =
        Stream.concat(Stream.of(sided), before.stream())
            .flatMap(t -> words.value(lower(t), "how-many").stream())
            .map(Integer::valueOf)
            .findFirst();
    boolean bare = before.stream().allMatch(t -> isDeterminer(t)) && !before.isEmpty();
    boolean further =
        sentence.dependents(sided, "poss", "prep", "compound", "appos", "conj", "relcl").stream()
            .anyMatch(t -> !isOffice(sentence, t));
    boolean open = many.isEmpty() && !kind.equals("side") && !isAll(sided);
    if (kind.isEmpty() || further || !bare || open) {
      return Optional.empty();
    }
    return told.reversed().stream()
        .filter(t -> sentence.index() - t.sentence() <= REACH)
        .map(Told::sides)
        .filter(sides -> many.isEmpty() || sides.size() == many.get())
        .flatMap(sides -> as(kind, sides).stream())
        .findFirst()
        .or(() -> many.filter(n -> !kind.equals("person")).flatMap(n -> named(sentence, n)));
  }

  /** "The presidents", who are all that were told of, as "the states" need not be. */
  private boolean isAll(Token noun) {
    return noun.tag().equals("NNS") && words.is(lower(noun), "colleagues");
  }

  /** "Heads of state", "prime ministers": what they are, not whose. */
  private boolean isOffice(Sentence sentence, Token further) {
    return words.is(lower(further), "office-part")
        || sentence.dependents(further, "pobj").stream()
            .anyMatch(t -> words.is(lower(t), "office-part"));
  }

  /** The countries of "the leaders of the two countries", who are no leaders told of before. */
  private Token ofWhom(Sentence sentence, Token noun) {
    return sentence.dependents(noun, "prep").stream()
        .filter(preposition -> preposition.lemma().equals("of"))
        .flatMap(preposition -> sentence.dependents(preposition, "pobj").stream())
        .filter(whole -> whole.tag().equals("NNS"))
        .filter(whole -> words.value(lower(whole), "sides").filter("state"::equals).isPresent())
        .findFirst()
        .orElse(noun);
  }

  /** As many states as are meant, if the sentence or those before it name just so many. */
  private Optional<List<Filler>> named(Sentence sentence, int many) {
    int here = sentence.index();
    return Stream.of(
            List.of(here - 1), List.of(here - 1, here), List.of(here), List.of(here - 2, here - 1))
        .map(this::states)
        .filter(states -> states.size() == many)
        .findFirst();
  }

  /** In a capital its state is host at most. */
  private static boolean isWhere(SentenceContext context, NameMention name) {
    return context
        .syntax()
        .governor(context.sentence().token(name.head()))
        .filter(preposition -> preposition.lemma().equals("in"))
        .isPresent();
  }

  private List<Filler> states(List<Integer> sentences) {
    Map<Entity, Filler> found = new LinkedHashMap<>();
    for (int i : sentences) {
      if (i >= 0) {
        SentenceContext context = contexts.get(i);
        context.names().stream()
            .filter(name -> name.kind() == EntityKind.STATE)
            .filter(name -> name.use() != NameClass.CAPITAL || !isWhere(context, name))
            .map(name -> context.sentence().token(name.head()))
            .flatMap(head -> resolver.resolve(context, head, Role.PARTY).stream())
            .forEach(
                r ->
                    found.putIfAbsent(
                        r.entity(), new Filler(r.entity(), r.mention(), r.text(), r.span())));
      }
    }
    return List.copyOf(found.values());
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
          || kind.equals("person") && isByOffice(side)
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

  /** Russia of "the presidents of Russia and Finland". */
  private boolean isByOffice(Filler side) {
    String last = side.mention().substring(side.mention().lastIndexOf(' ') + 1);
    return side.entity().kind() != EntityKind.PERSON
        && words
            .value(last.toLowerCase(Locale.ROOT).replaceFirst("s$", ""), "sides")
            .filter("person"::equals)
            .isPresent();
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
