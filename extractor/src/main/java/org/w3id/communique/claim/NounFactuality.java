package org.w3id.communique.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.QuantityMention;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/** How a sentence presents an event that a noun names and no verb carries. */
final class NounFactuality {
  private static final int NOMINAL_CLIMB = 3;

  /** Types whose failure means that they did not take place; an accord that failed was reached. */
  private static final Set<EventType> COME_TO_NOTHING =
      Set.of(
          EventType.MEETING,
          EventType.VISIT,
          EventType.TRANSFER,
          EventType.ARMS_TRANSFER,
          EventType.VOTE);

  /** Types of which the future tells that they are to come: "the visit will help both". */
  private static final Set<EventType> TO_COME =
      Set.of(EventType.MEETING, EventType.VISIT, EventType.TRANSFER, EventType.ARMS_TRANSFER);

  private final WordTable words;
  private final ClauseMood mood;
  private final GoverningCues cues;
  private final CueEffects effects;
  private final OuterScope scope;
  private final Occasions occasions;
  private final Absences absences;

  /**
   * Takes the cues; of the words the classes {@code attitude}, {@code evokes}, {@code indefinite},
   * {@code whichever}, {@code negation}, {@code qualifier}, {@code raising} and {@code
   * takes-place}.
   */
  NounFactuality(
      WordTable words, ClauseMood mood, GoverningCues cues, CueEffects effects, OuterScope scope) {
    this.words = words;
    this.mood = mood;
    this.cues = cues;
    this.effects = effects;
    this.scope = scope;
    this.occasions = new Occasions(words);
    this.absences = new Absences(words, mood, scope);
  }

  /**
   * A noun that no verb carries is taken for granted, unless its qualifier or the word that governs
   * it says otherwise.
   */
  Factuality ofBare(SentenceContext context, EventMention event, Factuality usual) {
    Token noun = event.trigger();
    Optional<Factuality> behind = behind(context, noun).filter(f -> event.phase().isEmpty());
    Optional<Factuality> own =
        behind
            .filter(f -> f == Factuality.NEGATED)
            .or(() -> qualified(context, noun))
            .or(() -> behind);
    Token current = context.syntax().firstOfCoordination(noun);
    for (int i = 0; i < NOMINAL_CLIMB; i++) {
      Optional<Token> above = context.syntax().governor(current);
      if (above.isEmpty()) {
        break;
      }
      Token governor = above.get();
      if (absences.isOne(context, governor)) {
        return absences.of(context, governor);
      }
      Optional<Factuality> cue =
          cues.of(context, current, governor).filter(c -> event.phase().isEmpty());
      if (cue.isPresent()) {
        Optional<Factuality> found =
            effects.combine(context, governor, cue.get(), Optional.empty());
        Optional<Factuality> changed = found.filter(f -> f != Factuality.OCCURRED);
        return changed
            .filter(f -> f == Factuality.NEGATED)
            .or(() -> own)
            .or(() -> changed)
            .orElseGet(() -> scope.climb(context, governor, found));
      }
      if (isAny(context, current) || isImagined(context, current, governor)) {
        return own.orElse(Factuality.POSSIBLE);
      }
      if (governor.lemma().equals("be") && current.relation().equals("attr")) {
        return own.orElse(scope.climb(context, governor, mood.of(context, governor)));
      }
      if (governor.isVerb() && current.relation().startsWith("nsubj")) {
        Factuality said = ofSubject(context, event, governor, usual);
        return said == Factuality.NEGATED ? said : own.orElse(said);
      }
      if (own.isEmpty()
          && !occasions.isBygone(context, noun)
          && occasions.isOne(context, event.type(), current, governor)) {
        return ofOccasion(context, governor, usual);
      }
      if (!isThrough(context, governor) && !current.tag().equals("IN")) {
        break;
      }
      current = governor;
    }
    return own.orElse(usual);
  }

  /**
   * What a clause behind the noun says: "talks delayed for months" were not held, unless they
   * began.
   */
  private Optional<Factuality> behind(SentenceContext context, Token noun) {
    boolean begun =
        noun.relation().startsWith("nsubj")
            && context
                .syntax()
                .governor(noun)
                .filter(g -> words.is(g.lemma(), "takes-place"))
                .flatMap(g -> mood.of(context, g))
                .filter(f -> f == Factuality.OCCURRED)
                .isPresent();
    return effects.behind(context, noun).filter(f -> f != Factuality.NEGATED || !begun);
  }

  /** On what occasion something is yet to be done is itself to come: "will sign at a summit". */
  private Factuality ofOccasion(SentenceContext context, Token preposition, Factuality usual) {
    return context
        .syntax()
        .governor(preposition)
        .filter(Token::isVerb)
        .map(verb -> scope.climb(context, verb, mood.of(context, verb)))
        .filter(OuterScope::isToCome)
        .map(f -> f == Factuality.CALLED_FOR ? Factuality.POSSIBLE : f)
        .orElse(usual);
  }

