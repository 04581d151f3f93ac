package org.w3id.communique.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.Argument;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.FillerClass;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.QuantityMention;
import org.w3id.communique.mention.TimeExpression;
import org.w3id.communique.mention.TimeMention;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.resolve.DateResolver;
import org.w3id.communique.resolve.EventDate;
import org.w3id.communique.resolve.Referent;
import org.w3id.communique.resolve.Resolver;
import org.w3id.communique.text.CharSpan;
import org.w3id.communique.text.Document;
import org.w3id.communique.text.Token;

/** Turns the events of a document into claims. */
public final class ClaimBuilder {
  private final FactualityJudge factuality;
  private final AttributionFinder attribution;
  private final EventDating dating;
  private final Confidence confidence;
  private final Relevance relevance;
  private final Quorum quorum;
  private final Generics generics;
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
    this.relevance = new Relevance(words);
    this.quorum = new Quorum(words);
    this.generics = new Generics(words);
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
            new MutualSides(resolver, words));
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
  private record Memory(Recollections told, GiftSides gifts, MutualSides sides) {
    void add(Claim claim, EventMention event) {
      told.add(claim);
      gifts.add(claim, event);
      sides.add(claim, event);
    }

    Map<Role, List<Filler>> completed(
        EventMention event, Map<Role, List<Filler>> roles, SentenceContext context) {
      return sides.of(event, gifts.of(event, roles, context));
    }
  }

  private Decision decide(EventMention event, Surroundings around) {
    Map<Role, List<Filler>> said =
        around.memory.completed(
            event, fillers(around.context, event, around.resolver), around.context);
    Recollections told = around.memory.told;
    Optional<Claim> recalled = told.of(event);
    Map<Role, List<Filler>> roles =
        recalled
            .map(claim -> Recollections.completed(event, said, claim))
            .orElseGet(() -> told.bothSides(event, said));
    Decision decision =
        objection(event, roles, around)
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
            && time.filter(t -> times.schedules().isTimetabled(event, t.time(), around.published()))
                .isPresent();
    Factuality judged = timetabled ? Factuality.PLANNED : told;
    Optional<EventDate> date =
        dating.date(
            event, judged, new EventDating.Setting(times, around.published(), around.previous));
    Attribution source =
        attribution.find(context, event, around.resolver, around.resolver.quotations());
    Claim claim =
        new Claim(
            event.type(),
            roles,
            quantity(around.document, context, event),
            presented(judged, time, date, event, around),
            source.sources(),
            source.span(),
            date,
            event.phase(),
            event.choice(),
            event.outcome().or(() -> factuality.outcome(context, event)),
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

  private static Map<Role, List<Filler>> fillers(
      SentenceContext context, EventMention event, Resolver resolver) {
    Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
    event
        .arguments()
        .forEach(
            (role, arguments) -> {
              List<Filler> fillers = new ArrayList<>();
              for (Argument argument : arguments) {
                for (Referent r : resolver.resolve(context, argument.head(), role)) {
                  Filler filler = new Filler(r.entity(), r.mention(), r.text(), r.span());
                  boolean known =
                      fillers.stream().anyMatch(f -> f.entity().equals(filler.entity()));
                  if (!known
                      && role != Role.QUANTITY
                      && argument.fillerClass() != FillerClass.MONEY) {
                    fillers.add(filler);
                  }
                }
              }
              if (!fillers.isEmpty()) {
                roles.put(role, fillers);
              }
            });
    if (isOwnGuest(roles)) {
      roles.remove(Role.HOST);
    }
    return roles;
  }

  /** Who "cancelled his trip" does not receive himself. */
  private static boolean isOwnGuest(Map<Role, List<Filler>> roles) {
    return roles.getOrDefault(Role.HOST, List.of()).stream()
        .anyMatch(
            host ->
                roles.getOrDefault(Role.VISITOR, List.of()).stream()
                    .anyMatch(visitor -> visitor.entity().equals(host.entity())));
  }

  private Optional<Objection> objection(
      EventMention event, Map<Role, List<Filler>> roles, Surroundings around) {
    if (!isFilled(event, roles)) {
      return Optional.of(Objection.UNRESOLVED);
    }
    if (generics.isHabitual(around.context, event)) {
      return Optional.of(Objection.GENERIC);
    }
    if (!quorum.isMet(event, roles)) {
      return Optional.of(Objection.ONE_SIDED);
    }
    if (sameOnBothSides(roles)) {
      return Optional.of(Objection.SELF);
    }
    if (isHomecoming(roles)) {
      return Optional.of(Objection.HOMECOMING);
    }
    return relevance.holds(event, roles, around.resolver)
        ? Optional.empty()
        : Optional.of(Objection.IRRELEVANT);
  }

  private static boolean isFilled(EventMention event, Map<Role, List<Filler>> roles) {
    boolean core = event.type().coreRoles().stream().anyMatch(roles::containsKey);
    Set<Role> filled = EnumSet.noneOf(Role.class);
    filled.addAll(roles.keySet());
    if (event.arguments().containsKey(Role.QUANTITY)) {
      filled.add(Role.QUANTITY);
    }
    return core && event.needs().stream().anyMatch(filled::containsAll);
  }

  /** Who comes back to the state for which he acts pays no visit. */
  private static boolean isHomecoming(Map<Role, List<Filler>> roles) {
    List<Filler> visitors = roles.getOrDefault(Role.VISITOR, List.of());
    List<Filler> destinations = roles.getOrDefault(Role.DESTINATION, List.of());
    return visitors.stream()
        .flatMap(v -> v.entity().represents().stream())
        .anyMatch(
            home ->
                destinations.stream()
                    .anyMatch(d -> d.entity().code().filter(home::equals).isPresent()));
  }

  /** Nobody attacks, supplies or sanctions himself: such a reading is a mistake of the parse. */
  private static boolean sameOnBothSides(Map<Role, List<Filler>> roles) {
    List<Filler> all = new ArrayList<>();
    for (Role role :
        List.of(
            Role.SUPPLIER,
            Role.RECIPIENT,
            Role.ATTACKER,
            Role.IMPOSER,
            Role.VISITOR,
            Role.DESTINATION)) {
      all.addAll(roles.getOrDefault(role, List.of()));
    }
    return all.stream().map(f -> f.entity().kind() + f.entity().key()).distinct().count()
        < all.size();
  }

  private static Optional<Quantity> quantity(
      Document document, SentenceContext context, EventMention event) {
    if (!event.isGift()) {
      return Optional.empty();
    }
    List<Argument> counted = new ArrayList<>(event.arguments().getOrDefault(Role.ITEM, List.of()));
    counted.addAll(event.arguments().getOrDefault(Role.QUANTITY, List.of()));
    for (Argument argument : counted) {
      Optional<QuantityMention> found =
          context.mentions().stream()
              .filter(QuantityMention.class::isInstance)
              .map(QuantityMention.class::cast)
              .filter(
                  q ->
                      q.span().contains(argument.head().index())
                          || hangsOn(context, q, argument.head()))
              .findFirst();
      if (found.isPresent()) {
        QuantityMention q = found.get();
        CharSpan span = context.sentence().charSpan(q.span());
        return Optional.of(new Quantity(span.of(document.text()), span, q.value(), q.unit()));
      }
    }
    return Optional.empty();
  }

  /**
   * "18 howitzers", "20,000 tons of wheat", "$5 million in aid", "a $5 million package of aid", "$5
   * million worth of aid".
   */
  private static boolean hangsOn(SentenceContext context, QuantityMention quantity, Token noun) {
    Token head = context.sentence().token(quantity.head());
    List<Token> held = new ArrayList<>(context.syntax().governor(head).stream().toList());
    List.copyOf(held).forEach(h -> held.addAll(context.syntax().behind(h, "of")));
    if (quantity.unit().isPresent()) {
      held.addAll(context.syntax().behind(head, "of"));
      held.addAll(context.syntax().behind(head, "in"));
    }
    return held.contains(noun);
  }
}
