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
import org.w3id.communique.mention.TimeExpression.CalendarYear;
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

  /** Events of which several in a sentence are one occasion. */
  private static final Set<EventType> ONE_OCCASION = Set.of(EventType.MEETING, EventType.VOTE);

  private final WordTable words;
  private final SentenceContext context;
  private final Syntax syntax;
  private final List<EventMention> events;
  private final List<TimeMention> times;
  private final Schedules schedules;
  private final TimeReach reach;
  private final EventDistances distances;

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
    this.reach = new TimeReach(context, events, words);
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
        .filter(time -> !schedules.isTooLate(event.predicate(), time.time()))
        .filter(time -> !isOfSaying(time, event, presented))
        .filter(
            time ->
                isOwn(time, event) || isDuring(time, event) || sharesClause(time, event, presented))
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
   * What was offered, approved or asked for on a day is to come on another, unless it says "for".
   */
  private boolean isOfSaying(TimeMention time, EventMention event, Factuality presented) {
    return isUnreal(presented)
        && reach
            .clauseOf(time)
            .filter(verb -> verb.tag().equals("VBD") && words.is(verb.lemma(), "commits"))
            .filter(verb -> TimeReach.carries(event, verb) || isObject(event.trigger(), verb))
            .isPresent()
        && syntax
            .governor(context.sentence().token(time.head()))
            .filter(p -> p.lemma().equals("for"))
            .isEmpty();
  }

  private boolean isObject(Token noun, Token verb) {
    return noun.relation().equals("dobj") && syntax.governor(noun).filter(verb::equals).isPresent();
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
    return reach.clauseOf(time).filter(this::isTold).isPresent()
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

  /**
   * Whether the time hangs on a verb of which the event is an argument, and which is no event
   * itself; or on the first of several verbs, before all of them.
   */
  private boolean sharesClause(TimeMention time, EventMention event, Factuality presented) {
    Optional<Token> inner = reach.clauseOf(time).filter(c -> !reach.isNaming(time));
    Optional<Token> clause = inner.flatMap(this::opened).or(() -> inner);
    if (clause.isEmpty()) {
      return false;
    }
    boolean taken =
        events.stream()
            .anyMatch(
                e ->
                    TimeReach.carries(e, clause.get())
                        && !isOneOccasion(e, event)
                        && !isTrip(e, event));
    if (!clause.equals(inner) && clause.get().equals(event.predicate())) {
      return true;
    }
    Token current = event.predicate();
    boolean embedded = false;
    for (int i = 0; i < MAX_CLIMB && isWithin(current, event); i++) {
      boolean coordinated = current.isVerb() && current.relation().equals("conj");
      if (coordinated ? !isFronted(time, clause.get()) && !goesOn(current, time) : taken) {
        return false;
      }
      boolean bound = reach.isTimeBound(current) && event.predicate().isNoun();
      if (bound || isTalkedOf(current, event)) {
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

  /** "Speaking on Monday, Obama said": the main clause that a participle opens. */
  private Optional<Token> opened(Token participle) {
    return Optional.of(participle)
        .filter(v -> v.tag().equals("VBG") && v.relation().equals("advcl"))
        .filter(v -> context.sentence().dependents(v, "nsubj", "mark", "aux").isEmpty())
        .flatMap(syntax::governor)
        .filter(main -> participle.index() < main.index());
  }

  /** Whether a verb without a subject takes the tale on: "invaded on Thursday and seized". */
  private boolean goesOn(Token verb, TimeMention time) {
    return time.head() < verb.index()
        && !(time.time() instanceof Range)
        && context.sentence().dependents(verb, "advmod").stream()
            .noneMatch(t -> words.is(t.lemma(), "sequel"))
        && context.sentence().dependents(verb, "nsubj", "nsubjpass", "aux").isEmpty()
        && syntax.governor(verb).filter(first -> first.tag().equals(verb.tag())).isPresent();
  }

  /** Whether something is but spoken of: what was condemned on Friday happened before. */
  private boolean isTalkedOf(Token current, EventMention event) {
    return current.equals(event.trigger())
        && event.support().isEmpty()
        && current.relation().equals("dobj")
        && syntax.governor(current).filter(g -> words.is(g.lemma(), "talks-of")).isPresent();
  }

  private static boolean isOneOccasion(EventMention one, EventMention other) {
    return one.type() == other.type() && ONE_OCCASION.contains(one.type());
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
