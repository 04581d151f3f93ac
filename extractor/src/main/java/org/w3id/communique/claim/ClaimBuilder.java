package org.w3id.communique.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.TimeExpression;
import org.w3id.communique.mention.TimeMention;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.resolve.DateResolver;
import org.w3id.communique.resolve.EventDate;
import org.w3id.communique.resolve.Resolver;
import org.w3id.communique.text.Document;
import org.w3id.communique.text.Token;

/** Turns the events of a document into claims. */
public final class ClaimBuilder {
  private final FactualityJudge factuality;
  private final AttributionFinder attribution;
  private final EventDating dating;
  private final Confidence confidence;
  private final Objections objections;
  private final Indefinites indefinites;
  private final WordTable words;

  /** Puts a builder together. */
  public ClaimBuilder(
      FactualityJudge factuality,
      AttributionFinder attribution,
      DateResolver dates,
      Confidence confidence,
      WordTable words) {
    this.factuality = factuality;
    this.attribution = attribution;
    this.dating = new EventDating(dates);
    this.confidence = confidence;
    this.objections = new Objections(words);
    this.indefinites = new Indefinites(words);
    this.words = words;
  }

  /**
   * What becomes of the events of a document, sentence by sentence.
   *
   * @param document the document
   * @param contexts its sentences
   * @param events the events of each sentence, in the same order
   * @param resolver what its words stand for
   */
  public List<List<Decision>> decide(
      Document document,
      List<SentenceContext> contexts,
      List<List<EventMention>> events,
      Resolver resolver) {
    List<List<Decision>> decisions = new ArrayList<>();
    Restatements restatements = new Restatements(words);
    SharedMatters votes = new SharedMatters(contexts, resolver, words);
    Memory memory =
        new Memory(
            new Recollections(words),
            new GiftSides(resolver, words),
            new SanctionSides(resolver),
            new MutualSides(contexts, resolver, words),
            new UnsaidVoters(contexts, resolver, words));
    Optional<EventDate> previous = Optional.empty();
    for (int i = 0; i < contexts.size(); i++) {
      List<Decision> ofSentence = new ArrayList<>();
      EventTimes times = new EventTimes(contexts.get(i), events.get(i), words);
      Surroundings around =
          new Surroundings(document, contexts.get(i), resolver, times, memory, previous);
      for (EventMention event : events.get(i)) {
        Decision decision = decide(event, around).with(claim -> votes.completed(event, claim));
        ofSentence.add(decision);
        decision.kept().ifPresent(claim -> memory.add(claim, event));
        Optional<EventDate> date = decision.claim().flatMap(Claim::date);
        if (date.isPresent()) {
          previous = date;
          around = new Surroundings(document, contexts.get(i), resolver, times, memory, previous);
        }
      }
      decisions.add(restatements.judged(contexts.get(i), ofSentence));
    }
    return decisions;
  }

  /** Which of the events are part of another. */
  public List<Inclusion> inclusions(
      List<SentenceContext> contexts, List<List<Decision>> decisions) {
    return Inclusions.find(contexts, decisions, words);
  }

  /** Where an event stands: its document and sentence, and the date told last. */
  private record Surroundings(
      Document document,
      SentenceContext context,
      Resolver resolver,
      EventTimes times,
      Memory memory,
      Optional<EventDate> previous) {
    Optional<LocalDate> published() {
      return document.metadata().published();
    }
  }

  /** What was told before, for those who take it up. */
  private record Memory(
      Recollections told,
      GiftSides gifts,
      SanctionSides sanctions,
      MutualSides sides,
      UnsaidVoters voters) {
    void add(Claim claim, EventMention event) {
      told.add(claim);
      gifts.add(claim, event);
      sanctions.add(claim, event);
      sides.add(claim, event);
    }

    Map<Role, List<Filler>> completed(
        EventMention event, Map<Role, List<Filler>> roles, SentenceContext context) {
      Map<Role, List<Filler>> given = sanctions.of(event, gifts.of(event, roles, context), context);
      return sides.of(event, voters.of(event, given));
    }
  }

