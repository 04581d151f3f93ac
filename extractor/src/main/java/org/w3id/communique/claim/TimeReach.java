package org.w3id.communique.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.event.Syntax;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.TimeExpression.CalendarMonth;
import org.w3id.communique.mention.TimeExpression.CalendarYear;
import org.w3id.communique.mention.TimeMention;
import org.w3id.communique.text.Token;

/**
 * How far up the tree of a sentence a time reaches: to the word of an event, or to the verb of its
 * clause and no further.
 */
final class TimeReach {
  private static final int MAX_CLIMB = 8;
  private static final Set<String> CLAUSES =
      Set.of("relcl", "acl", "advcl", "ccomp", "csubj", "parataxis", "conj");
  private static final Set<String> NOT_FINITE = Set.of("advcl", "xcomp", "acl", "pcomp");
  private static final Set<String> BEFORE_NOUN = Set.of("compound", "nmod", "amod", "npadvmod");

  private final SentenceContext context;
  private final Syntax syntax;
  private final List<EventMention> events;
  private final WordTable words;
  private final Arrangements arrangements;

  /**
   * Takes a sentence; of the words the classes {@code time-bound}, {@code holding}, {@code episode}
   * and {@code spans}, and those of {@link Arrangements}.
   */
  TimeReach(SentenceContext context, List<EventMention> events, WordTable words) {
    this.context = context;
    this.syntax = context.syntax();
    this.events = events;
    this.words = words;
    this.arrangements = new Arrangements(context, events, words);
  }

  /** What a time is arranged for: "talks with Iran that are planned for Friday". */
  Optional<Arrangements.Arrangement> arranged(TimeMention time) {
    return arrangements.of(time);
  }

  /** The verb of the clause in which a time stands; none that follows it behind "after". */
  Optional<Token> clauseOf(TimeMention time) {
    Optional<Token> current = above(time, context.sentence().token(time.head()));
    for (int i = 0; i < MAX_CLIMB && current.isPresent(); i++) {
      if (current.get().isVerb() && !EventDistances.isMarkedBehind(context, time, current.get())) {
        return current;
      }
      current = current.filter(t -> !bounds(time, t)).flatMap(t -> above(time, t));
    }
    return current.filter(Token::isVerb);
  }

  /** The word of an event on which the time hangs first, going up the tree within its clause. */
  Optional<Token> nearest(TimeMention time) {
    Optional<Token> beside =
        events.stream()
            .map(EventMention::trigger)
            .filter(t -> t.isNoun() && isBeside(t, time))
            .findFirst()
            .or(() -> arranged(time).map(Arrangements.Arrangement::noun));
    if (beside.isPresent()) {
      return beside;
    }
    Token current = context.sentence().token(time.head());
    for (int i = 0; i < MAX_CLIMB; i++) {
      Token here = current;
      if (carrying(here).isPresent()) {
        return Optional.of(here);
      }
      Optional<Token> above = above(time, here).filter(g -> !ends(time, here, g));
      if (above.isEmpty()) {
        return Optional.empty();
      }
      current = above.get();
    }
    return Optional.empty();
  }

  /**
   * What governs a word on the way up from a time. "Signed on Tuesday to normalise", "hit ten towns
   * on Monday, killing six": a clause without a subject begins with its verb, so that what stands
   * before it, though the parser hangs it there, belongs to what governs the clause.
   */
  private Optional<Token> above(TimeMention time, Token token) {
    Optional<Token> governor = syntax.governor(token);
    while (governor
        .filter(verb -> beginsBehind(time, verb) || isBehindJoint(time, verb))
        .isPresent()) {
      governor = governor.flatMap(syntax::governor);
    }
    return governor;
  }

  /** "Bought oil in 1986 and sold it": the year stands before what joins the second verb. */
  private boolean isBehindJoint(TimeMention time, Token verb) {
    return verb.isVerb()
        && verb.relation().equals("conj")
        && syntax
            .governor(verb)
            .filter(first -> first.isVerb() && first.index() < time.head())
            .filter(
                first ->
                    context.sentence().dependents(first, "cc").stream()
                        .anyMatch(t -> time.head() < t.index() && t.index() < verb.index()))
            .isPresent();
  }