  /**
   * Whether something that is not named as known stands under a verb that needs no real one: "would
   * not support an attack", "could face a strike".
   */
  private boolean isImagined(SentenceContext context, Token noun, Token governor) {
    boolean some =
        noun.tag().equals("NN")
            && context.sentence().dependents(noun, "det").stream()
                .anyMatch(t -> words.is(t.lemma().toLowerCase(Locale.ROOT), "indefinite"));
    boolean evoked =
        words.is(governor.lemma(), "evokes")
            && context.sentence().dependents(noun, "det", "poss").isEmpty();
    return (some || evoked)
        && noun.relation().equals("dobj")
        && (words.is(governor.lemma(), "attitude")
            || mood.of(context, governor).filter(f -> f == Factuality.POSSIBLE).isPresent());
  }

  /** "Any attack": one that may come. */
  private boolean isAny(SentenceContext context, Token noun) {
    return context.sentence().dependents(noun, "det").stream()
        .anyMatch(t -> words.is(t.lemma().toLowerCase(Locale.ROOT), "whichever"));
  }

  /** What the verb of which a noun is the subject says of it. */
  private Factuality ofSubject(
      SentenceContext context, EventMention event, Token verb, Factuality usual) {
    Optional<Factuality> cue =
        cues.ofSubject(context, raised(context, verb))
            .filter(c -> c != Factuality.NEGATED || COME_TO_NOTHING.contains(event.type()))
            .flatMap(c -> effects.combine(context, verb, c, Optional.empty()));
    if (cue.isPresent()) {
      return cue.get();
    }
    if (hasInfinitive(context, verb)) {
      if (verb.lemma().equals("be")) {
        return Factuality.PLANNED; // "talks are to resume"
      }
      if (cues.hasExcess(context, verb) && takesPlace(context, verb)) {
        return Factuality.NEGATED; // "talks have yet to begin"
      }
    }
    Optional<Factuality> tensed = mood.of(context, verb);
    boolean unreal = tensed.filter(f -> f == Factuality.POSSIBLE).isPresent();
    boolean happens =
        words.is(verb.lemma(), "takes-place")
            && (event.type() != EventType.AGREEMENT || !words.is(verb.lemma(), "contains"));
    boolean ahead =
        tensed.filter(f -> f == Factuality.PLANNED).isPresent()
            && TO_COME.contains(event.type())
            && !occasions.isBygone(context, event.trigger());
    return unreal || happens || ahead ? scope.climb(context, verb, tensed) : usual;
  }

  /** What the subject does: "the truce appears to hold". */
  private Token raised(SentenceContext context, Token verb) {
    return words.is(verb.lemma(), "raising")
        ? context.sentence().dependents(verb, "xcomp").stream().findFirst().orElse(verb)
        : verb;
  }

  /** Whether what is yet to be done is to take place: not "have yet to bear fruit". */
  private boolean takesPlace(SentenceContext context, Token verb) {
    return context.sentence().dependents(verb, "xcomp").stream()
        .anyMatch(t -> words.is(t.lemma(), "takes-place"));
  }

  private static boolean hasInfinitive(SentenceContext context, Token verb) {
    return context.sentence().dependents(verb, "xcomp").stream()
        .anyMatch(t -> ClauseMood.isInfinitive(context, t));
  }

  /** "A series of strikes", "6 billion dollars in aid": the noun behind is what it is about. */
  private static boolean isThrough(SentenceContext context, Token preposition) {
    boolean counted =
        preposition.lemma().equals("in")
            && context
                .syntax()
                .governor(preposition)
                .flatMap(context::mention)
                .filter(QuantityMention.class::isInstance)
                .isPresent();
    return preposition.tag().equals("IN") && (counted || preposition.lemma().equals("of"));
  }

  /** What a qualifier or determiner of the noun says: "planned talks", "no deal". */
  Optional<Factuality> qualified(SentenceContext context, Token noun) {
    Sentence sentence = context.sentence();
    for (Token t : sentence.dependents(noun, "det", "neg", "nmod", "amod", "compound", "advmod")) {
      String lemma = t.lemma().toLowerCase(Locale.ROOT);
      if (words.is(lemma, "negation")) {
        return Optional.of(Factuality.NEGATED);
      }
      Optional<Factuality> qualifier =
          words
              .value(lemma, "qualifier")
              .or(() -> words.value(t.form().toLowerCase(Locale.ROOT), "qualifier"))
              .flatMap(Factuality::of);
      if (qualifier.isPresent()) {
        return qualifier;
      }
    }
    return Optional.empty();
  }

  /** The "series" of "a series of loans". */
  static Token outermost(SentenceContext context, Token noun) {
    Token current = noun;
    for (int i = 0; i < NOMINAL_CLIMB; i++) {
      Optional<Token> of =
          context
              .syntax()
              .governor(current)
              .filter(g -> g.lemma().equals("of") && g.tag().equals("IN"));
      Optional<Token> outer = of.flatMap(context.syntax()::governor).filter(Token::isNoun);
      if (outer.isEmpty()) {
        break;
      }
      current = outer.get();
    }
    return current;
  }
}
