package org.w3id.communique.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.event.Syntax;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.TimeExpression;
import org.w3id.communique.mention.TimeExpression.CalendarMonth;
import org.w3id.communique.mention.TimeExpression.CalendarYear;
import org.w3id.communique.mention.TimeExpression.FromEvent;
import org.w3id.communique.mention.TimeExpression.Range;
import org.w3id.communique.mention.TimeMention;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.text.Token;

/**
 * Finds which time of a sentence belongs to an event: the one that hangs on its trigger or on a
 * verb that carries it, or else on the clause in which it stands, unless another event stands
 * nearer. A time does not reach out of its clause.
 */
final class EventTimes {
  private static final int MAX_CLIMB = 6;
  private static final Set<String> WITHIN_CLAUSE =
      Set.of(
          "dobj",
          "nsubj",
          "nsubjpass",
          "pobj",
          "prep",
          "agent",
          "conj",
          "xcomp",
          "appos",
          "attr",
          "dative",
          "acl",
          "pcomp");
  private static final Set<String> CLAUSES =
      Set.of("relcl", "acl", "advcl", "ccomp", "csubj", "parataxis", "conj");
  private static final Set<String> BEFORE_NOUN = Set.of("compound", "nmod", "amod", "npadvmod");

  private final WordTable words;
  private final SentenceContext context;
  private final Syntax syntax;
  private final List<EventMention> events;
  private final List<TimeMention> times;
  private final Schedules schedules;

  /**
   * Takes a sentence.
   *
   * @param words classes {@code time-bound}: "since", "after", and {@code holding}: "to be held"
   */
  EventTimes(SentenceContext context, List<EventMention> events, WordTable words) {
    this.words = words;
    this.context = context;
    this.syntax = context.syntax();
    this.events = events;
    this.schedules = new Schedules(context, words);
    this.times =
        context.mentions().stream()
            .filter(TimeMention.class::isInstance)
            .map(TimeMention.class::cast)
            .toList();
  }

  /**
   * The time of an event; empty if the sentence says none.
   *
   * @param presented how the sentence presents it: when something was agreed on is not when it is
   *     to happen
   */
  Optional<TimeMention> of(EventMention event, Factuality presented) {
    return times.stream()
        .filter(time -> events.stream().noneMatch(e -> isBehind(time, e)) && !isPeriod(time))
        .filter(time -> !schedules.isTooLate(predicate(event), time.time()))
        .filter(time -> isOwn(time, event) || sharesClause(time, event, presented))
        .min(
            Comparator.comparing((TimeMention time) -> !isOwn(time, event))
                .thenComparingInt(time -> distance(time, event)))
        .or(() -> ofMainClause(event))
        .or(() -> ofPastNoun(event));
  }

  /**
   * What a verb in the present tense leaves to a noun: "fires in response to a raid last month".
   */
  private Optional<TimeMention> ofPastNoun(EventMention event) {
    return times.stream()
        .filter(time -> event.trigger().isNoun() && event.trigger().index() < time.head())
        .filter(
            time ->
                events.stream()
                    .map(e -> e.trigger().index())
                    .noneMatch(i -> event.trigger().index() < i && i < time.head()))
        .filter(time -> clauseOf(time).filter(v -> schedules.isTooLate(v, time.time())).isPresent())
        .findFirst();
  }

  /** "The budget for 2027": the years for which something is meant. */
  private boolean isPeriod(TimeMention time) {
    boolean years =
        time.time() instanceof CalendarYear
            || time.time() instanceof Range range && range.begin() instanceof CalendarYear;
    return years
        && syntax
            .governor(context.sentence().token(time.head()))
            .filter(p -> p.lemma().equals("for"))
            .flatMap(syntax::governor)
            .filter(noun -> noun.isNoun() && carrying(noun).isEmpty())
            .isPresent();
  }

  /** Which times look ahead. */
  Schedules schedules() {
    return schedules;
  }

  private boolean isOwn(TimeMention time, EventMention event) {
    return nearest(time).filter(word -> carries(event, word)).isPresent();
  }

  /**
   * What a time says of an event: in "the first visit in 24 years, when he met", when he met is 24
   * years ago.
   */
  TimeExpression said(TimeMention time, EventMention event) {
    return isWhenClause(clauseAround(predicate(event))) ? time.time().point() : time.time();
  }

