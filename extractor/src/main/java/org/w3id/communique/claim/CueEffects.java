package org.w3id.communique.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.text.Token;

/** What becomes of an event under a cue, when the cue's own clause has its say. */
final class CueEffects {
  private final WordTable words;
  private final ClauseMood mood;
  private final GoverningCues cues;

  /**
   * Takes the cues; of the words the classes {@code inception}, {@code cessation}, {@code
   * unsettled}, {@code surmise}, {@code acceptance}, {@code foreseen} and {@code implicative} with
   * the verbs that go with it.
   */
  CueEffects(WordTable words, ClauseMood mood, GoverningCues cues) {
    this.words = words;
    this.mood = mood;
    this.cues = cues;
  }

  /**
   * What becomes of an event under a cue.
   *
   * @param governor the word that governs the event
   * @param cue what it means
   * @param inner what the event's own clause says
   * @return empty where the cue leaves the event as its own clause has it, and that says nothing
   */
  Optional<Factuality> combine(
      SentenceContext context, Token governor, Factuality cue, Optional<Factuality> inner) {
    Token head = head(context, governor);
    Optional<Factuality> own =
        governor.isVerb() || isQuality(governor) || mood.isNegated(context, head)
            ? mood.of(context, head)
            : Optional.empty(); // "has no plans to visit", "did not call for a visit"
    if (own.filter(f -> f == Factuality.NEGATED).isPresent() && !isGuess(governor)) {
      return Optional.of(refused(context, governor, cue));
    }
    if (inner.filter(f -> f == Factuality.NEGATED).isPresent() && cue != Factuality.NEGATED) {
      return inner;
    }
    return switch (cue) {
      case OCCURRED ->
          isBegun(context, governor)
              ? Optional.of(Factuality.ONGOING)
              : unlessToCome(own(governor, own), inner);
      case ONGOING ->
          own(governor, own)
              .map(
                  f ->
                      f == Factuality.OCCURRED && isNow(context, governor)
                          ? Factuality.ONGOING
                          : f);
      case NEGATED -> Optional.of(undone(context, governor, own));
      default -> Optional.of(asked(context, governor, cue, own));
    };
  }

  /**
   * What a clause behind a noun says of it in the passive: "a visit scheduled for May", "the truce
   * that was proposed"; empty where that is nothing new.
   */
  Optional<Factuality> behind(SentenceContext context, Token noun) {
    return context.sentence().dependents(noun, "relcl", "acl").stream()
        .filter(context.syntax()::isPassive)
        .flatMap(
            clause ->
                ClauseMood.isInfinitive(context, clause)
                    ? Stream.of(Factuality.PLANNED) // "talks to be held"
                    : cues
                        .value(context, clause, "object")
                        .flatMap(cue -> combine(context, clause, cue, Optional.empty()))
                        .stream())
        .filter(f -> f != Factuality.OCCURRED && f != Factuality.ONGOING)
        .findFirst();
  }

  /** Who "was forced to seek help" sought it: help that is only called for. */
  private static Optional<Factuality> unlessToCome(
      Optional<Factuality> outer, Optional<Factuality> inner) {
    return outer.filter(f -> f == Factuality.OCCURRED).isPresent()
            && inner.filter(OuterScope::isToCome).isPresent()
        ? inner
        : outer;
  }

  /** What somebody is said to be: the "willing" of "is not willing to visit". */
  private static boolean isQuality(Token token) {
    return token.relation().equals("acomp");
  }

  /** What is "not likely" may still come. */
  private boolean isGuess(Token quality) {
    return isQuality(quality) && words.is(quality.lemma(), "surmise");
  }

  /** What is planned, possible or called for is no surer than the plan or the call itself. */
  private Factuality asked(
      SentenceContext context, Token governor, Factuality cue, Optional<Factuality> own) {
    if (isDropped(context, governor) || isForegone(context, governor)) {
      return Factuality.NEGATED;
    }
    if (isTaken(context, governor)) {
      return Factuality.PLANNED;
    }
    if (isAchieved(context, governor)) {
      return Factuality.OCCURRED;
    }
    boolean unsure = own.filter(f -> f == Factuality.POSSIBLE).isPresent();
    return unsure ? Factuality.POSSIBLE : cue;
  }

  /** Whether an offer or a call is taken up: "accepted an invitation to visit". */
  private boolean isTaken(SentenceContext context, Token offer) {
    return offer.isNoun()
        && context
            .syntax()
            .governor(offer)
            .filter(g -> words.is(g.lemma(), "acceptance"))
            .flatMap(g -> mood.of(context, g))
            .filter(f -> f == Factuality.OCCURRED)
            .isPresent();
  }

