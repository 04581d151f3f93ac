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

  private final WordTable words;
  private final CueFinder cues;

  /**
   * Takes the cues.
   *
   * @param words classes {@code modal}, {@code complement} and {@code object} with a factuality as
   *     value, {@code qualifier} for adjectives, {@code negation}, {@code hypothesis} and {@code
   *     takes-place}
   */
  public FactualityJudge(WordTable words) {
    this.words = words;
    this.cues = new CueFinder(words);
  }

  /** The words that bear on how the sentence presents the event. */
  List<Cue> cues(SentenceContext context, EventMention event) {
    return cues.find(context, event);
  }

  /** How the sentence presents the event. */
  public Factuality judge(SentenceContext context, EventMention event) {
    Token trigger = event.trigger();
    if (trigger.isNoun() && event.support().isEmpty()) {
      return ofBareNoun(context, trigger, event.factuality().orElse(Factuality.OCCURRED));
    }
    Optional<Factuality> own = trigger.isNoun() ? ofNoun(context, trigger) : Optional.empty();
    Token predicate = event.support().orElse(trigger);
    Optional<Factuality> tensed =
        own.or(() -> ofSupport(context, event)).or(() -> ofVerb(context, predicate));
    Optional<Factuality> lexical =
        event.factuality().filter(f -> prevails(context, f, tensed, predicate));
    return climb(context, predicate, lexical.or(() -> tensed));
  }

  /**
   * What the verb that carries a noun means for it: "cancelled his trip", "proposed talks". Where
   * it says the phase of an agreement or sanction instead, the event itself stands.
   */
  private Optional<Factuality> ofSupport(SentenceContext context, EventMention event) {
    Syntax syntax = context.syntax();
    Token noun = syntax.firstOfCoordination(event.trigger());
    Optional<Token> above = syntax.governor(noun);
    Optional<Token> carrier =
        above.filter(g -> !g.isVerb()).isPresent() ? above.flatMap(syntax::governor) : above;
    return event
        .support()
        .filter(verb -> event.phase().isEmpty() && carrier.filter(verb::equals).isPresent())
        .flatMap(
            verb ->
                cue(context, noun, above.orElseThrow())
                    .map(cue -> combine(context, verb, cue, Optional.empty())));
  }

  /**
   * Whether what the trigger means goes before its tense: "seeks" calls for, but "may seek" is only
   * possible.
   */
  private static boolean prevails(
      SentenceContext context, Factuality lexical, Optional<Factuality> tensed, Token predicate) {
    if (lexical == Factuality.ONGOING) {
      return tensed.filter(f -> f == Factuality.OCCURRED).isPresent()
          && isPresent(context, predicate);
    }
    return tensed.filter(f -> f == Factuality.NEGATED || f == Factuality.POSSIBLE).isEmpty();
  }

  private static boolean isPresent(SentenceContext context, Token verb) {
    List<Token> finite = new ArrayList<>(context.sentence().dependents(verb, "aux", "auxpass"));
    finite.add(verb);
    return finite.stream().anyMatch(t -> t.tag().equals("VBZ") || t.tag().equals("VBP"))
        && finite.stream().noneMatch(t -> t.lemma().equals("have"));
  }

  /**
   * A noun that no verb carries is taken for granted, unless its qualifier or the word that governs
   * it says otherwise.
   */
  private Factuality ofBareNoun(SentenceContext context, Token noun, Factuality usual) {
    Optional<Factuality> own = ofNoun(context, noun);
    if (own.isPresent()) {
      return own.get();
    }
    Token current = context.syntax().firstOfCoordination(noun);
    for (int i = 0; i < NOMINAL_CLIMB; i++) {
      Optional<Token> above = context.syntax().governor(current);
      if (above.isEmpty()) {
        break;
      }
      Token governor = above.get();
      Optional<Factuality> cue = cue(context, current, governor);
      if (cue.isPresent()) {
        return combine(context, governor, cue.get(), Optional.empty());
      }
      if (governor.isVerb() && current.relation().startsWith("nsubj")) {
        Optional<Factuality> tensed = ofVerb(context, governor);
        boolean unreal = tensed.filter(f -> f == Factuality.POSSIBLE).isPresent();
        boolean happens = words.is(governor.lemma(), "takes-place");
        return unreal || happens ? climb(context, governor, tensed) : usual;
      }
      boolean through = governor.tag().equals("IN") && governor.lemma().equals("of");
      if (!through && !current.tag().equals("IN")) {
        break;
      }
      current = governor;
    }
    return usual;
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
      if (isHypothetical(context.sentence(), current)) {
        return Factuality.POSSIBLE;
      }
      Optional<Token> above = syntax.governor(current);
      if (above.isEmpty()) {
        break;
      }
      Token governor = above.get();
      Optional<Factuality> cue = cue(context, current, governor);
      boolean stated =
          current.relation().equals("ccomp")
              && value.isPresent()
              && cue.filter(c -> c != Factuality.NEGATED).isPresent();
      if (cue.isPresent() && !stated) {
        value = Optional.of(combine(context, governor, cue.get(), value));
        if (value.get() != Factuality.OCCURRED) {
          return value.get();
        }
      } else if (value.isEmpty()) {
        value = inherited(context, current, governor);
      }
      if (value.isPresent() && isFactive(current, governor)) {
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

  private Optional<Factuality> cue(SentenceContext context, Token current, Token governor) {
    String lemma = governor.lemma().toLowerCase(Locale.ROOT);
    String wordClass;
    if (CLAUSAL.contains(current.relation())
        || current.relation().equals("advcl") && isInfinitive(context, current)) {
      wordClass = "complement";
    } else if (Set.of("dobj", "nsubjpass", "pobj", "dative").contains(current.relation())) {
      wordClass = "object";
    } else {
      return Optional.empty();
    }
    if (governor.tag().equals("IN") || governor.tag().equals("TO")) {
      Optional<Token> outer = context.syntax().governor(governor);
      String phrase =
          outer.map(o -> o.lemma().toLowerCase(Locale.ROOT) + " " + lemma).orElse(lemma);
      return value(phrase, "object")
          .filter(v -> current.relation().equals("pobj") || current.relation().equals("pcomp"));
    }
    String particle =
        context.sentence().dependents(governor, "prt").stream()
            .findFirst()
            .map(t -> lemma + " " + t.lemma())
            .orElse(lemma);
    return value(particle, wordClass).or(() -> value(lemma, wordClass));
  }

  private Factuality combine(
      SentenceContext context, Token governor, Factuality cue, Optional<Factuality> inner) {
    boolean negatedCue = governor.isVerb() && isNegated(context.sentence(), governor);
    if (negatedCue) {
      return cue == Factuality.NEGATED ? Factuality.OCCURRED : Factuality.NEGATED;
    }
    if (inner.filter(f -> f == Factuality.NEGATED).isPresent() && cue != Factuality.NEGATED) {
      return Factuality.NEGATED;
    }
    if (cue == Factuality.OCCURRED) {
      return governor.isVerb()
          ? ofVerb(context, governor).orElse(Factuality.OCCURRED)
          : Factuality.OCCURRED;
    }
    return cue;
  }

  /** "Said he would go" is "I will go" as told afterwards. */
  private static boolean isFutureInPast(SentenceContext context, Token verb, String modal) {
    return modal.equals("would")
        && verb.relation().equals("ccomp")
        && context.syntax().governor(verb).filter(g -> g.tag().equals("VBD")).isPresent();
  }

  /** What a clause without a tense of its own takes from the clause that governs it. */
  private Optional<Factuality> inherited(SentenceContext context, Token current, Token governor) {
    boolean verbal = governor.isVerb();
    return switch (current.relation()) {
      case "advcl" ->
          isInfinitive(context, current)
              ? Optional.of(Factuality.PLANNED)
              : verbal ? ofVerb(context, governor) : Optional.empty();
      case "acl" ->
          Optional.of(isInfinitive(context, current) ? Factuality.PLANNED : Factuality.OCCURRED);
      case "conj", "xcomp", "ccomp" -> verbal ? ofVerb(context, governor) : Optional.empty();
      case "nsubj", "nsubjpass" ->
          verbal && words.is(governor.lemma(), "takes-place")
              ? ofVerb(context, governor)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** What tense, modals and negation of a verb say; empty for a form without tense. */
  private Optional<Factuality> ofVerb(SentenceContext context, Token verb) {
    Sentence sentence = context.sentence();
    if (isNegated(sentence, verb)) {
      return Optional.of(Factuality.NEGATED);
    }
    boolean beTo = false;
    boolean progressive = false;
    for (Token aux : sentence.dependents(verb, "aux", "auxpass", "modal")) {
      String lemma = aux.lemma().toLowerCase(Locale.ROOT);
      Optional<Factuality> modal = value(lemma, "modal");
      if (modal.isPresent() && aux.tag().equals("MD")) {
        return isFutureInPast(context, verb, lemma) ? Optional.of(Factuality.PLANNED) : modal;
      }
      beTo |= lemma.equals("be") && aux.relation().equals("aux");
      progressive |=
          lemma.equals("be")
              && verb.tag().equals("VBG")
              && (aux.tag().equals("VBZ") || aux.tag().equals("VBP") || aux.tag().equals("VBN"));
    }
    if (isInfinitive(context, verb)) {
      return beTo ? Optional.of(Factuality.PLANNED) : Optional.empty();
    }
    if (progressive) {
      return Optional.of(Factuality.ONGOING);
    }
    return switch (verb.tag()) {
      case "VBD", "VBZ", "VBP" -> Optional.of(Factuality.OCCURRED);
      case "VBN" ->
          sentence.dependents(verb, "aux", "auxpass").isEmpty()
              ? participle(verb)
              : Optional.of(Factuality.OCCURRED);
      case "VBG" ->
          sentence.dependents(verb, "aux").isEmpty()
              ? Optional.empty()
              : Optional.of(Factuality.OCCURRED);
      default -> Optional.empty();
    };
  }

  private static Optional<Factuality> participle(Token verb) {
    return verb.relation().equals("conj") || verb.relation().equals("xcomp")
        ? Optional.empty()
        : Optional.of(Factuality.OCCURRED);
  }

  private Optional<Factuality> ofNoun(SentenceContext context, Token noun) {
    Sentence sentence = context.sentence();
    for (Token t : sentence.dependents(noun, "det", "neg", "nmod", "amod", "compound", "advmod")) {
      String lemma = t.lemma().toLowerCase(Locale.ROOT);
      if (words.is(lemma, "negation")) {
        return Optional.of(Factuality.NEGATED);
      }
      Optional<Factuality> qualifier =
          value(lemma, "qualifier").or(() -> value(t.form().toLowerCase(Locale.ROOT), "qualifier"));
      if (qualifier.isPresent()) {
        return qualifier;
      }
    }
    return Optional.empty();
  }

  private boolean isNegated(Sentence sentence, Token verb) {
    return sentence.dependents(verb, "neg", "advmod", "det").stream()
        .filter(t -> words.is(t.lemma().toLowerCase(Locale.ROOT), "negation"))
        .anyMatch(t -> !isNotOnly(sentence, t));
  }

  /** "Not only", "not just": what follows is said, not denied. */
  private boolean isNotOnly(Sentence sentence, Token negation) {
    return negation.index() + 1 < sentence.size()
        && words.is(sentence.token(negation.index() + 1).lemma(), "only");
  }

  private boolean isHypothetical(Sentence sentence, Token clause) {
    return sentence.dependents(clause, "mark", "advmod").stream()
        .anyMatch(t -> words.is(t.lemma().toLowerCase(Locale.ROOT), "hypothesis"));
  }

  private static boolean isInfinitive(SentenceContext context, Token verb) {
    return context.sentence().dependents(verb, "aux").stream().anyMatch(t -> t.tag().equals("TO"));
  }

  private Optional<Factuality> value(String form, String wordClass) {
    return words.value(form, wordClass).flatMap(Factuality::of);
  }
}
