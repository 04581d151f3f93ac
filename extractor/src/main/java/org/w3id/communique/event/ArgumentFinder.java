package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.text.Token;

/** Fills the roles of a rule with what stands in the functions that the rule names. */
final class ArgumentFinder {
  private static final Set<FillerClass> HANDED_OVER = Set.of(FillerClass.GOODS, FillerClass.ARMS);
  private static final Set<Role> ABOUT = Set.of(Role.TOPIC, Role.REASON);
  private static final Set<Role> MUTUAL = Set.of(Role.PARTICIPANT, Role.PARTY);

  private final NounClassifier nouns;
  private final WordTable words;
  private final Counterparts counterparts;
  private final WantedClasses wanted;

  ArgumentFinder(NounClassifier nouns, WordTable words) {
    this.nouns = nouns;
    this.words = words;
    this.counterparts = new Counterparts(nouns, words);
    this.wanted = new WantedClasses(nouns, words);
  }

  /** The fillers of each role that the frame fills; a role that nothing fills is left out. */
  Map<Role, List<Argument>> arguments(EventRule rule, Frame frame, SentenceContext context) {
    Map<Role, List<Argument>> arguments = new EnumMap<>(Role.class);
    Set<Token> taken = new LinkedHashSet<>();
    for (RoleRule role : rule.roles()) {
      if (arguments.containsKey(role.role())) {
        continue;
      }
      List<Argument> fillers = fillers(role, frame, taken, context);
      if (fillers.isEmpty() && role.role() == Role.LOCATION) {
        fillers.addAll(besidePersons(role, arguments.values(), context));
      }
      if (!fillers.isEmpty()) {
        fillers.forEach(a -> taken.add(a.head()));
        fillers.sort(Comparator.comparingInt(a -> a.head().index()));
        arguments.put(role.role(), fillers.stream().distinct().toList());
      }
    }
    return arguments;
  }

  /**
   * What fills one role, from the first of its functions that fills it or, if it asks, from all.
   */
  private List<Argument> fillers(
      RoleRule role, Frame frame, Set<Token> taken, SentenceContext context) {
    List<Argument> fillers = new ArrayList<>();
    for (String function : role.functions()) {
      List<Argument> here =
          frame.fillers(function).stream()
              .map(t -> role.role() == Role.ITEM ? handedOver(t, context) : t)
              .filter(t -> !taken.contains(t))
              .filter(t -> function.equals("self") || !t.equals(frame.trigger()))
              .flatMap(t -> argument(t, function, role, context).stream())
              .toList();
      here.stream().filter(a -> !isPartOfName(a, here)).forEach(fillers::add);
      boolean alone = words.is(function, "between") && here.size() > 1;
      if (!fillers.isEmpty() && (alone || !role.all())) {
        break;
      }
    }
    if (MUTUAL.contains(role.role())
        && !fillers.isEmpty()
        && fillers.stream().allMatch(filler -> filler.function().equals("with"))) {
      fillers.addAll(counterparts.of(frame.trigger(), role, fillers.getFirst(), context));
    }
    if (MUTUAL.contains(role.role()) || role.role() == Role.VISITOR) {
      fillers.addAll(included(fillers, role, context));
    }
    fillers.removeIf(filler -> Titles.isOfficeOfAnother(filler, fillers, context));
    return fillers;
  }

  /**
   * Where those are who take part: a phrase of place behind a person's name, "met Sergei Lavrov in
   * Geneva", tells where it happens, though the parser may hang it on the name.
   */
  private List<Argument> besidePersons(
      RoleRule location, Collection<List<Argument>> others, SentenceContext context) {
    return others.stream()
        .flatMap(List::stream)
        .filter(a -> a.fillerClass() == FillerClass.PERSON)
        .flatMap(
            person ->
                location.functions().stream()
                    .flatMap(
                        function ->
                            context.syntax().behind(person.head(), function).stream()
                                .flatMap(t -> argument(t, function, location, context).stream())))
        .toList();
  }

