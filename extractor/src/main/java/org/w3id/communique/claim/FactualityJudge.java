package org.w3id.communique.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.event.Syntax;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.Outcome;
import org.w3id.communique.text.Token;

/**
 * Judges how a sentence presents an event: from the tense, modals and negation of its own clause,
 * then outwards through the words that govern it, each of which may keep or change what it governs
 * (after FactBank, Saurí and Pustejovsky 2009). A source that reports an event is no change: who
 * commits to it is said by its attribution.
 */
public final class FactualityJudge {
  private static final Set<String> CARRIED = Set.of("dobj", "nsubjpass", "xcomp", "oprd", "acl");

  private final WordTable words;
  private final ClauseMood mood;
  private final GoverningCues cues;
  private final CueEffects effects;
  private final OuterScope scope;
  private final NounFactuality nouns;
  private final TestOutcomes outcomes;
  private final CueFinder found;
  private final OngoingStates states;

  /**
   * Takes the cues.
   *
   * @param words the classes that {@link ClauseMood}, {@link GoverningCues}, {@link CueEffects},
   *     {@link OuterScope} and {@link NounFactuality} name, {@code performs}, {@code complies},
   *     {@code contains}, {@code deals-with} and {@code outcome}
   */
  public FactualityJudge(WordTable words) {
    this.words = words;
    this.mood = new ClauseMood(words);
    this.cues = new GoverningCues(words);
    this.effects = new CueEffects(words, mood, cues);
    this.scope = new OuterScope(words, mood, cues, effects);
    this.nouns = new NounFactuality(words, mood, cues, effects, scope);
    this.outcomes = new TestOutcomes(words);
    this.found = new CueFinder(words);
    this.states = new OngoingStates(words, mood);
  }

  /** The words that bear on how the sentence presents the event. */
  List<Cue> cues(SentenceContext context, EventMention event) {
    return found.find(context, event);
  }

  /** How a test ended, where the words about it say so. */
  Optional<Outcome> outcome(SentenceContext context, EventMention event) {
    return outcomes.of(context, event);
  }

  /** Whether a word beside the noun that names the event says how it stands: "planned talks". */
  boolean isQualified(SentenceContext context, EventMention event) {
    return nouns.qualified(context, event.trigger()).isPresent();
  }

  /** How the sentence presents the event. */
  public Factuality judge(SentenceContext context, EventMention event) {
    Factuality judged = judged(context, event);
    if (judged == Factuality.NEGATED && isDisregarded(event)) {
      return Factuality.OCCURRED;
    }
    return judged == Factuality.OCCURRED && states.isOngoing(context, event)
        ? Factuality.ONGOING
        : judged;
  }

  /** An agreement that is not honoured was made: "failed to live up to the accord". */
  private boolean isDisregarded(EventMention event) {
    return event.type() == EventType.AGREEMENT && isSupportedBy(event, "complies");
  }

  /**
   * Whether a verb says what is in an agreement, whatever becomes of that: "may include"; or what
   * was spoken of: talks that "did not touch on trade" were held.
   */
  private boolean isOfContent(EventMention event) {
    return switch (event.type()) {
      case AGREEMENT -> isSupportedBy(event, "contains");
      case MEETING -> isSupportedBy(event, "deals-with");
      default -> false;
    };
  }

  private boolean isSupportedBy(EventMention event, String wordClass) {
    return event.support().filter(verb -> words.is(verb.lemma(), wordClass)).isPresent();
  }

  private Factuality judged(SentenceContext context, EventMention event) {
    Optional<Factuality> typed = forItsType(context, event);
    if (typed.isPresent()) {
      return typed.get();
    }
    Token trigger = event.trigger();
    if (trigger.isNoun() && (event.support().isEmpty() || isOfContent(event))) {
      return nouns.ofBare(context, event, event.factuality().orElse(Factuality.OCCURRED));
    }
    Optional<Factuality> own =
        trigger.isNoun() ? nouns.qualified(context, trigger) : Optional.empty();
    Token predicate = performing(context, event).or(event::support).orElse(trigger);
    Optional<Factuality> carried = ofSupport(context, event);
    if (carried.filter(f -> f == Factuality.ONGOING).isPresent()
        && ClauseMood.isInfinitive(context, predicate)) {
      return Factuality.ONGOING; // "urged Syria to stop its attacks"
    }
    Optional<Factuality> tensed =
        carried
            .filter(f -> f == Factuality.NEGATED || isRealised(f, own))
            .or(() -> own)
            .or(() -> carried)
            .or(() -> ofTrigger(context, event, predicate));
    Optional<Factuality> lexical =
        lexical(event).filter(f -> prevails(context, f, tensed, predicate));
    Factuality scoped = scope.climb(context, predicate, lexical.or(() -> tensed));
    return lexical.filter(f -> f == Factuality.NEGATED).isPresent()
        ? withheld(context, predicate, tensed)
        : scoped;
  }