  /**
   * Whether what was possible was done: "was able to visit", "had the chance to visit"; who is able
   * only may (implicative verbs; Karttunen 1971).
   */
  private boolean isAchieved(SentenceContext context, Token chance) {
    Set<String> verbs =
        words
            .value(chance.lemma().toLowerCase(Locale.ROOT), "implicative")
            .map(v -> Set.of(v.split(" ", -1)))
            .orElse(Set.of());
    return context
        .syntax()
        .governor(chance)
        .filter(g -> verbs.contains(g.lemma()))
        .filter(g -> g.tag().equals("VBD") || mood.isPresentPerfect(context, g))
        .flatMap(g -> mood.of(context, g))
        .filter(f -> f == Factuality.OCCURRED)
        .isPresent();
  }

  /** "Had been scheduled to visit", "had been due to meet": it came to something else. */
  private boolean isForegone(SentenceContext context, Token governor) {
    Token head = head(context, governor);
    boolean pluperfect =
        context.sentence().dependents(head, "aux").stream()
            .anyMatch(t -> t.lemma().equals("have") && t.tag().equals("VBD"));
    boolean passive = isQuality(governor) || context.syntax().isPassive(governor);
    return pluperfect && passive && words.is(governor.lemma(), "foreseen");
  }

  /** Whether the plan, offer or call itself came to nothing: "cancelled plans to sell". */
  private boolean isDropped(SentenceContext context, Token governor) {
    Token head = head(context, governor);
    return head.isNoun()
        && context
            .syntax()
            .governor(head)
            .filter(g -> !g.isVerb() || !mood.isNegated(context, g))
            .flatMap(
                g ->
                    head.relation().equals("nsubj")
                        ? cues.ofSubject(context, g)
                        : cues.of(context, head, g))
            .filter(f -> f == Factuality.NEGATED)
            .isPresent();
  }

  /**
   * Who does not fail to act acts, and who "will not hesitate" means to; but who does not rule it
   * out, or confirm it, leaves it open.
   */
  private Factuality refused(SentenceContext context, Token governor, Factuality cue) {
    if (words.is(governor.lemma(), "unsettled")) {
      return Factuality.POSSIBLE;
    }
    if (cue != Factuality.NEGATED) {
      return Factuality.NEGATED;
    }
    return context.sentence().dependents(governor, "aux").stream()
            .anyMatch(t -> t.tag().equals("MD"))
        ? Factuality.PLANNED
        : Factuality.OCCURRED;
  }

  private static Optional<Factuality> own(Token governor, Optional<Factuality> own) {
    return governor.isVerb() || isQuality(governor) ? own : Optional.of(Factuality.OCCURRED);
  }

  private boolean isNow(SentenceContext context, Token governor) {
    return !governor.isVerb() || mood.isPresent(context, governor);
  }

  /** What has begun and is not said to have ended goes on. */
  private boolean isBegun(SentenceContext context, Token governor) {
    return governor.isVerb()
        && words.is(governor.lemma(), "inception")
        && mood.isPresentPerfect(context, governor);
  }

  /**
   * What is cancelled does not happen; but it may, if it may be cancelled, and it goes on, if its
   * end is called for.
   */
  private Factuality undone(SentenceContext context, Token governor, Optional<Factuality> own) {
    Token head = head(context, governor);
    Optional<Factuality> outer =
        own.filter(f -> f != Factuality.OCCURRED)
            .or(() -> context.syntax().governor(head).flatMap(g -> cues.of(context, head, g)));
    boolean ends = words.is(head.lemma().toLowerCase(Locale.ROOT), "cessation");
    if (own.isEmpty() && outer.filter(f -> f == Factuality.NEGATED).isPresent()) {
      return refused(context, head, Factuality.NEGATED); // "refused to rule out", "failed to stop"
    }
    return switch (outer.orElse(Factuality.NEGATED)) {
      case CALLED_FOR, PLANNED -> ends ? Factuality.ONGOING : Factuality.NEGATED;
      case POSSIBLE -> Factuality.POSSIBLE;
      default -> Factuality.NEGATED;
    };
  }

  /** The word that a preposition or a quality hangs on, or the cue itself: "call" of "call for". */
  private static Token head(SentenceContext context, Token governor) {
    return GoverningCues.isPreposition(governor) || isQuality(governor)
        ? context.syntax().governor(governor).orElse(governor)
        : governor;
  }
}