  /** Xi of "leaders of the region, including Xi, met". */
  private List<Argument> included(List<Argument> several, RoleRule role, SentenceContext context) {
    return several.stream()
        .filter(a -> a.head().tag().endsWith("S"))
        .flatMap(
            a ->
                context.syntax().included(a.head()).stream()
                    .flatMap(t -> argument(t, a.function(), role, context).stream()))
        .toList();
  }

  /** The gas of "gas deliveries", the grain of "grain exports". */
  private Token handedOver(Token token, SentenceContext context) {
    if (!words.is(lower(token), "handover") || context.name(token).isPresent()) {
      return token;
    }
    return context.syntax().modifiers(token).stream()
        .filter(t -> t.isNoun() && t.head() == token.index() && t.index() == token.index() - 1)
        .filter(t -> !words.is(lower(t), "relief-work") || words.is(lower(t), "gift"))
        .filter(t -> nouns.classify(t, context).filter(HANDED_OVER::contains).isPresent())
        .findFirst()
        .orElse(token);
  }

  /** The hydrogen of "hydrogen bomb test", which is no item beside the bomb. */
  private static boolean isPartOfName(Argument part, List<Argument> all) {
    return part.function().equals("modifier")
        && all.stream()
            .anyMatch(
                a ->
                    a.function().equals("modifier")
                        && a.head().index() == part.head().index() + 1
                        && a.fillerClass() == FillerClass.ARMS);
  }

  /** The token as a filler of the role, if it names a thing of a kind that the role takes. */
  private Optional<Argument> argument(
      Token token, String function, RoleRule role, SentenceContext context) {
    if (role.role() == Role.ITEM && words.is(lower(token), "currency")
        || role.role() == Role.RECIPIENT && words.is(lower(token), "vehicle")) {
      return Optional.empty(); // money is no item, and what carries gifts gets none
    }
    return kind(token, function, context)
        .filter(c -> !token.tag().equals("CD") || isCountable(role, token, c))
        .map(c -> wanted.of(c, role, token, context))
        .filter(c -> role.classes().contains(c) || role.takesFor(c))
        .filter(c -> !function.endsWith("modifier") || isModifier(c, role, token, context))
        .filter(c -> !ABOUT.contains(role.role()) || !words.is(lower(token), "no-topic"))
        .map(c -> new Argument(token, c, function, meant(c, role)));
  }

  /** Of which classes what a pronoun stands for has to be, where the rule names none. */
  private static Set<FillerClass> meant(FillerClass fillerClass, RoleRule role) {
    return role.classes().contains(fillerClass) ? Set.of() : role.classes();
  }

  /** What the token names; a verb that is itself a filler names a service: "training". */
  private Optional<FillerClass> kind(Token token, String function, SentenceContext context) {
    return token.isVerb() && function.equals("self")
        ? Optional.of(FillerClass.GOODS)
        : nouns.classify(token, context);
  }

  /** A bare number stands for voters ("12 voted against"), for money or for "the two". */
  private boolean isCountable(RoleRule role, Token number, FillerClass fillerClass) {
    return role.role() == Role.VOTER
        || fillerClass == FillerClass.MONEY
        || MUTUAL.contains(role.role()) && words.value(lower(number), "sides").isPresent();
  }

  /**
   * A noun before another is an actor or place only if it is a name: "rebel attack" names no rebel
   * in particular; but "coalition airstrikes" are those of the one that wages war.
   */
  private boolean isModifier(
      FillerClass fillerClass, RoleRule role, Token token, SentenceContext context) {
    return switch (fillerClass) {
      case GROUP ->
          context.name(token).isPresent()
              || role.role() == Role.ATTACKER && words.is(lower(token), "belligerent");
      case OFFICIAL, SITE -> context.name(token).isPresent();
      case PLACE -> token.isProperNoun() || context.name(token).isPresent();
      default -> true;
    };
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