  /**
   * What a word means for events of one type alone: who tries to broker a deal negotiates it, who
   * tries to take a town attacks it; a sale that is approved is planned.
   */
  private Optional<Factuality> forItsType(SentenceContext context, EventMention event) {
    Token inner = event.predicate();
    Token head = inner.isNoun() ? NounFactuality.outermost(context, inner) : inner;
    return Stream.concat(
            event.support().stream(),
            Optional.of(head)
                .filter(t -> CARRIED.contains(t.relation()))
                .flatMap(context.syntax()::governor)
                .stream())
        .flatMap(
            carrier ->
                cues.forType(context, carrier, event).stream()
                    .map(cue -> carried(context, carrier, cue)))
        .findFirst();
  }

  private Factuality carried(SentenceContext context, Token carrier, Factuality cue) {
    return effects
        .combine(context, carrier, cue, Optional.empty())
        .filter(f -> f != Factuality.OCCURRED)
        .map(f -> scope.further(context, carrier, f))
        .orElseGet(() -> scope.climb(context, carrier, mood.of(context, carrier)));
  }

  /**
   * What is not given, or is asked not to be: but who only threatens to withhold it may give it.
   */
  private Factuality withheld(
      SentenceContext context, Token predicate, Optional<Factuality> tensed) {
    return scope.climb(context, predicate, tensed) == Factuality.POSSIBLE
        ? Factuality.POSSIBLE
        : Factuality.NEGATED;
  }

  /** Who "sent no weapons" did not send them; "no" may also be how somebody votes. */
  private Optional<Factuality> ofTrigger(
      SentenceContext context, EventMention event, Token predicate) {
    return event.type() != EventType.VOTE && mood.isWithoutObject(context, predicate)
        ? Optional.of(Factuality.NEGATED)
        : mood.of(context, predicate);
  }

  /** What the trigger itself means, by its rule or in any: who "offers" tents gives none yet. */
  private Optional<Factuality> lexical(EventMention event) {
    return event
        .factuality()
        .or(() -> words.value(event.trigger().lemma(), "means").flatMap(Factuality::of));
  }

  /** Whether what was planned or called for was done: "mounted its planned invasion". */
  private static boolean isRealised(Factuality carried, Optional<Factuality> own) {
    boolean real = carried == Factuality.OCCURRED || carried == Factuality.ONGOING;
    return real && own.filter(OuterScope::isToCome).isPresent();
  }

  /**
   * The verb that does what its infinitive says: who meets to discuss discusses, who votes to
   * approve approves, who agrees to establish relations makes an agreement, who decides to impose
   * sanctions imposes them.
   */
  private Optional<Token> performing(SentenceContext context, EventMention event) {
    return Optional.of(event.predicate())
        .filter(t -> ClauseMood.isInfinitive(context, t) && !mood.isNegated(context, t))
        .filter(t -> t.relation().equals("advcl") || t.relation().equals("xcomp"))
        .flatMap(context.syntax()::governor)
        .filter(
            g ->
                words
                    .value(g.lemma(), "performs")
                    .filter(types -> List.of(types.split("\\+")).contains(event.type().localName()))
                    .isPresent());
  }

  /**
   * What the verb that carries a noun means for it: "cancelled his trip", "proposed talks". Where
   * it says the phase of an agreement or sanction instead, the event itself stands.
   */
  private Optional<Factuality> ofSupport(SentenceContext context, EventMention event) {
    Syntax syntax = context.syntax();
    Token noun = NounFactuality.outermost(context, syntax.firstOfCoordination(event.trigger()));
    Optional<Token> above = syntax.governor(noun);
    Optional<Token> carrier =
        above.filter(g -> !g.isVerb()).isPresent() ? above.flatMap(syntax::governor) : above;
    return event
        .support()
        .filter(verb -> carrier.filter(verb::equals).isPresent())
        .flatMap(verb -> cues.of(context, noun, above.orElseThrow()))
        .filter(cue -> event.phase().isEmpty() || cue == Factuality.ONGOING)
        .filter(cue -> event.type() != EventType.AGREEMENT || cue != Factuality.PLANNED)
        .flatMap(cue -> effects.combine(context, carrier.orElseThrow(), cue, Optional.empty()));
  }

  /**
   * Whether what the trigger means goes before its tense: "seeks" calls for, but "may seek" is only
   * possible.
   */
  private boolean prevails(
      SentenceContext context, Factuality lexical, Optional<Factuality> tensed, Token predicate) {
    if (lexical == Factuality.ONGOING) {
      return tensed.filter(f -> f == Factuality.OCCURRED).isPresent()
          && mood.isPresent(context, predicate);
    }
    return tensed.filter(f -> f == Factuality.NEGATED || f == Factuality.POSSIBLE).isEmpty();
  }
}
