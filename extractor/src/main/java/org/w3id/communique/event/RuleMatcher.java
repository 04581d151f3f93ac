package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Phase;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.text.Token;

/** Tries a rule on a trigger: its conditions, then its roles. */
final class RuleMatcher {
  /** Stands in a rule for whatever verb a noun's preposition hangs on. */
  private static final String ANY_VERB = "any";

  private static final Set<String> MANY = Set.of("NNS", "CD");

  private final ArgumentFinder arguments;
  private final WordTable words;

  RuleMatcher(NounClassifier nouns, WordTable words) {
    this.arguments = new ArgumentFinder(nouns, words);
    this.words = words;
  }

  /** Tries one rule on one of its triggers; empty if it finds no event there, and then says why. */
  Optional<Match> match(EventRule rule, Token trigger, Frames frames, Consumer<String> why) {
    SentenceContext context = frames.context();
    Optional<Support> support =
        rule.kind() == TriggerKind.NOUN ? support(rule, trigger, context) : Optional.empty();
    Frame frame = frames.of(trigger, support);
    Optional<String> unfit = unfit(rule, frame, support, context);
    if (unfit.isPresent()) {
      why.accept(unfit.get());
      return Optional.empty();
    }
    Map<Role, List<Argument>> filled = arguments.arguments(rule, frame, context);
    Optional<String> incomplete = incomplete(rule, trigger, filled, context);
    if (incomplete.isPresent()) {
      why.accept(incomplete.get());
      return Optional.empty();
    }
    return Optional.of(
        new Match(
            rule,
            rule.needs(),
            trigger,
            support,
            phase(trigger, context),
            rule.source().map(frame::fillers).orElse(List.of()),
            filled));
  }

  /** Which condition on the words around the trigger does not hold. */
  private Optional<String> unfit(
      EventRule rule, Frame frame, Optional<Support> support, SentenceContext context) {
    if (rule.supported() && support.isEmpty()) {
      return Optional.of("no verb carries the noun");
    }
    for (WordCondition left : rule.except()) {
      if (left.holds(frame, context, words)) {
        return Optional.of("its " + left.name() + " is one that the rule leaves out");
      }
    }
    for (WordCondition wanted : rule.only()) {
      if (!wanted.holds(frame, context, words)) {
        return Optional.of("its " + wanted.name() + " is none that the rule asks for");
      }
    }
    if (rule.counted().filter(function -> !isCounted(frame, function)).isPresent()) {
      return Optional.of("no number stands as " + rule.counted().get());
    }
    if (rule.several().filter(function -> !areSeveral(frame.fillers(function))).isPresent()) {
      return Optional.of("only one stands as " + rule.several().get());
    }
    return rule.without().stream().anyMatch(function -> !frame.fillers(function).isEmpty())
        ? Optional.of("something stands as " + alternatives(rule.without()))
        : Optional.empty();
  }

  private static boolean areSeveral(List<Token> tokens) {
    return tokens.size() > 1
        || tokens.stream().anyMatch(t -> MANY.contains(t.tag()) || t.lemma().equals("they"));
  }

  /** "Twelve members", "12", "five of the members": a number of them. */
  private static boolean isCounted(Frame frame, String function) {
    return frame.standing(function).stream()
        .anyMatch(t -> t.tag().equals("CD") || frame.isCounted(t));
  }

  /** What the rule misses among the roles that were filled. */
  private Optional<String> incomplete(
      EventRule rule, Token trigger, Map<Role, List<Argument>> filled, SentenceContext context) {
    Set<String> required = rule.requires();
    if (!required.isEmpty()
        && filled.values().stream()
            .flatMap(List::stream)
            .noneMatch(a -> required.contains(a.function()))) {
      return Optional.of("nothing stands as " + alternatives(required));
    }
    if (!rule.recalls().isEmpty()) {
      return pointsBack(trigger, context)
          ? Optional.empty()
          : Optional.of("it does not point back");
    }
    Set<Role> known = EnumSet.noneOf(Role.class);
    known.addAll(filled.keySet());
    known.addAll(rule.implied());
    return !filled.isEmpty() && rule.needs().stream().anyMatch(known::containsAll)
        ? Optional.empty()
        : Optional.of(
            "it has "
                + names(filled.keySet())
                + "; the rule needs "
                + String.join(", or ", rule.needs().stream().map(RuleMatcher::names).toList()));
  }

  private static String alternatives(Set<String> functions) {
    return String.join(" or ", new TreeSet<>(functions));
  }

  /**
   * "The talks", "these talks", "their talks", "the next round of talks"; talks that "resumed"; a
   * verb that says what they were about.
   */
  private boolean pointsBack(Token trigger, SentenceContext context) {
    if (trigger.isVerb()) {
      return true;
    }
    Token outer = Carriers.outermost(trigger, context.syntax(), words);
    List<Token> before = new ArrayList<>();
    for (Token noun : List.of(trigger, outer)) {
      before.addAll(context.sentence().dependents(noun, "det", "nmod", "poss", "amod"));
    }
    boolean bare = before.isEmpty() && trigger.tag().equals("NNS");
    if (context.sentence().dependents(trigger, "det").stream()
        .anyMatch(RuleMatcher::isIndefinite)) {
      return false;
    }
    return before.stream().anyMatch(t -> isTheirs(t) || words.is(lower(t), "pointing"))
        || bare && isGoingOn(trigger, context.syntax());
  }

