package org.w3id.communique.claim;

import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.event.Syntax;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.text.Token;

/**
 * What the words around a clause make of it, from the nearest outwards: each may keep or change
 * what it governs.
 */
final class OuterScope {
  private static final int MAX_CLIMB = 14;
  private static final Set<String> CLAUSAL =
      Set.of("xcomp", "ccomp", "oprd", "acl", "pcomp", "csubj");

  private final WordTable words;
  private final ClauseMood mood;
  private final GoverningCues cues;
  private final CueEffects effects;
  private final Performatives performatives;
  private final Ranks ranks;

  /**
   * Takes the cues; of the words the classes {@code takes-place}, {@code enactment}, {@code
   * unsettled}, {@code surmise}, {@code stating}, {@code greeting}, {@code first-person}, {@code
   * wishes-to-say} and {@code rank}.
   */
  OuterScope(WordTable words, ClauseMood mood, GoverningCues cues, CueEffects effects) {
    this.words = words;
    this.mood = mood;
    this.cues = cues;
    this.effects = effects;
    this.performatives = new Performatives(words, mood);
    this.ranks = new Ranks(words);
  }

  /** What the governing words make of it. */
  Factuality climb(SentenceContext context, Token predicate, Optional<Factuality> own) {
    if (isLeftOpen(context, predicate) && !isDoneToSomebody(context, predicate)) {
      return Factuality.POSSIBLE;
    }
    Syntax syntax = context.syntax();
    Optional<Factuality> value = own;
    Token current = predicate;
    boolean reported = false;
    for (int i = 0; i < MAX_CLIMB; i++) {
      if (mood.isHypothetical(context, current)) {
        return Factuality.POSSIBLE;
      }
      if (mood.hasCondition(context, current) && ClauseMood.isInfinitive(context, current)) {
        return Factuality.POSSIBLE;
      }
      if (isAwaited(context, current)) {
        return Factuality.PLANNED;
      }
      if (cues.isPresupposed(context, current) || performatives.isDone(context, current)) {
        return value.orElse(Factuality.OCCURRED);
      }
      Optional<Token> above = syntax.governor(current);
      if (above.isEmpty()) {
        break;
      }
      Token governor = above.get();
      if (isLeftOpen(context, governor)) {
        return Factuality.POSSIBLE;
      }
      Optional<Factuality> judged = cues.judged(context, current, governor);
      if (judged.isPresent()) {
        return judged.get();
      }
      Optional<Factuality> cue = cues.of(context, current, governor);
      boolean stated = isStated(current, governor, value, cue) || reported && isCourse(value, cue);
      if (cue.isPresent() && !stated) {
        value = effects.combine(context, governor, cue.get(), value);
        if (value.filter(f -> f != Factuality.OCCURRED).isPresent()) {
          return further(context, governor, value.get());
        }
      } else if (value.isEmpty()) {
        value = inherited(context, current, governor);
      }
      if (value.isPresent()
          && (isFactive(context, current, governor)
              || isContent(current)
              || performatives.isStated(context, current, governor))) {
        break;
      }
      reported |= current.relation().equals("ccomp");
      current = governor;
    }
    return value.orElse(Factuality.OCCURRED);
  }

  /**
   * Whether a clause keeps the tense that it has of its own: "expects that it has landed"; what
   * "will" happen is only hoped for by who hopes so.
   */
  private boolean isStated(
      Token current, Token governor, Optional<Factuality> value, Optional<Factuality> cue) {
    boolean finite = current.relation().equals("ccomp") || current.isNoun();
    boolean wished =
        value.filter(f -> f == Factuality.PLANNED).isPresent()
            && words.is(governor.lemma(), "surmise");
    return finite
        && value.isPresent()
        && !wished
        && cue.filter(c -> c != Factuality.NEGATED).isPresent();
  }

  /**
   * Whether a cue tells how the saying went and not what was said: who "continued to say that they
   * will come" went on saying so.
   */
  private static boolean isCourse(Optional<Factuality> value, Optional<Factuality> cue) {
    return value.isPresent()
        && cue.filter(c -> c == Factuality.OCCURRED || c == Factuality.ONGOING).isPresent();
  }

  /**
   * What still further cues make of what is no fact: who "is asked to agree to send" has no plan
   * yet.
   */
  Factuality further(SentenceContext context, Token cue, Factuality value) {
    Factuality changed = value;
    Token current = cue;
    for (int i = 0; i < MAX_CLIMB && isToCome(changed); i++) {
      Optional<Token> above =
          Optional.of(current)
              .filter(t -> CLAUSAL.contains(t.relation()))
              .flatMap(context.syntax()::governor);
      if (above.isEmpty()) {
        break;
      }
      Token inner = current;
      Factuality reached = changed;
      Optional<Factuality> outer = cues.of(context, inner, above.get());
      changed =
          outer
              .filter(c -> !isStated(inner, above.get(), Optional.of(reached), outer))
              .flatMap(c -> effects.combine(context, above.get(), c, Optional.empty()))
              .filter(f -> weight(f) > weight(reached))
              .orElse(changed);
      current = above.get();
    }
    return changed;
  }

