package org.w3id.communique.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.event.Syntax;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.QuantityMention;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.Outcome;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/**
 * Judges how a sentence presents an event: from the tense, modals and negation of its own clause,
 * then outwards through the words that govern it, each of which may keep or change what it governs
 * (after FactBank, Saurí and Pustejovsky 2009). A source that reports an event is no change: who
 * commits to it is said by its attribution.
 */
public final class FactualityJudge {
  private static final int MAX_CLIMB = 14;
  private static final int NOMINAL_CLIMB = 3;
  private static final Set<String> CLAUSAL =
      Set.of("xcomp", "ccomp", "oprd", "acl", "pcomp", "csubj");

  /** Types whose failure means that they did not take place; an accord that failed was reached. */
  private static final Set<EventType> COME_TO_NOTHING =
      Set.of(
          EventType.MEETING,
          EventType.VISIT,
          EventType.TRANSFER,
          EventType.ARMS_TRANSFER,
          EventType.VOTE);

  private final WordTable words;
  private final ClauseMood mood;
  private final GoverningCues cues;
  private final CueFinder found;
  private final OngoingStates states;
  private final Occasions occasions;

  /**
   * Takes the cues.
   *
   * @param words the classes that {@link ClauseMood} and {@link GoverningCues} name, and {@code
   *     takes-place}, {@code performs}, {@code enactment} and {@code outcome}
   */
  public FactualityJudge(WordTable words) {
    this.words = words;
    this.mood = new ClauseMood(words);
    this.cues = new GoverningCues(words, mood);
    this.found = new CueFinder(words);
    this.states = new OngoingStates(words, mood);
    this.occasions = new Occasions(words);
  }

  /** The words that bear on how the sentence presents the event. */
  List<Cue> cues(SentenceContext context, EventMention event) {
    return found.find(context, event);
  }

  /** How the sentence presents the event. */
  public Factuality judge(SentenceContext context, EventMention event) {
    Factuality judged = judged(context, event);
    return judged == Factuality.OCCURRED && states.isOngoing(context, event)
        ? Factuality.ONGOING
        : judged;
  }

  private Factuality judged(SentenceContext context, EventMention event) {
    Token trigger = event.trigger();
    if (trigger.isNoun() && event.support().isEmpty()) {
      return ofBareNoun(context, event, event.factuality().orElse(Factuality.OCCURRED));
    }
    Optional<Factuality> own = trigger.isNoun() ? ofNoun(context, trigger) : Optional.empty();
    Token predicate = performing(context, event).or(event::support).orElse(trigger);
    Optional<Factuality> carried = ofSupport(context, event);
    Optional<Factuality> tensed =
        carried
            .filter(f -> f == Factuality.NEGATED || isRealised(f, own))
            .or(() -> own)
            .or(() -> carried)
            .or(() -> mood.of(context, predicate));
    Optional<Factuality> lexical =
        lexical(event).filter(f -> prevails(context, f, tensed, predicate));
    return climb(context, predicate, lexical.or(() -> tensed));
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
    return real && own.filter(FactualityJudge::isToCome).isPresent();
  }

  /**
   * The verb that does what its infinitive says: who meets to discuss discusses, who votes to
   * approve approves, who agrees to establish relations makes an agreement.
   */
  private Optional<Token> performing(SentenceContext context, EventMention event) {
    return Optional.of(event.trigger())
        .filter(t -> ClauseMood.isInfinitive(context, t))
        .filter(t -> t.relation().equals("advcl") || t.relation().equals("xcomp"))
        .flatMap(context.syntax()::governor)
        .filter(
            g ->
                words
                    .value(g.lemma(), "performs")
                    .flatMap(EventType::of)
                    .filter(event.type()::equals)
                    .isPresent());
  }

