package org.w3id.communique.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.communique.ontology.Phase;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/**
 * A rule that fits a trigger, and what fills its roles there.
 *
 * @param needs what has to be known of the event, each set by itself enough: what the rule needs,
 *     or a weaker one that fits as well
 */
record Match(
    EventRule rule,
    List<Set<Role>> needs,
    Token trigger,
    Optional<Support> support,
    Optional<Phase> nounPhase,
    List<Token> sources,
    Map<Role, List<Argument>> arguments) {
  /** The weaker first by priority, then by how many roles are filled and with how much. */
  static final Comparator<Match> BY_STRENGTH =
      Comparator.comparingInt((Match m) -> m.rule().priority())
          .thenComparingInt(m -> m.arguments().size())
          .thenComparingInt(m -> m.arguments().values().stream().mapToInt(List::size).sum());

  /** This match where another rule fits the same word, if that finds nothing that this leaves. */
  Match over(Match weaker) {
    boolean contained = arguments.keySet().containsAll(weaker.arguments.keySet());
    return contained && rule.recalls().isEmpty() && weaker.rule.recalls().isEmpty()
        ? new Match(
            rule,
            Stream.concat(needs.stream(), weaker.needs.stream()).distinct().toList(),
            trigger,
            support,
            nounPhase,
            sources,
            arguments)
        : this;
  }

  EventMention toEvent(Sentence sentence) {
    return new EventMention(
        rule.type(),
        sentence,
        trigger,
        support.filter(s -> !s.loose()).map(Support::verb),
        needs,
        rule.recalls(),
        arguments,
        sources,
        rule.factuality(),
        nounPhase
            .or(() -> support.flatMap(Support::phase))
            .or(rule::phase)
            .filter(rule.type().phases()::contains),
        rule.choice(),
        rule.outcome(),
        rule.id());
  }
}
