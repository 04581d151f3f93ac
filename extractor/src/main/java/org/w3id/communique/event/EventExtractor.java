package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Phase;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/**
 * Finds the events of a sentence: applies every rule whose lemma occurs and keeps, of each type,
 * the best match a trigger.
 */
public final class EventExtractor {
  private static final Comparator<Match> BEST =
      Comparator.comparingInt((Match m) -> m.rule().priority())
          .thenComparingInt(m -> m.arguments().size())
          .thenComparingInt(m -> m.arguments().values().stream().mapToInt(List::size).sum());

  private static final int MAX_CLIMB = 8;
  private static final Set<String> ATTRIBUTES = Set.of("amod", "nmod", "compound");
  private static final Set<Role> MUTUAL = Set.of(Role.PARTICIPANT, Role.PARTY);

  private final RuleBook rules;
  private final NounClassifier nouns;
  private final WordTable words;
  private final EventLinker linker;

  /**
   * Puts an extractor together.
   *
   * @param rules the rules
   * @param nouns tells what kind of thing a noun names
   * @param words classes of words: transparent nouns, phases, prepositions
   */
  public EventExtractor(RuleBook rules, NounClassifier nouns, WordTable words) {
    this.rules = rules;
    this.nouns = nouns;
    this.words = words;
    this.linker = new EventLinker(words);
  }

  /** The events of a sentence in order of their triggers. */
  public List<EventMention> extract(SentenceContext context) {
    return linker.link(found(context, miss -> {}), context);
  }

  /**
   * The rules that apply to a word of the sentence, yet gave no event of their own, and why not; in
   * order of the words.
   */
  public List<NearMiss> nearMisses(SentenceContext context) {
    List<NearMiss> misses = new ArrayList<>();
    List<EventMention> found = found(context, misses::add);
    List<EventMention> linked = linker.link(found, context);
    for (EventMention event : found) {
      if (linked.stream()
          .noneMatch(e -> e.trigger().equals(event.trigger()) && e.type() == event.type())) {
        misses.add(
            new NearMiss(event.trigger(), event.foundBy(), "it is part of another event there"));
      }
    }
    misses.sort(Comparator.comparingInt(miss -> miss.trigger().index()));
    return List.copyOf(misses);
  }

  /** Of each trigger and type the best match. */
  private List<EventMention> found(SentenceContext context, Consumer<NearMiss> misses) {
    List<EventMention> found = new ArrayList<>();
    for (Token token : context.sentence().tokens()) {
      Map<EventType, Match> best = new LinkedHashMap<>();
      for (EventRule rule : rules.triggeredBy(lower(token))) {
        if (isTrigger(rule, token, context)) {
          Consumer<String> why = reason -> misses.accept(new NearMiss(token, rule.id(), reason));
          match(rule, token, context, why)
              .ifPresent(match -> best.merge(rule.type(), match, (a, b) -> better(a, b, misses)));
        }
      }
      best.values().forEach(m -> found.add(m.toEvent(context.sentence())));
    }
    return found;
  }

  private static Match better(Match one, Match other, Consumer<NearMiss> misses) {
    boolean second = BEST.compare(other, one) > 0;
    Match worse = second ? one : other;
    Match better = second ? other : one;
    misses.accept(
        new NearMiss(worse.trigger, worse.rule.id(), better.rule.id() + " fits the word better"));
    return better;
  }

  /** Tries one rule on one of its triggers; empty if it finds no event there, and then says why. */
  private Optional<Match> match(
      EventRule rule, Token trigger, SentenceContext context, Consumer<String> why) {
    Optional<Support> support =
        rule.kind() == TriggerKind.NOUN ? support(rule, trigger, context) : Optional.empty();
    if (rule.supported() && support.isEmpty()) {
      why.accept("no verb carries the noun");
      return Optional.empty();
    }
    Frame frame = new Frame(trigger, support, context.syntax(), words);
    for (Map.Entry<String, Set<String>> entry : rule.except().entrySet()) {
      if (frame.fillers(entry.getKey()).stream()
          .anyMatch(t -> entry.getValue().contains(lower(t)))) {
        why.accept("its " + entry.getKey() + " is one that the rule leaves out");
        return Optional.empty();
      }
    }
    for (Map.Entry<String, Set<String>> entry : rule.only().entrySet()) {
      if (Arrays.stream(entry.getKey().split("\\|", -1))
          .flatMap(function -> frame.fillers(function).stream())
          .noneMatch(t -> entry.getValue().contains(lower(t)))) {
        why.accept("its " + entry.getKey() + " is none that the rule asks for");
        return Optional.empty();
      }
    }
    if (rule.without().stream().anyMatch(function -> !frame.fillers(function).isEmpty())) {
      why.accept("something stands as " + String.join(" or ", new TreeSet<>(rule.without())));
      return Optional.empty();
    }
    Map<Role, List<Argument>> arguments = arguments(rule, frame, context);
    Set<String> required = rule.requires();
    if (!required.isEmpty()
        && arguments.values().stream()
            .flatMap(List::stream)
            .noneMatch(a -> required.contains(a.function()))) {
      why.accept("nothing stands as " + String.join(" or ", new TreeSet<>(required)));
      return Optional.empty();
    }
    if (!rule.recalls().isEmpty() && !pointsBack(trigger, context)) {
      why.accept("it does not point back");
      return Optional.empty();
    }
    boolean complete =
        !rule.recalls().isEmpty()
            || rule.needs().stream().anyMatch(arguments.keySet()::containsAll);
    if (!complete) {
      why.accept(
          "it has "
              + names(arguments.keySet())
              + "; the rule needs "
              + String.join(", or ", rule.needs().stream().map(EventExtractor::names).toList()));
    }
    return complete
        ? Optional.of(
            new Match(
                rule,
                trigger,
                support,
                phase(trigger, context),
                rule.source().map(frame::fillers).orElse(List.of()),
                arguments))
        : Optional.empty();
  }