  /** How far from a fact something is that is yet to come. */
  private static int weight(Factuality factuality) {
    return switch (factuality) {
      case OCCURRED, ONGOING -> 0;
      case PLANNED -> 1;
      case POSSIBLE -> 2;
      case CALLED_FOR -> 3;
      case NEGATED -> 4;
    };
  }

  /** Whether somebody will not say: "refused to confirm that", "did not rule out that". */
  private boolean isLeftOpen(SentenceContext context, Token verb) {
    if (!words.is(verb.lemma(), "unsettled")) {
      return false;
    }
    return mood.isNegated(context, verb)
        || context
            .syntax()
            .governor(verb)
            .flatMap(g -> cues.of(context, verb, g))
            .filter(f -> f == Factuality.NEGATED)
            .isPresent();
  }

  /** "The Senate had not confirmed him": no word of what may be so. */
  private static boolean isDoneToSomebody(SentenceContext context, Token verb) {
    return context.sentence().dependents(verb, "dobj").stream()
        .anyMatch(
            t ->
                t.isPronoun()
                    || context.name(t).filter(n -> n.kind() == EntityKind.PERSON).isPresent());
  }

  /**
   * Whether nothing further out can change the value: a finite clause that hangs beside its
   * governor.
   */
  private static boolean isFactive(SentenceContext context, Token current, Token governor) {
    return switch (current.relation()) {
      case "conj" -> !isSameContent(context, current);
      case "acl" -> current.tag().equals("VBN") && context.syntax().has(current, "agent");
      case "relcl", "advcl", "parataxis", "appos" -> true;
      case "poss", "compound" -> true;
      default -> governor.relation().equals("root") && !CLAUSAL.contains(current.relation());
    };
  }

  /** "Denied that troops had crossed and attacked": the second verb is denied with the first. */
  private static boolean isSameContent(SentenceContext context, Token verb) {
    return verb.isVerb()
        && context.sentence().dependents(verb, "nsubj", "nsubjpass").isEmpty()
        && context.syntax().firstOfCoordination(verb).relation().equals("ccomp");
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

  static boolean isToCome(Factuality factuality) {
    return switch (factuality) {
      case PLANNED, POSSIBLE, CALLED_FOR -> true;
      case OCCURRED, ONGOING, NEGATED -> false;
    };
  }

  /** What a clause without a tense of its own takes from the clause that governs it. */
  private Optional<Factuality> inherited(SentenceContext context, Token current, Token governor) {
    boolean infinitive = ClauseMood.isInfinitive(context, current);
    Optional<Token> copula = ranks.copula(context, current).filter(verb -> infinitive);
    if (copula.isPresent()) {
      return Optional.of(ofRank(context, copula));
    }
    Optional<Factuality> outer = governor.isVerb() ? mood.of(context, governor) : Optional.empty();
    return switch (current.relation()) {
      case "advcl" -> infinitive ? Optional.of(Factuality.PLANNED) : outer;
      case "acl", "relcl" -> ofNounClause(context, current, governor);
      case "conj", "xcomp", "ccomp", "prep" -> outer;
      case "nsubj", "nsubjpass" -> outer.filter(f -> words.is(governor.lemma(), "takes-place"));
      default -> Optional.empty();
    };
  }

  private Optional<Factuality> ofNounClause(SentenceContext context, Token clause, Token noun) {
    boolean infinitive = ClauseMood.isInfinitive(context, clause);
    if (infinitive && ranks.isRanked(context, noun)) {
      return Optional.of(ofRank(context, context.syntax().governor(noun)));
    }
    if (clause.relation().equals("relcl")) {
      return Optional.empty();
    }
    return infinitive ? Optional.of(Factuality.PLANNED) : ofModifier(context, noun);
  }

  /** "Will be the first to visit" tells of what is to come, "is the first to visit" of what was. */
  private Factuality ofRank(SentenceContext context, Optional<Token> above) {
    return above
        .filter(Token::isVerb)
        .map(verb -> climb(context, verb, mood.of(context, verb)))
        .filter(OuterScope::isToCome)
        .orElse(Factuality.OCCURRED);
  }

  /**
   * What a participle does: that of "signs an order lifting sanctions", or "votes on a resolution
   * lifting them", what is done with the order.
   */
  private Optional<Factuality> ofModifier(SentenceContext context, Token noun) {
    return Optional.of(noun)
        .filter(n -> words.is(n.lemma(), "enactment"))
        .flatMap(n -> treating(context, n))
        .map(verb -> climb(context, verb, mood.of(context, verb)))
        .or(() -> Optional.of(Factuality.OCCURRED));
  }

  /** The verb whose object a noun is, or what it is "on". */
  private static Optional<Token> treating(SentenceContext context, Token noun) {
    Optional<Token> above = context.syntax().governor(noun);
    Optional<Token> on = above.filter(p -> p.lemma().equals("on") && p.tag().equals("IN"));
    return noun.relation().equals("dobj")
        ? above.filter(Token::isVerb)
        : on.flatMap(context.syntax()::governor).filter(Token::isVerb);
  }
}
