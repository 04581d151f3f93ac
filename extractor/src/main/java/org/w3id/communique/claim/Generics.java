package org.w3id.communique.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.text.Token;

/**
 * Tells statements of what happens as a rule from those of an event: "officials usually blame such
 * attacks on the rebels", "ministers meet every month", "an attack on one is an attack on all"
 * (generic sentences; Krifka et al. 1995).
 */
final class Generics {
  private final WordTable words;

  /**
   * Takes the classes of words {@code habit}, {@code each}, {@code each-time}, {@code recurrence},
   * {@code kind}, {@code any}, {@code ease}, {@code capacity}, {@code seeks} and {@code ranking}.
   */
  Generics(WordTable words) {
    this.words = words;
  }

  /** Whether the clause of the event says what happens as a rule. */
  boolean isHabitual(SentenceContext context, EventMention event) {
    Token trigger = event.trigger();
    Optional<Token> predicate =
        trigger.isNoun()
            ? event.support().or(() -> predicateOf(context, trigger))
            : Optional.of(trigger);
    return predicate
        .filter(
            verb ->
                isPresent(context, verb)
                        && (isRepeated(context, verb) || isOfAnyKind(context, trigger, verb))
                    || isAssessed(context, verb)
                    || isTriedOften(context, verb)
                    || isEachTime(context, verb)
                    || isOfKind(context, verb)
                    || isAimOfKind(context, verb)
                    || isOfDeniedFirst(context, verb))
        .isPresent();
  }

  /** "Every time I have come", "whenever they meet". */
  private boolean isEachTime(SentenceContext context, Token verb) {
    boolean marked =
        context.sentence().dependents(verb, "advmod", "mark").stream()
            .anyMatch(t -> is(t, "each-time"));
    return marked
        || verb.relation().equals("relcl")
            && context
                .syntax()
                .governor(verb)
                .filter(g -> is(g, "recurrence"))
                .filter(
                    g ->
                        context.sentence().dependents(g, "det").stream()
                            .anyMatch(t -> is(t, "each")))
                .isPresent();
  }

  /**
   * "Countries that supply arms", "nations seeking weapons": a kind of them, none in particular.
   */
  private boolean isOfKind(SentenceContext context, Token verb) {
    boolean standing =
        verb.relation().equals("relcl")
            ? isPresent(context, verb) || isDenied(context, verb)
            : verb.relation().equals("acl") && verb.tag().equals("VBG") && is(verb, "seeks");
    return standing
        && context
            .syntax()
            .governor(verb)
            .filter(g -> g.tag().equals("NNS") && is(g, "kind"))
            .filter(g -> !g.relation().startsWith("nsubj"))
            .filter(g -> is(verb, "seeks") ? isUndetermined(context, g) : isBare(context, g))
            .isPresent();
  }

  /** "Terrorists who seek to kill Americans". */
  private boolean isAimOfKind(SentenceContext context, Token verb) {
    return verb.relation().equals("xcomp")
        && context
            .syntax()
            .governor(verb)
            .filter(aim -> aim.relation().equals("relcl") && isOfKind(context, aim))
            .isPresent();
  }

  /** "This was not the first plant she visited": some other one was. */
  private boolean isOfDeniedFirst(SentenceContext context, Token verb) {
    return verb.relation().equals("relcl")
        && context
            .syntax()
            .governor(verb)
            .filter(g -> g.relation().equals("attr") && !is(g, "recurrence"))
            .filter(
                g ->
                    context.sentence().dependents(g, "amod", "nmod").stream()
                        .anyMatch(t -> is(t, "ranking")))
            .flatMap(g -> context.syntax().governor(g))
            .filter(be -> !context.sentence().dependents(be, "neg").isEmpty())
            .isPresent();
  }

  /** A plural of any of its kind: "violent extremists". */
  private static boolean isUndetermined(SentenceContext context, Token noun) {
    return context.sentence().dependents(noun, "det", "nummod", "poss").isEmpty()
        && context.sentence().dependents(noun, "amod", "nmod", "compound").stream()
            .noneMatch(t -> Character.isUpperCase(t.form().codePointAt(0)));
  }

  /** "Countries which do not have a treaty". */
  private static boolean isDenied(SentenceContext context, Token verb) {
    return context.sentence().dependents(verb, "aux").stream()
        .anyMatch(t -> t.lemma().equals("do") && !t.tag().equals("VBD"));
  }

  /** A plural of which nothing else is said. */
  private static boolean isBare(SentenceContext context, Token noun) {
    return context
        .sentence()
        .dependents(noun, "det", "nummod", "amod", "nmod", "poss", "compound", "prep")
        .isEmpty();
  }

  /** "They usually try to meet". */
  private boolean isTriedOften(SentenceContext context, Token verb) {
    return verb.relation().equals("xcomp")
        && context
            .syntax()
            .governor(verb)
            .filter(g -> isPresent(context, g) && isRepeated(context, g))
            .isPresent();
  }

  /**
   * "It is hard for them to attack", "their capacity to provide": how easy it would be, whether or
   * not anybody does it.
   */
  private boolean isAssessed(SentenceContext context, Token verb) {
    return ClauseMood.isInfinitive(context, verb)
        && context.syntax().governor(verb).filter(g -> isAssessment(context, g)).isPresent();
  }

  private boolean isAssessment(SentenceContext context, Token governor) {
    return governor.isVerb()
        ? context.sentence().dependents(governor, "acomp").stream().anyMatch(t -> is(t, "ease"))
        : is(governor, governor.isNoun() ? "capacity" : "ease");
  }

  private static Optional<Token> predicateOf(SentenceContext context, Token noun) {
    return context
        .syntax()
        .governor(noun)
        .filter(g -> g.isVerb() && noun.relation().startsWith("nsubj"));
  }

  /** The simple present or "can", not "has met" or "is meeting". */
  private static boolean isPresent(SentenceContext context, Token verb) {
    boolean present = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    return present && context.sentence().dependents(verb, "aux", "auxpass").isEmpty();
  }

  /** "Usually", "every week". */
  private boolean isRepeated(SentenceContext context, Token verb) {
    List<Token> times = context.sentence().dependents(verb, "npadvmod", "nmod", "dobj");
    return context.sentence().dependents(verb, "advmod").stream().anyMatch(t -> is(t, "habit"))
        || times.stream()
            .flatMap(t -> context.sentence().dependents(t, "det").stream())
            .anyMatch(t -> is(t, "each"));
  }

  /** "An attack on one member is an attack on all". */
  private boolean isOfAnyKind(SentenceContext context, Token trigger, Token verb) {
    return trigger.isNoun()
        && verb.lemma().equals("be")
        && trigger.head() == verb.index()
        && context.sentence().dependents(trigger, "det").stream().anyMatch(t -> is(t, "any"))
        && context.sentence().dependents(verb, "attr").stream()
            .anyMatch(t -> t.lemma().equals(trigger.lemma()));
  }

  private boolean is(Token word, String wordClass) {
    return words.is(word.lemma().toLowerCase(Locale.ROOT), wordClass);
  }
}