  /** "The talks", "these talks". */
  private boolean pointsBack(Token trigger, SentenceContext context) {
    return context.sentence().dependents(trigger, "det", "nmod").stream()
        .anyMatch(t -> words.is(lower(t), "pointing"));
  }

  private static String names(Collection<Role> roles) {
    return roles.isEmpty()
        ? "no part filled"
        : String.join(" and ", roles.stream().sorted().map(Role::localName).toList());
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private boolean isTrigger(EventRule rule, Token token, SentenceContext context) {
    boolean kind =
        switch (rule.kind()) {
          case VERB -> token.isVerb() && !isAttribute(token) && context.name(token).isEmpty();
          case NOUN ->
              token.isNoun() && context.name(token).filter(n -> !isTitle(n, token)).isEmpty();
        };
    if (!kind) {
      return false;
    }
    if (rule.passive() && !context.syntax().isPassive(token)) {
      return false;
    }
    Sentence sentence = context.sentence();
    if (rule.particle().isPresent()) {
      String particle = rule.particle().get();
      if (sentence.dependents(token, "prt", "advmod").stream()
          .noneMatch(t -> t.lemma().equals(particle))) {
        return false;
      }
    }
    if (rule.kind() == TriggerKind.NOUN
        && (token.relation().equals("compound") || token.relation().equals("nmod"))) {
      return false;
    }
    return rule.qualifiers().isEmpty()
        || context.syntax().modifiers(token).stream()
            .anyMatch(t -> rule.qualifiers().contains(t.lemma()));
  }

  /** "Striking workers" strike nobody. */
  private static boolean isAttribute(Token token) {
    return token.tag().equals("VBG") && ATTRIBUTES.contains(token.relation());
  }

  /** A treaty or summit with a name of its own: "the High Seas Treaty". */
  private static boolean isTitle(NameMention name, Token token) {
    boolean thing = name.kind() == EntityKind.OTHER || name.kind() == EntityKind.ORGANIZATION;
    return thing && name.entity().isEmpty() && name.head() == token.index();
  }

  private Optional<Support> support(EventRule rule, Token noun, SentenceContext context) {
    Syntax syntax = context.syntax();
    Token outer = Frame.outermost(noun, syntax, words);
    for (Token verb : Frame.carriers(outer, syntax)) {
      for (SupportVerb support : rule.supports()) {
        if (support.verbs().contains(verb.lemma()) && carries(support, verb, outer, syntax)) {
          return Optional.of(new Support(verb, outer, support.phase(), support.outside()));
        }
      }
    }
    return Optional.empty();
  }

  /** The phase that a noun before "of" gives: "the lifting of sanctions". */
  private Optional<Phase> phase(Token trigger, SentenceContext context) {
    Token outer = Frame.outermost(trigger, context.syntax(), words);
    return outer.equals(trigger)
        ? Optional.empty()
        : words
            .value(lower(outer), "phase")
            .flatMap(
                v -> Arrays.stream(Phase.values()).filter(p -> p.value().equals(v)).findFirst());
  }

  private static boolean carries(SupportVerb support, Token verb, Token noun, Syntax syntax) {
    if (support.preposition().isPresent()) {
      return syntax.behind(verb, support.preposition().get()).contains(noun);
    }
    boolean behind = verb.head() == noun.index() && !syntax.has(verb, "dobj");
    return syntax.objects(verb).contains(noun) || behind;
  }

  private Map<Role, List<Argument>> arguments(
      EventRule rule, Frame frame, SentenceContext context) {
    Map<Role, List<Argument>> arguments = new EnumMap<>(Role.class);
    Set<Token> taken = new LinkedHashSet<>();
    for (RoleRule role : rule.roles()) {
      if (arguments.containsKey(role.role())) {
        continue;
      }
      List<Argument> fillers = new ArrayList<>();
      for (String function : role.functions()) {
        List<Argument> here = new ArrayList<>();
        for (Token token : frame.fillers(function)) {
          nouns
              .classify(token, context)
              .filter(
                  c ->
                      !token.tag().equals("CD")
                          || role.role() == Role.VOTER
                          || c == FillerClass.MONEY)
              .map(c -> asWanted(c, role, token, context))
              .filter(role.classes()::contains)
              .filter(
                  c ->
                      !taken.contains(token)
                          && (function.equals("self") || !token.equals(frame.trigger())))
              .filter(c -> !function.endsWith("modifier") || isModifier(c, token, context))
              .ifPresent(c -> here.add(new Argument(token, c, function)));
        }
        fillers.addAll(here);
        boolean alone = words.is(function, "between") && here.size() > 1;
        if (!fillers.isEmpty() && (alone || !role.all())) {
          break;
        }
      }
      if (MUTUAL.contains(role.role())
          && fillers.size() == 1
          && fillers.getFirst().function().equals("with")) {
        fillers.addAll(counterparts(frame.trigger(), role, fillers.getFirst(), context));
      }
      fillers.removeIf(filler -> isOfficeOfAnother(filler, fillers, context));
      if (!fillers.isEmpty()) {
        fillers.forEach(a -> taken.add(a.head()));
        fillers.sort(Comparator.comparingInt(a -> a.head().index()));
        arguments.put(role.role(), fillers.stream().distinct().toList());
      }
    }
    return arguments;
  }

  /**
   * Workers and drones act, but may also be sent and sought; an unknown name is a place where only
   * a place can stand.
   */
  private FillerClass asWanted(
      FillerClass fillerClass, RoleRule role, Token token, SentenceContext context) {
    boolean unknown = token.isProperNoun() && context.name(token).isEmpty();
    if (unknown && isOnlyForPlaces(role)) {
      return FillerClass.PLACE;
    }
    if (fillerClass != FillerClass.GROUP || role.classes().contains(fillerClass)) {
      return fillerClass;
    }
    boolean labour = role.role() == Role.ITEM && words.is(lower(token), "labour");
    return labour ? FillerClass.GOODS : nouns.asThing(token, context).orElse(fillerClass);
  }

  /** In "deputy premier and foreign minister Ishaq Dar" both are offices of one person. */
  private static boolean isOfficeOfAnother(
      Argument office, List<Argument> all, SentenceContext context) {
    Token head = office.head();
    boolean bare =
        office.fillerClass() == FillerClass.OFFICIAL
            && !head.tag().endsWith("S")
            && context.sentence().dependents(head, "det", "poss").isEmpty();
    return bare
        && all.stream()
            .filter(other -> other.fillerClass() == FillerClass.PERSON)
            .anyMatch(
                other ->
                    other.head().index() > head.index()
                        && context.syntax().coordinated(List.of(head)).contains(other.head()));
  }

  private static boolean isOnlyForPlaces(RoleRule role) {
    return role.classes().contains(FillerClass.PLACE)
        && !role.classes().contains(FillerClass.GROUP)
        && !role.classes().contains(FillerClass.ORGANIZATION);
  }

  /**
   * Whose talks "talks with Iran" are, where nothing hangs on the noun: the subject of the nearest
   * clause that has one.
   */
  private List<Argument> counterparts(
      Token trigger, RoleRule role, Argument other, SentenceContext context) {
    Syntax syntax = context.syntax();
    Optional<Token> current = syntax.governor(trigger);
    for (int i = 0; i < MAX_CLIMB && current.isPresent(); i++) {
      Token here = current.get();
      if (here.isVerb()) {
        List<Argument> found = new ArrayList<>();
        for (Token token : syntax.coordinated(syntax.surfaceSubjects(here))) {
          nouns
              .classify(token, context)
              .filter(
                  c ->
                      role.classes().contains(c)
                          && c != FillerClass.NEUTER
                          && !token.equals(other.head()))
              .ifPresent(c -> found.add(new Argument(token, c, "clause")));
        }
        if (!found.isEmpty()) {
          return found;
        }
      }
      current = syntax.governor(here);
    }
    return List.of();
  }

  /**
   * A noun before another is an actor or place only if it is a name: "rebel attack" names no rebel
   * in particular.
   */
  private static boolean isModifier(FillerClass fillerClass, Token token, SentenceContext context) {
    return switch (fillerClass) {
      case GROUP, OFFICIAL, SITE -> context.name(token).isPresent();
      default -> true;
    };
  }

  /** A verb that carries a noun, and the phase that it gives. */
  record Support(Token verb, Token noun, Optional<Phase> phase, boolean outside) {}

  private record Match(
      EventRule rule,
      Token trigger,
      Optional<Support> support,
      Optional<Phase> nounPhase,
      List<Token> sources,
      Map<Role, List<Argument>> arguments) {
    EventMention toEvent(Sentence sentence) {
      return new EventMention(
          rule.type(),
          sentence,
          trigger,
          support.map(Support::verb),
          rule.needs(),
          rule.recalls(),
          arguments,
          sources,
          rule.factuality(),
          support
              .flatMap(Support::phase)
              .or(() -> nounPhase)
              .or(rule::phase)
              .filter(rule.type().phases()::contains),
          rule.choice(),
          rule.outcome(),
          rule.id());
    }
  }
}
