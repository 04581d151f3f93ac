package org.w3id.communique.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.communique.event.Argument;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Phase;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.resolve.Entity;
import org.w3id.communique.resolve.Referent;
import org.w3id.communique.resolve.Resolver;
import org.w3id.communique.text.Token;

/**
 * Against whom sanctions are, where no preposition says it: "Iran sanctions"; or only the author is
 * said: "The European Union has tightened sanctions on Belarus. The United States imposed sanctions
 * too." It is whom the sanctions told last are against, or else the state around that is not their
 * author.
 */
final class SanctionSides {
  private static final int REACH = 4;

  private final Resolver resolver;
  private Optional<Told> last = Optional.empty();

  private record Told(List<Filler> targets, int sentence, int paragraph) {}

  /** Begins a document. */
  SanctionSides(Resolver resolver) {
    this.resolver = resolver;
  }

  /** Keeps whom a claim says sanctions to be against. */
  void add(Claim claim, EventMention event) {
    List<Filler> targets = claim.roles().getOrDefault(Role.TARGET, List.of());
    if (event.type() == EventType.SANCTION && !targets.isEmpty()) {
      last = Optional.of(new Told(targets, event.sentence().index(), event.sentence().paragraph()));
    }
  }

  /** The roles of sanctions with their target; those of any other event as they are. */
  Map<Role, List<Filler>> of(
      EventMention event, Map<Role, List<Filler>> said, SentenceContext context) {
    if (event.type() == EventType.SANCTION && isTitleOfTarget(event, said)) {
      Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
      roles.putAll(said);
      roles.put(Role.TARGET, said.getOrDefault(Role.IMPOSER, List.of()));
      roles.remove(Role.IMPOSER);
      return roles;
    }
    List<Filler> imposers = said.getOrDefault(Role.IMPOSER, List.of());
    boolean open =
        event.type() == EventType.SANCTION
            && event.recalls().isEmpty()
            && event.phase().filter(Phase.VIOLATED::equals).isEmpty()
            && !imposers.isEmpty();
    if (!open || said.containsKey(Role.TARGET)) {
      return said;
    }
    List<Filler> targets =
        told(imposers, context).orElseGet(() -> around(event, imposers, context));
    Map<Role, List<Filler>> roles = new EnumMap<>(Role.class);
    roles.putAll(said);
    if (!targets.isEmpty()) {
      roles.put(Role.TARGET, targets);
    }
    return roles;
  }

  /**
   * "Iran sanctions", "the Cuba embargo": a state's name before the noun tells against whom they
   * are; whose they are is told by an adjective, an acronym or a capital ("British, U.S., Moscow
   * sanctions").
   */
  private static boolean isTitleOfTarget(EventMention event, Map<Role, List<Filler>> said) {
    List<Argument> arguments = event.arguments().getOrDefault(Role.IMPOSER, List.of());
    return !said.containsKey(Role.TARGET)
        && !arguments.isEmpty()
        && arguments.stream()
            .allMatch(a -> a.function().equals("modifier") && a.head().tag().equals("NNP"))
        && said.getOrDefault(Role.IMPOSER, List.of()).stream()
            .allMatch(f -> f.entity().kind() == EntityKind.STATE && isByName(f));
  }

  private static boolean isByName(Filler state) {
    return state.text().equals(state.entity().name())
        && state.text().chars().anyMatch(Character::isLowerCase);
  }

  private Optional<List<Filler>> told(List<Filler> imposers, SentenceContext context) {
    return last.filter(t -> t.paragraph() == context.sentence().paragraph())
        .filter(t -> context.sentence().index() - t.sentence() <= REACH)
        .map(Told::targets)
        .filter(targets -> targets.stream().noneMatch(t -> isAmong(imposers, t.entity())));
  }

  private List<Filler> around(EventMention event, List<Filler> imposers, SentenceContext context) {
    return resolver.statesAround(context, event.trigger()).stream()
        .filter(r -> r.entity().kind() == EntityKind.STATE && !isAmong(imposers, r.entity()))
        .filter(r -> !isCaller(event, r, context))
        .limit(1)
        .map(SanctionSides::filler)
        .toList();
  }

  /** "Japan backed a US call for sanctions": neither who calls for them nor who agrees. */
  private static boolean isCaller(EventMention event, Referent state, SentenceContext context) {
    List<Token> callers = new ArrayList<>();
    context
        .syntax()
        .governor(event.trigger())
        .filter(p -> p.lemma().equals("for"))
        .flatMap(context.syntax()::governor)
        .filter(Token::isNoun)
        .ifPresent(
            call -> {
              callers.addAll(context.syntax().modifiers(call));
              callers.addAll(context.syntax().possessors(call));
              context
                  .syntax()
                  .governor(call)
                  .filter(Token::isVerb)
                  .ifPresent(verb -> callers.addAll(context.syntax().subjects(verb)));
            });
    return callers.stream().anyMatch(t -> state.span().contains(t.span()));
  }

  private static boolean isAmong(List<Filler> fillers, Entity entity) {
    return fillers.stream()
        .map(Filler::entity)
        .anyMatch(
            e ->
                e.key().equals(entity.key())
                    || e.represents().filter(entity.key()::equals).isPresent());
  }

  private static Filler filler(Referent r) {
    return new Filler(r.entity(), r.mention(), r.text(), r.span());
  }
}
