package org.w3id.communique.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.event.Syntax;
import org.w3id.communique.mention.TimeMention;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.text.Token;

/**
 * Times that an event shares with what happens on the same occasion: "Turkey voted no and Lebanon
 * abstained when the Council adopted it on Monday".
 */
final class Occasion {
  private final SentenceContext context;
  private final Syntax syntax;
  private final TimeReach reach;

  Occasion(SentenceContext context, TimeReach reach) {
    this.context = context;
    this.syntax = context.syntax();
    this.reach = reach;
  }

  /** A time of the "when" clause behind an event, or of another vote; empty if none is shared. */
  Optional<TimeMention> shared(EventMention event, List<TimeMention> times) {
    return times.stream()
        .filter(time -> tellsWhen(time, event))
        .findFirst()
        .or(() -> ofOtherVote(event, times.stream()));
  }

  private boolean tellsWhen(TimeMention time, EventMention event) {
    Optional<Token> clause =
        reach
            .clauseOf(time)
            .filter(v -> v.relation().equals("advcl") && event.trigger().index() < v.index())
            .filter(this::isWhen);
    Optional<Token> main = clause.flatMap(syntax::governor);
    return main.filter(v -> v.equals(event.predicate()) || isBeside(v, event)).isPresent();
  }

  private boolean isWhen(Token clause) {
    return context.sentence().dependents(clause, "advmod", "mark").stream()
        .anyMatch(t -> t.lemma().equalsIgnoreCase("when"));
  }

  private boolean isBeside(Token verb, EventMention event) {
    return event.type() == EventType.VOTE
        && verb.relation().equals("conj")
        && syntax.governor(verb).filter(event.predicate()::equals).isPresent();
  }

  private Optional<TimeMention> ofOtherVote(EventMention event, Stream<TimeMention> times) {
    return times
        .filter(time -> event.type() == EventType.VOTE && LooseTimes.isDay(time))
        .filter(
            time ->
                reach
                    .clauseOf(time)
                    .filter(verb -> !isAhead(verb) || isAhead(event.predicate()))
                    .flatMap(reach::carrying)
                    .filter(e -> e.type() == EventType.VOTE)
                    .isPresent())
        .findFirst();
  }

  /** "Backed the bill, and the lower house will vote on Friday": that is another occasion. */
  private boolean isAhead(Token verb) {
    return ClauseMood.isInfinitive(context, verb)
        || context.sentence().dependents(verb, "aux").stream().anyMatch(t -> t.tag().equals("MD"));
  }
}