  private boolean isGoingOn(Token noun, Syntax syntax) {
    return noun.relation().startsWith("nsubj")
        && syntax.governor(noun).filter(verb -> words.is(verb.lemma(), "going-on")).isPresent();
  }

  private boolean isTheirs(Token possessor) {
    return possessor.tag().equals("PRP$")
        && words.value(lower(possessor), "pronoun").filter("group"::equals).isPresent();
  }

  private static String names(Collection<Role> roles) {
    return roles.isEmpty()
        ? "no part filled"
        : String.join(" and ", roles.stream().sorted().map(Role::localName).toList());
  }

  /**
   * The verb that carries the noun: the first that may, or else one that tells who did what to it,
   * as in "honors the treaty that both signed".
   */
  private Optional<Support> support(EventRule rule, Token noun, SentenceContext context) {
    Syntax syntax = context.syntax();
    Token outer = Carriers.outermost(noun, syntax, words);
    List<Support> found = new ArrayList<>();
    for (Token verb : Carriers.of(outer, syntax)) {
      rule.supports().stream()
          .filter(support -> isAmong(support, verb) && carries(support, verb, outer, syntax))
          .findFirst()
          .map(support -> support(rule, support, verb, outer, syntax))
          .ifPresent(found::add);
    }
    boolean plain = found.stream().findFirst().filter(s -> s.phase().isEmpty()).isPresent();
    return found.stream()
        .filter(s -> plain && s.phase().isPresent() && !s.outside())
        .filter(s -> !syntax.subjects(s.verb()).isEmpty())
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /**
   * Who "helped negotiate a deal" is no party to it, nor is he by whom it "was announced"; by whom
   * sanctions "were announced" imposes them.
   */
  private Support support(
      EventRule rule, SupportVerb support, Token verb, Token outer, Syntax syntax) {
    boolean loose = support.verbs().contains(ANY_VERB);
    boolean help =
        !verb.relation().equals("advcl")
            && syntax.governor(verb).filter(v -> words.is(v.lemma(), "helping")).isPresent();
    boolean measure = rule.type() == EventType.SANCTION && support.phase().isPresent();
    boolean told =
        !measure
            && syntax.isPassive(verb)
            && words.is(verb.lemma(), "stands-aside")
            && syntax.subjects(verb).size() < 2;
    boolean outside = support.outside() || support.led() || help || told;
    return new Support(verb, outer, support.phase(), outside, loose);
  }

  /** The phase that a noun before "of" gives: "the lifting of sanctions". */
  private Optional<Phase> phase(Token trigger, SentenceContext context) {
    Token outer = Carriers.outermost(trigger, context.syntax(), words);
    return outer.equals(trigger)
        ? Optional.empty()
        : words
            .value(lower(outer), "phase")
            .flatMap(
                v -> Arrays.stream(Phase.values()).filter(p -> p.value().equals(v)).findFirst());
  }

  private static boolean isAmong(SupportVerb support, Token verb) {
    return support.verbs().contains(ANY_VERB) || support.verbs().contains(verb.lemma());
  }

  private boolean carries(SupportVerb support, Token verb, Token noun, Syntax syntax) {
    if (support.led()) {
      boolean over = support.phase().isEmpty() || syntax.objects(verb).isEmpty();
      return over && !syntax.isPassive(verb) && syntax.surfaceSubjects(verb).contains(noun);
    }
    if (support.preposition().isPresent()) {
      String preposition = support.preposition().get();
      return syntax.behind(verb, preposition).contains(noun)
          || support.verbs().contains(ANY_VERB)
              && syntax.objects(verb).stream()
                  .anyMatch(object -> syntax.behind(object, preposition).contains(noun));
    }
    if (words.is(verb.lemma(), "naming") && !syntax.has(verb, "prt") && isDefinite(noun, syntax)) {
      return false;
    }
    boolean behind =
        verb.head() == noun.index() && !syntax.has(verb, "dobj") && !isContent(verb, syntax);
    return syntax.objects(verb).contains(noun) || behind;
  }

  /** "Called the visit a success", where "called a meeting" convenes one. */
  private static boolean isDefinite(Token noun, Syntax syntax) {
    return syntax.sentence().dependents(noun, "det", "poss").stream()
        .anyMatch(t -> !isIndefinite(t));
  }

  private static boolean isIndefinite(Token article) {
    String form = article.form().toLowerCase(Locale.ROOT);
    return form.equals("a") || form.equals("an");
  }

  /** "An agreement to end the fighting" is not ended. */
  private static boolean isContent(Token verb, Syntax syntax) {
    return !syntax.isPassive(verb) && syntax.isInfinitive(verb);
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