  /** A "when" clause without a time of its own tells of the time before it. */
  private Optional<TimeMention> ofMainClause(EventMention event) {
    Token verb = clauseAround(predicate(event));
    return times.stream()
        .filter(time -> isWhenClause(verb) && time.head() < verb.index())
        .max(Comparator.comparingInt(TimeMention::head));
  }

  /** The clause in which a relative clause stands: "when agents set off a bomb that killed 17". */
  private Token clauseAround(Token verb) {
    Optional<Token> noun =
        Optional.of(verb)
            .filter(v -> v.relation().equals("relcl") && !isWhenClause(v))
            .flatMap(syntax::governor);
    return noun.flatMap(syntax::governor).filter(this::isWhenClause).orElse(verb);
  }

  /** Whether a time stands before the "when" clause of the event, in words of its own. */
  boolean isApart(TimeMention time, EventMention event) {
    Token verb = clauseAround(predicate(event));
    return isWhenClause(verb) && time.head() < verb.index();
  }

  private boolean isWhenClause(Token verb) {
    return context.sentence().dependents(verb, "advmod", "mark").stream()
        .anyMatch(t -> t.form().equalsIgnoreCase("when"));
  }

  /** The distance that is counted from an event: "a day after" of "a day after Turkey struck". */
  Optional<TimeMention> countedFrom(EventMention event) {
    return times.stream().filter(time -> isBehind(time, event)).findFirst();
  }

  /** The event that is so far from the other one: what happens "a day after Turkey struck". */
  Optional<EventMention> counted(TimeMention distance) {
    return clauseOf(distance)
        .flatMap(this::carrying)
        .or(() -> nearest(distance).flatMap(this::carrying).filter(e -> !isBehind(distance, e)))
        .or(
            () ->
                events.stream()
                    .filter(e -> e.trigger().index() < distance.head())
                    .max(Comparator.comparingInt(e -> e.trigger().index())));
  }

  /** Whether the clause of a time is told in the present tense, as news tells what is new. */
  boolean isNews(TimeMention time) {
    return clauseOf(time).filter(this::isTold).isPresent()
        || context.sentence().tokens().stream()
            .anyMatch(t -> t.relation().equals("root") && isTold(t));
  }

  /** "Turkey says", "rebels are killed". */
  private boolean isTold(Token verb) {
    boolean passive =
        verb.tag().equals("VBN")
            && context.sentence().dependents(verb, "aux").isEmpty()
            && context.sentence().dependents(verb, "auxpass").stream()
                .anyMatch(t -> t.tag().equals("VBZ") || t.tag().equals("VBP"));
    return schedules.isSimplePresent(verb) || passive;
  }

  /** The verb of the clause in which a time stands; none that follows it behind "after". */
  private Optional<Token> clauseOf(TimeMention time) {
    Optional<Token> current = syntax.governor(context.sentence().token(time.head()));
    for (int i = 0; i < MAX_CLIMB && current.isPresent(); i++) {
      if (current.get().isVerb() && !isMarkedBehind(time, current.get())) {
        return current;
      }
      current = current.filter(t -> !bounds(time, t)).flatMap(syntax::governor);
    }
    return current.filter(Token::isVerb);
  }

  private boolean isMarkedBehind(TimeMention time, Token verb) {
    return time.time() instanceof FromEvent
        && context.sentence().dependents(verb, "mark").stream()
            .anyMatch(t -> t.index() == time.span().end() || t.index() == time.span().end() - 1);
  }

  private boolean isBehind(TimeMention time, EventMention event) {
    if (!(time.time() instanceof FromEvent) || time.span().end() >= context.sentence().size()) {
      return false;
    }
    Token joint = context.sentence().token(time.span().end());
    Token last = context.sentence().token(time.span().end() - 1);
    return List.of(joint, last).stream()
        .anyMatch(
            t ->
                isMarkedBehind(time, predicate(event))
                    || context.sentence().dependents(t, "pobj", "pcomp").contains(predicate(event))
                    || context.sentence().dependents(t, "pobj").contains(event.trigger()));
  }

  /** The word of an event on which the time hangs first, going up the tree within its clause. */
  private Optional<Token> nearest(TimeMention time) {
    Optional<Token> beside =
        events.stream()
            .map(EventMention::trigger)
            .filter(t -> t.isNoun() && isBeside(t, time))
            .findFirst();
    if (beside.isPresent()) {
      return beside;
    }
    Token current = context.sentence().token(time.head());
    for (int i = 0; i < MAX_CLIMB; i++) {
      Token here = current;
      if (carrying(here).isPresent()) {
        return Optional.of(here);
      }
      Optional<Token> above = syntax.governor(here).filter(g -> !ends(time, here, g));
      if (above.isEmpty()) {
        return Optional.empty();
      }
      current = above.get();
    }
    return Optional.empty();
  }

