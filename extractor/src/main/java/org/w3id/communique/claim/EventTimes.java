package org.w3id.communique.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.event.Syntax;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.TimeExpression;
import org.w3id.communique.mention.TimeExpression.Bound;
import org.w3id.communique.mention.TimeExpression.Bounded;
import org.w3id.communique.mention.TimeExpression.CalendarYear;
import org.w3id.communique.mention.TimeExpression.Range;
import org.w3id.communique.mention.TimeExpression.Rarity;
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

  private final WordTable words;
  private final SentenceContext context;
  private final Syntax syntax;
  private final List<EventMention> events;
  private final List<TimeMention> times;
  private final Schedules schedules;
  private final TimeReach reach;
  private final ClauseTimes clauses;
  private final LooseTimes loose;
  private final Occasion occasion;
  private final EventDistances distances;

  /**
   * Takes a sentence.
   *
   * @param words classes {@code occasion-of}: "during", {@code expires} and {@code foretells}, and
   *     those of {@link TimeReach} and {@link ClauseTimes}
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
    this.reach = new TimeReach(context, events, words);
    this.clauses = new ClauseTimes(context, events, words, reach);
    this.loose = new LooseTimes(context, reach);
    this.occasion = new Occasion(context, reach);
    this.distances = new EventDistances(context, events, times, reach);
  }

  /** The times that are counted from events. */
  EventDistances distances() {
    return distances;
  }

  /**
   * The time of an event; empty if the sentence says none.
   *
   * @param presented how the sentence presents it: when something was agreed on is not when it is
   *     to happen
   */
  Optional<TimeMention> of(EventMention event, Factuality presented) {
    return times.stream()
        .filter(
            time -> events.stream().noneMatch(e -> distances.isBehind(time, e)) && !isPeriod(time))
        .filter(time -> !(time.time() instanceof Rarity) && !reach.isOfBound(time))
        .filter(time -> !schedules.isTooLate(event.predicate(), time.time()))
        .filter(time -> !isEnd(time) && !isOfImposing(time, event))
        .filter(time -> !clauses.isOfSaying(time, event, presented))
        .filter(
            time ->
                isOwn(time, event)
                    || isDuring(time, event)
                    || clauses.sharesClause(time, event, presented))
        .min(
            Comparator.comparing((TimeMention time) -> reach.arranged(time).isEmpty())
                .thenComparing(time -> !isOwn(time, event))
                .thenComparingInt(time -> distance(time, event)))
        .or(() -> ofMainClause(event))
        .or(() -> ofPastNoun(event))
        .or(() -> occasion.shared(event, times))
        .or(
            () ->
                loose.behind(
                    event,
                    times.stream()
                        .filter(t -> isFree(t, presented) && !clauses.isOfSource(t, event))));
  }

  /** Whether no event has a time as the tree has it. */
  private boolean isFree(TimeMention time, Factuality presented) {
    return events.stream()
        .noneMatch(e -> isOwn(time, e) || clauses.sharesClause(time, e, presented));
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
        .filter(
            time ->
                reach.clauseOf(time).filter(v -> schedules.isTooLate(v, time.time())).isPresent())
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
            .filter(noun -> noun.isNoun() && reach.carrying(noun).isEmpty())
            .isPresent();
  }

  /** Which times look ahead. */
  Schedules schedules() {
    return schedules;
  }

  /** Whether the time of an event is to come, and no verb says that it lies behind. */
  boolean isTimetabled(EventMention event, TimeMention time, Optional<LocalDate> published) {
    return schedules.isTimetabled(event, time.time(), published)
        && !clauses.isDone(time, event.trigger());
  }

  /** Whether a time is one for which something was arranged: "was to leave on Tuesday". */
  boolean isArranged(TimeMention time) {
    return schedules.isArranged(time)
        || reach.arranged(time).filter(Arrangements.Arrangement::ahead).isPresent();
  }

  /** Whether a verb of the event says that it is to come: "will not meet on Friday". */
  boolean isForetold(EventMention event) {
    return context.sentence().dependents(event.predicate(), "aux").stream()
        .anyMatch(t -> words.is(t.lemma().toLowerCase(Locale.ROOT), "foretells"));
  }

  /** "Flew to Rome on Friday for talks": the day is that of the trip. */
  boolean isOfPastTrip(TimeMention time, EventMention event) {
    return event.type() == EventType.MEETING
        && event.trigger().relation().equals("pobj")
        && reach
            .clauseOf(time)
            .filter(verb -> verb.tag().equals("VBD"))
            .flatMap(reach::carrying)
            .filter(trip -> trip.type() == EventType.VISIT)
            .isPresent();
  }

  /** "A September 1986 agreement": a time that tells the event from others. */
  boolean isAttribute(TimeMention time, EventMention event) {
    Token head = context.sentence().token(time.head());
    return head.index() < event.trigger().index()
        && syntax.governor(head).filter(event.trigger()::equals).isPresent();
  }

  /** "The agreement expires on June 30". */
  private boolean isEnd(TimeMention time) {
    return reach
        .clauseOf(time)
        .filter(verb -> words.is(verb.lemma(), "expires") && !verb.tag().equals("VBD"))
        .isPresent();
  }

  /** "Lifts sanctions that it put on Iran last month": when they were imposed. */
  private boolean isOfImposing(TimeMention time, EventMention event) {
    return event.type() == EventType.SANCTION
        && event.support().isPresent()
        && reach
            .clauseOf(time)
            .filter(verb -> !verb.equals(event.predicate()))
            .filter(verb -> verb.relation().equals("relcl") || verb.relation().equals("acl"))
            .filter(verb -> verb.index() > event.trigger().index())
            .filter(verb -> context.sentence().isBelow(verb, event.trigger()))
            .isPresent()
        && reach.arranged(time).isEmpty();
  }

  /** "Agree to ban imports from July 1": what is to be done begins then. */
  boolean isOutset(TimeMention time, EventMention event) {
    return time.time() instanceof Bounded bounded
        && bounded.bound() == Bound.FROM
        && ClauseMood.isInfinitive(context, event.predicate());
  }

  private boolean isOwn(TimeMention time, EventMention event) {
    return reach.nearest(time).filter(word -> TimeReach.carries(event, word)).isPresent();
  }

  /** "Met Xi during a visit to Beijing on Friday". */
  private boolean isDuring(TimeMention time, EventMention event) {
    return reach
        .nearest(time)
        .filter(noun -> reach.carrying(noun).filter(e -> e.type() == EventType.VISIT).isPresent())
        .flatMap(syntax::governor)
        .filter(p -> words.is(p.lemma(), "occasion-of"))
        .flatMap(syntax::governor)
        .filter(event.predicate()::equals)
        .isPresent();
  }

  /**
   * What a time says of an event: in "the first visit in 24 years, when he met", when he met is 24
   * years ago.
   */
  TimeExpression said(TimeMention time, EventMention event) {
    return isWhenClause(clauseAround(event.predicate())) ? time.time().point() : time.time();
  }

  /** A "when" clause without a time of its own tells of the time before it. */
  private Optional<TimeMention> ofMainClause(EventMention event) {
    Token verb = clauseAround(event.predicate());
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
    Token verb = clauseAround(event.predicate());
    return isWhenClause(verb) && time.head() < verb.index();
  }

  private boolean isWhenClause(Token verb) {
    return context.sentence().dependents(verb, "advmod", "mark").stream()
        .anyMatch(t -> t.form().equalsIgnoreCase("when"));
  }

  /** Whether the clause of a time is told in the present tense, as news tells what is new. */
  boolean isNews(TimeMention time) {
    return reach.clauseOf(time).filter(schedules::isTold).isPresent() || schedules.isNews();
  }

  private static int distance(TimeMention time, EventMention event) {
    return Math.abs(time.head() - event.trigger().index());
  }
}