  /**
   * What the verb that carries a noun means for it: "cancelled his trip", "proposed talks". Where
   * it says the phase of an agreement or sanction instead, the event itself stands.
   */
  private Optional<Factuality> ofSupport(SentenceContext context, EventMention event) {
    Syntax syntax = context.syntax();
    Token noun = outermost(context, syntax.firstOfCoordination(event.trigger()));
    Optional<Token> above = syntax.governor(noun);
    Optional<Token> carrier =
        above.filter(g -> !g.isVerb()).isPresent() ? above.flatMap(syntax::governor) : above;
    return event
        .support()
        .filter(verb -> carrier.filter(verb::equals).isPresent())
        .flatMap(verb -> cues.of(context, noun, above.orElseThrow()))
        .filter(cue -> event.phase().isEmpty() || cue == Factuality.ONGOING)
        .filter(cue -> event.type() != EventType.AGREEMENT || cue != Factuality.PLANNED)
        .flatMap(cue -> cues.combine(context, carrier.orElseThrow(), cue, Optional.empty()));
  }

  /** The "series" of "a series of loans". */
  private static Token outermost(SentenceContext context, Token noun) {
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

  /**
   * A noun that no verb carries is taken for granted, unless its qualifier or the word that governs
   * it says otherwise.
   */
  private Factuality ofBareNoun(SentenceContext context, EventMention event, Factuality usual) {
    Token noun = event.trigger();
    Optional<Factuality> own =
        ofNoun(context, noun)
            .or(() -> cues.behind(context, noun).filter(f -> event.phase().isEmpty()));
    Token current = context.syntax().firstOfCoordination(noun);
    for (int i = 0; i < NOMINAL_CLIMB; i++) {
      Optional<Token> above = context.syntax().governor(current);
      if (above.isEmpty()) {
        break;
      }
      Token governor = above.get();
      Optional<Factuality> cue =
          cues.of(context, current, governor).filter(c -> event.phase().isEmpty());
      if (cue.isPresent()) {
        Optional<Factuality> found = cues.combine(context, governor, cue.get(), Optional.empty());
        Optional<Factuality> changed = found.filter(f -> f != Factuality.OCCURRED);
        return changed
            .filter(f -> f == Factuality.NEGATED)
            .or(() -> own)
            .or(() -> changed)
            .orElseGet(() -> climb(context, governor, found));
      }
      if (isImagined(context, current, governor)) {
        return own.orElse(Factuality.POSSIBLE);
      }
      if (governor.isVerb() && current.relation().startsWith("nsubj")) {
        return own.orElseGet(() -> ofSubject(context, event.type(), governor, usual));
      }
      if (own.isEmpty() && occasions.isOne(context, event.type(), current, governor)) {
        return ofOccasion(context, governor, usual);
      }
      if (!isThrough(context, governor) && !current.tag().equals("IN")) {
        break;
      }
      current = governor;
    }
    return own.orElse(usual);
  }

  /** On what occasion something is yet to be done is itself to come: "will sign at a summit". */
  private Factuality ofOccasion(SentenceContext context, Token preposition, Factuality usual) {
    return context
        .syntax()
        .governor(preposition)
        .filter(Token::isVerb)
        .map(verb -> climb(context, verb, mood.of(context, verb)))
        .filter(FactualityJudge::isToCome)
        .map(f -> Factuality.PLANNED)
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
    return some
        && noun.relation().equals("dobj")
        && (words.is(governor.lemma(), "attitude")
            || mood.of(context, governor).filter(f -> f == Factuality.POSSIBLE).isPresent());
  }

  /** What the verb of which a noun is the subject says of it. */
  private Factuality ofSubject(
      SentenceContext context, EventType type, Token verb, Factuality usual) {
    Optional<Factuality> cue =
        cues.ofSubject(context, verb)
            .filter(c -> c != Factuality.NEGATED || COME_TO_NOTHING.contains(type))
            .flatMap(c -> cues.combine(context, verb, c, Optional.empty()));
    if (cue.isPresent()) {
      return cue.get();
    }
    Optional<Factuality> tensed = mood.of(context, verb);
    boolean unreal = tensed.filter(f -> f == Factuality.POSSIBLE).isPresent();
    boolean happens = words.is(verb.lemma(), "takes-place");
    return unreal || happens ? climb(context, verb, tensed) : usual;
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

  /**
   * How a test ended, where the words about it say so: "failed to launch", "successfully tested".
   */
  Optional<Outcome> outcome(SentenceContext context, EventMention event) {
    if (event.type() != EventType.WEAPONS_TEST) {
      return Optional.empty();
    }
    Token predicate = event.support().orElse(event.trigger());
    List<Token> about =
        new ArrayList<>(context.sentence().dependents(predicate, "advmod", "nmod", "amod"));
    about.addAll(context.sentence().dependents(event.trigger(), "advmod", "nmod", "amod"));
    context.syntax().governor(predicate).ifPresent(about::add);
    return about.stream()
        .flatMap(t -> words.value(t.lemma().toLowerCase(Locale.ROOT), "outcome").stream())
        .flatMap(v -> Arrays.stream(Outcome.values()).filter(o -> o.value().equals(v)))
        .findFirst();
  }

  /** What the governing words make of it. */
  private Factuality climb(SentenceContext context, Token predicate, Optional<Factuality> own) {
    Syntax syntax = context.syntax();
    Optional<Factuality> value = own;
    Token current = predicate;
    for (int i = 0; i < MAX_CLIMB; i++) {
      if (mood.isHypothetical(context, current)) {
        return Factuality.POSSIBLE;
      }
      if (isAwaited(context, current)) {
        return Factuality.PLANNED;
      }
      Optional<Token> above = syntax.governor(current);
      if (above.isEmpty()) {
        break;
      }
      Token governor = above.get();
      Optional<Factuality> cue = cues.of(context, current, governor);
      boolean stated =
          (current.relation().equals("ccomp") || current.isNoun())
              && value.isPresent()
              && cue.filter(c -> c != Factuality.NEGATED).isPresent();
      if (cue.isPresent() && !stated) {
        value = cues.combine(context, governor, cue.get(), value);
        if (value.filter(f -> f != Factuality.OCCURRED).isPresent()) {
          return value.get();
        }
      } else if (value.isEmpty()) {
        value = inherited(context, current, governor);
      }
      if (value.isPresent() && (isFactive(current, governor) || isContent(current))) {
        break;
      }
      current = governor;
    }
    return value.orElse(Factuality.OCCURRED);
  }

  /**
   * Whether nothing further out can change the value: a finite clause that hangs beside its
   * governor.
   */
  private static boolean isFactive(Token current, Token governor) {
    return switch (current.relation()) {
      case "relcl", "advcl", "conj", "parataxis", "appos" -> true;
      case "poss", "compound" -> true;
      default -> governor.relation().equals("root") && !CLAUSAL.contains(current.relation());
    };
  }

  /** What a noun tells of stands, whatever is done with the noun: "looks into claims that". */
  private static boolean isContent(Token current) {
    return current.isNoun();
  }

  /** Whether a clause gives the time of what is still to come: "will meet when he visits". */
  private boolean isAwaited(SentenceContext context, Token clause) {
    return mood.isTemporalPresent(context, clause)
        && context
            .syntax()
            .governor(clause)
            .filter(g -> isToCome(climb(context, g, mood.of(context, g))))
            .isPresent();
  }

  private static boolean isToCome(Factuality factuality) {
    return switch (factuality) {
      case PLANNED, POSSIBLE, CALLED_FOR -> true;
      case OCCURRED, ONGOING, NEGATED -> false;
    };
  }

  /** What a clause without a tense of its own takes from the clause that governs it. */
  private Optional<Factuality> inherited(SentenceContext context, Token current, Token governor) {
    boolean infinitive = ClauseMood.isInfinitive(context, current);
    Optional<Factuality> outer = governor.isVerb() ? mood.of(context, governor) : Optional.empty();
    return switch (current.relation()) {
      case "advcl" -> infinitive ? Optional.of(Factuality.PLANNED) : outer;
      case "acl" -> infinitive ? Optional.of(Factuality.PLANNED) : ofModifier(context, governor);
      case "conj", "xcomp", "ccomp", "prep" -> outer;
      case "nsubj", "nsubjpass" -> outer.filter(f -> words.is(governor.lemma(), "takes-place"));
      default -> Optional.empty();
    };
  }

  /** What a participle does: that of "signs an order lifting sanctions" what is done with it. */
  private Optional<Factuality> ofModifier(SentenceContext context, Token noun) {
    return Optional.of(noun)
        .filter(n -> words.is(n.lemma(), "enactment") && n.relation().equals("dobj"))
        .flatMap(context.syntax()::governor)
        .flatMap(verb -> mood.of(context, verb))
        .or(() -> Optional.of(Factuality.OCCURRED));
  }

  private Optional<Factuality> ofNoun(SentenceContext context, Token noun) {
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
}