  private Decision decide(EventMention event, Surroundings around) {
    Map<Role, List<Filler>> said =
        around.memory.completed(
            event, RoleFillers.of(around.context, event, around.resolver), around.context);
    Recollections told = around.memory.told;
    Optional<Claim> recalled = told.of(event);
    Map<Role, List<Filler>> roles =
        recalled
            .map(claim -> Recollections.completed(event, said, claim))
            .orElseGet(() -> told.bothSides(event, said));
    boolean dangling = event.trigger().isVerb() && recalled.isEmpty() && !event.recalls().isEmpty();
    Decision decision =
        (dangling
                ? Optional.of(Objection.UNRESOLVED)
                : objections.against(event, roles, around.context, around.resolver))
            .map(objection -> Decision.against(event, roles, objection))
            .orElseGet(() -> claim(event, roles, around));
    boolean stale =
        recalled.isPresent()
            && decision
                .kept()
                .filter(c -> !Recollections.isNews(c, recalled.get(), event))
                .isPresent();
    return stale ? decision.dropped(Objection.BACK_REFERENCE) : decision;
  }

  private Decision claim(EventMention event, Map<Role, List<Filler>> roles, Surroundings around) {
    SentenceContext context = around.context;
    EventTimes times = around.times;
    Factuality told = factuality.judge(context, event);
    Optional<TimeMention> time = times.of(event, told);
    boolean timetabled =
        told == Factuality.OCCURRED
            && time.filter(t -> times.isTimetabled(event, t, around.published())).isPresent();
    boolean past =
        told == Factuality.PLANNED
            && !factuality.isQualified(context, event)
            && time.filter(t -> times.schedules().isBehind(event, t.time(), around.published()))
                .isPresent();
    Factuality judged = timetabled ? Factuality.PLANNED : past ? Factuality.OCCURRED : told;
    Optional<EventDate> date =
        dating.date(
            event, judged, new EventDating.Setting(times, around.published(), around.previous));
    Attribution source =
        attribution.find(context, event, around.resolver, around.resolver.quotations());
    Claim claim =
        new Claim(
            event.type(),
            roles,
            Quantities.of(around.document, context, event),
            presented(judged, time, date, event, around),
            source.sources(),
            source.span(),
            date,
            event.phase(),
            event.choice(),
            event.outcome().or(() -> factuality.outcome(context, event)),
            indefinites.isOne(context, event, date),
            Evidence.span(context, event, time.filter(t -> !times.isApart(t, event))),
            0,
            event.foundBy());
    List<Cue> cues = factuality.cues(context, event);
    Confidence.Rating rating = confidence.rate(ClaimFeatures.of(context, event, claim, cues));
    return Decision.of(
        event,
        claim.withConfidence(rating.value()),
        new Decision.Grounds(judged, cues, time, rating));
  }

  /** What lies ahead of the publication has not happened, and what has a date is no guess. */
  private static Factuality presented(
      Factuality judged,
      Optional<TimeMention> time,
      Optional<EventDate> date,
      EventMention event,
      Surroundings around) {
    boolean ahead =
        judged == Factuality.OCCURRED
            && date.isPresent()
            && around.published().filter(day -> date.get().begin().isAfter(day)).isPresent();
    boolean scheduled =
        judged == Factuality.POSSIBLE
            && time.filter(t -> !(t.time() instanceof TimeExpression.Indefinite)).isPresent()
            && isScheduled(around.context, event);
    return ahead || scheduled ? Factuality.PLANNED : judged;
  }

  /** "Is expected to arrive on Tuesday" is a schedule, not a guess. */
  private static boolean isScheduled(SentenceContext context, EventMention event) {
    Token current = event.predicate();
    return current.lemma().equals("expect")
        || context.syntax().governor(current).filter(g -> g.lemma().equals("expect")).isPresent();
  }
}