  private Optional<EventMention> carrying(Token token) {
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
  private boolean bounds(TimeMention time, Token preposition) {
    return preposition.tag().equals("IN")
        && words.is(preposition.lemma(), "time-bound")
        && context.sentence().token(time.head()).head() != preposition.index();
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
   * "The 2008 Olympics", "its May elections": a year or month before a noun tells it from others.
   */
  private static boolean names(TimeMention time, Token head, Token noun) {
    boolean coarse = time.time() instanceof CalendarYear || time.time() instanceof CalendarMonth;
    return coarse
        && noun.isNoun()
        && head.index() < noun.index()
        && BEFORE_NOUN.contains(head.relation());
  }

  /** "Their meeting last September": a time right behind a noun is its own. */
  private boolean isBeside(Token noun, TimeMention time) {
    int gap = time.span().begin() - noun.index() - 1;
    return gap == 0 || gap == 1 && context.sentence().token(noun.index() + 1).tag().equals("IN");
  }

  private static boolean carries(EventMention event, Token token) {
    return event.trigger().equals(token) || event.support().filter(token::equals).isPresent();
  }

  private static Token predicate(EventMention event) {
    return event.support().orElse(event.trigger());
  }

  /**
   * Whether the time hangs on a verb of which the event is an argument, and which is no event
   * itself; or on the first of several verbs, before all of them.
   */
  private boolean sharesClause(TimeMention time, EventMention event, Factuality presented) {
    Optional<Token> clause = clauseOf(time).filter(c -> !isNaming(time));
    if (clause.isEmpty()) {
      return false;
    }
    boolean taken =
        events.stream()
            .anyMatch(
                e -> carries(e, clause.get()) && !isOneMeeting(e, event) && !isTrip(e, event));
    Token current = predicate(event);
    boolean embedded = false;
    for (int i = 0; i < MAX_CLIMB && isWithin(current, event); i++) {
      boolean coordinated = current.isVerb() && current.relation().equals("conj");
      if (coordinated ? !isFronted(time, clause.get()) : taken) {
        return false;
      }
      embedded |= current.relation().equals("xcomp");
      Optional<Token> above = syntax.governor(current);
      if (above.isEmpty()) {
        return false;
      }
      if (above.get().equals(clause.get())) {
        return !(embedded && isUnreal(presented) && isPast(clause.get()));
      }
      current = above.get();
    }
    return false;
  }

  private static boolean isOneMeeting(EventMention one, EventMention other) {
    return one.type() == EventType.MEETING && other.type() == EventType.MEETING;
  }

  /** Who is due in Rome on Friday for talks talks there on Friday. */
  private static boolean isTrip(EventMention one, EventMention other) {
    return one.type() == EventType.VISIT
        && other.type() == EventType.MEETING
        && other.trigger().relation().equals("pobj");
  }

  /** Who meets to discuss discusses when he meets. */
  private static boolean isWithin(Token current, EventMention event) {
    return WITHIN_CLAUSE.contains(current.relation())
        || event.type() == EventType.MEETING && current.relation().equals("advcl");
  }

  /** Whether the time stands before a name that it is part of. */
  private boolean isNaming(TimeMention time) {
    Token head = context.sentence().token(time.head());
    return syntax.governor(head).filter(g -> names(time, head, g)).isPresent();
  }

  private static boolean isFronted(TimeMention time, Token verb) {
    return time.head() < verb.index();
  }

  private static boolean isUnreal(Factuality presented) {
    return switch (presented) {
      case PLANNED, POSSIBLE, CALLED_FOR -> true;
      case OCCURRED, ONGOING, NEGATED -> false;
    };
  }

  private boolean isPast(Token verb) {
    return verb.tag().equals("VBD")
        || verb.tag().equals("VBN")
            && context.sentence().dependents(verb, "aux", "auxpass").stream()
                .anyMatch(t -> t.tag().equals("VBD") || t.lemma().equals("have"));
  }

  private static int distance(TimeMention time, EventMention event) {
    return Math.abs(time.head() - event.trigger().index());
  }
}