  private boolean beginsBehind(TimeMention time, Token verb) {
    boolean participle =
        verb.tag().equals("VBG")
            && context.sentence().dependents(verb, "aux", "nsubj", "mark").isEmpty();
    int begin =
        ClauseMood.isInfinitive(context, verb)
            ? context.sentence().dependents(verb, "aux").stream()
                .mapToInt(Token::index)
                .min()
                .orElse(verb.index())
            : verb.index();
    return (participle || ClauseMood.isInfinitive(context, verb))
        && NOT_FINITE.contains(verb.relation())
        && time.head() > 0
        && time.head() < begin;
  }

  Optional<EventMention> carrying(Token token) {
    return events.stream().filter(e -> carries(e, token)).findFirst();
  }

  /** Whether a time does not reach from a token to the one that governs it. */
  private boolean ends(TimeMention time, Token here, Token governor) {
    if (here.index() == time.head() && names(time, here, governor)) {
      return carrying(governor).isEmpty();
    }
    boolean clause =
        here.isVerb()
            && (CLAUSES.contains(here.relation()) || ClauseMood.isInfinitive(context, here));
    return clause && !tellsOf(here, governor) && !isHolding(here) || bounds(time, here);
  }

  /**
   * Whether a preposition gives something else of which the time tells: "since the vote in May".
   */
  boolean bounds(TimeMention time, Token preposition) {
    return isTimeBound(preposition)
        && !time.span().contains(preposition.index())
        && context.sentence().token(time.head()).head() != preposition.index();
  }

  /**
   * Whether a time goes with what stands behind "since" before it, though the parser hangs it
   * beside that: "since Benedict XVI in 2006".
   */
  boolean isOfBound(TimeMention time) {
    Optional<Token> beside = syntax.governor(context.sentence().token(time.head()));
    if (beside.filter(p -> p.tag().equals("IN") && p.index() > 0).isEmpty()) {
      return false;
    }
    Optional<Token> current = Optional.of(context.sentence().token(beside.get().index() - 1));
    for (int i = 0; i < MAX_CLIMB && current.filter(t -> !t.isVerb()).isPresent(); i++) {
      if (isTimeBound(current.get())) {
        return current.get().head() == beside.get().head();
      }
      current = current.flatMap(syntax::governor);
    }
    return false;
  }

  /** "Since", "after" and their like. */
  boolean isTimeBound(Token preposition) {
    return preposition.tag().equals("IN") && words.is(preposition.lemma(), "time-bound");
  }

  /** "A session, to be held tomorrow", "a truce, to come into force on Sunday". */
  private boolean isHolding(Token clause) {
    return words.is(clause.lemma(), "holding")
        && ClauseMood.isInfinitive(context, clause)
        && context.sentence().dependents(clause, "nsubj", "nsubjpass", "dobj").isEmpty();
  }

  /** Whether a clause behind the noun of an event tells of it: "strikes that hit on Friday". */
  private boolean tellsOf(Token clause, Token noun) {
    boolean about =
        context.sentence().dependents(clause, "nsubj", "nsubjpass").stream()
            .allMatch(t -> t.tag().startsWith("W"));
    return about
        && !ClauseMood.isInfinitive(context, clause)
        && events.stream()
            .map(EventMention::trigger)
            .anyMatch(
                t ->
                    t.equals(noun)
                        || syntax.behind(t, "of").contains(noun)
                        || t.isVerb() && syntax.behind(t, "in").contains(noun));
  }

  /**
   * "The 2008 Olympics", "its May elections": a year or month before a noun tells it from others;
   * but what happened "in the 1967 war" happened in 1967.
   */
  private boolean names(TimeMention time, Token head, Token noun) {
    boolean coarse = time.time() instanceof CalendarYear || time.time() instanceof CalendarMonth;
    boolean during =
        words.is(noun.lemma(), "episode")
            && syntax.governor(noun).filter(p -> words.is(p.lemma(), "spans")).isPresent();
    return coarse
        && !during
        && noun.isNoun()
        && head.index() < noun.index()
        && BEFORE_NOUN.contains(head.relation());
  }

  /** "Their meeting last September": a time right behind a noun is its own. */
  private boolean isBeside(Token noun, TimeMention time) {
    int gap = time.span().begin() - noun.index() - 1;
    return gap == 0 || gap == 1 && context.sentence().token(noun.index() + 1).tag().equals("IN");
  }

  static boolean carries(EventMention event, Token token) {
    return event.trigger().equals(token) || event.support().filter(token::equals).isPresent();
  }

  /** Whether the time stands before a name that it is part of. */
  boolean isNaming(TimeMention time) {
    Token head = context.sentence().token(time.head());
    return syntax.governor(head).filter(g -> names(time, head, g)).isPresent();
  }
}
