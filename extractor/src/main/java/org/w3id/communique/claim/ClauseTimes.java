package org.w3id.communique.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.event.Syntax;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.TimeExpression.Range;
import org.w3id.communique.mention.TimeMention;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.text.Token;

/** Whether the time of a clause goes for an event that stands in it but does not carry the time. */
final class ClauseTimes {
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

  private final SentenceContext context;
  private final Syntax syntax;
  private final List<EventMention> events;
  private final WordTable words;
  private final TimeReach reach;

  /**
   * Takes a sentence; of the words the classes {@code sequel}, {@code talks-of}, {@code commits},
   * {@code announces} and {@code arranges}.
   */
  ClauseTimes(
      SentenceContext context, List<EventMention> events, WordTable words, TimeReach reach) {
    this.context = context;
    this.syntax = context.syntax();
    this.events = events;
    this.words = words;
    this.reach = reach;
  }

  /**
   * Whether the time hangs on a verb of which the event is an argument, and which is no event
   * itself; or on the first of several verbs, before all of them.
   */
  boolean sharesClause(TimeMention time, EventMention event, Factuality presented) {
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
                        && !isMeanwhile(event)
                        && !isDecided(e, event, presented)
                        && !isTrip(e, event));
    if (!clause.equals(inner) && clause.get().equals(event.predicate())) {
      return true;
    }
    Token current = event.predicate();
    boolean embedded = false;
    for (int i = 0; i < MAX_CLIMB && isWithin(current, event, presented); i++) {
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
        return !(embedded && OuterScope.isToCome(presented) && isPast(clause.get()));
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

  /** Who meets to discuss discusses when he meets, and who signs a pact to end a war ends it. */
  private boolean isWithin(Token current, EventMention event, Factuality presented) {
    boolean done =
        presented == Factuality.OCCURRED
            && current.equals(event.predicate())
            && ClauseMood.isInfinitive(context, current);
    boolean meanwhile = event.type() == EventType.VOTE && current.tag().equals("VBG");
    return WITHIN_CLAUSE.contains(current.relation())
        || current.relation().equals("advcl")
            && (done || meanwhile || event.type() == EventType.MEETING);
  }

  /** "Voted on Thursday to lift sanctions": they are lifted by the vote. */
  private boolean isDecided(EventMention vote, EventMention event, Factuality presented) {
    return vote.type() == EventType.VOTE
        && presented == Factuality.OCCURRED
        && ClauseMood.isInfinitive(context, event.predicate());
  }

  /** "Ministers meeting in Brussels agreed on Monday": they met on Monday. */
  private static boolean isMeanwhile(EventMention event) {
    return event.type() == EventType.MEETING
        && event.predicate().tag().equals("VBG")
        && event.predicate().relation().equals("acl");
  }

  private static boolean isFronted(TimeMention time, Token verb) {
    return time.head() < verb.index();
  }

  /**
   * What was offered, approved or asked for on a day is to come on another, unless it says "for";
   * and so is all that is yet to come where the clause of the time tells of the past.
   */
  boolean isOfSaying(TimeMention time, EventMention event, Factuality presented) {
    if (isAnnouncedByOthers(time, event) || isOfSource(time, event)) {
      return true;
    }
    if (!OuterScope.isToCome(presented) || isFor(time)) {
      return false;
    }
    Optional<Token> past = reach.clauseOf(time).filter(verb -> verb.tag().equals("VBD"));
    boolean committed =
        reach
            .clauseOf(time)
            .filter(verb -> isPast(verb) && words.is(verb.lemma(), "commits"))
            .filter(verb -> TimeReach.carries(event, verb) || isObject(event.trigger(), verb))
            .isPresent();
    boolean elsewhere =
        past.filter(verb -> presented != Factuality.POSSIBLE)
            .filter(verb -> !verb.lemma().equals("be") && !words.is(verb.lemma(), "arranges"))
            .filter(verb -> !TimeReach.carries(event, verb))
            .isPresent();
    boolean own = reach.nearest(time).filter(event.trigger()::equals).isPresent();
    return committed || elsewhere && !own;
  }

  /** "Signed the treaty on September 2": the verb of the time tells that it was done with it. */
  boolean isDone(TimeMention time, Token noun) {
    return reach
        .clauseOf(time)
        .filter(verb -> verb.tag().equals("VBD") && isObject(noun, verb))
        .filter(verb -> !words.is(verb.lemma(), "commits") && !words.is(verb.lemma(), "arranges"))
        .isPresent();
  }

  /** "According to a report released on May 22": when the source spoke. */
  boolean isOfSource(TimeMention time, EventMention event) {
    Token head = context.sentence().token(time.head());
    return Reporting.accordingTo(context, context.sentence().tokens()).stream()
        .filter(source -> source.index() < head.index())
        .filter(source -> context.sentence().isBelow(head, source))
        .anyMatch(source -> !context.sentence().isBelow(event.trigger(), source));
  }

  /** "Annan announced on Friday an agreement of the two sides": when they made it is not said. */
  private boolean isAnnouncedByOthers(TimeMention time, EventMention event) {
    return event.type() == EventType.AGREEMENT
        && reach
            .clauseOf(time)
            .filter(verb -> words.is(verb.lemma(), "announces") && isObject(event.trigger(), verb))
            .filter(verb -> syntax.subjects(verb).stream().noneMatch(event::hasArgument))
            .isPresent();
  }

  private boolean isFor(TimeMention time) {
    return syntax
        .governor(context.sentence().token(time.head()))
        .filter(p -> p.lemma().equals("for"))
        .isPresent();
  }

  private boolean isObject(Token noun, Token verb) {
    return noun.relation().equals("dobj") && syntax.governor(noun).filter(verb::equals).isPresent();
  }

  private boolean isPast(Token verb) {
    return verb.tag().equals("VBD")
        || verb.tag().equals("VBN")
            && context.sentence().dependents(verb, "aux", "auxpass").stream()
                .anyMatch(t -> t.tag().equals("VBD") || t.lemma().equals("have"));
  }
}
