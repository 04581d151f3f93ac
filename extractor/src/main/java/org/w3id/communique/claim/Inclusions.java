package org.w3id.communique.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.event.Syntax;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Phase;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.resolve.Entity;
import org.w3id.communique.resolve.EventDate;
import org.w3id.communique.text.Token;

/**
 * Finds the meetings and signings that are part of a visit. The text links them if one phrase says
 * so ("during his visit to Beijing he met Xi", "arrived for talks with Kim"), "the visit" in it
 * being the last one told of; or if both are on the same day, and the visitor meets his host there.
 */
final class Inclusions {
  private static final String INFINITIVE = "VB";

  private final WordTable words;
  private final List<Claim> visits = new ArrayList<>();
  private final Set<Inclusion> found = new LinkedHashSet<>();

  private Inclusions(WordTable words) {
    this.words = words;
  }

  /**
   * The inclusions of a document, of its own claims alone.
   *
   * @param contexts its sentences
   * @param decisions what became of the events of each, in the same order
   */
  static List<Inclusion> find(
      List<SentenceContext> contexts, List<List<Decision>> decisions, WordTable words) {
    Inclusions inclusions = new Inclusions(words);
    for (int i = 0; i < contexts.size(); i++) {
      inclusions.read(contexts.get(i), decisions.get(i));
    }
    List<Claim> parts = kept(decisions.stream().flatMap(List::stream), Inclusions::isPart);
    inclusions.visits.forEach(
        visit ->
            parts.stream()
                .filter(part -> sameDay(visit, part))
                .forEach(part -> inclusions.add(visit, part)));
    return List.copyOf(inclusions.found);
  }

  private void read(SentenceContext context, List<Decision> decisions) {
    for (Decision decision : decisions) {
      Optional<Claim> part = decision.kept().filter(Inclusions::isPart);
      if (part.isPresent()) {
        within(context, decision.event()).stream()
            .flatMap(noun -> visitOf(noun, decisions, part.get()).stream())
            .forEach(visit -> add(visit, part.get()));
        decisions.stream()
            .filter(other -> isPurposeOf(other.event(), decision.event(), context.syntax()))
            .flatMap(other -> other.kept().stream())
            .forEach(visit -> add(visit, part.get()));
      }
    }
    visits.addAll(kept(decisions.stream(), claim -> claim.type() == EventType.VISIT));
  }

  /** The nouns that say during which visit something happens. */
  private List<Token> within(SentenceContext context, EventMention part) {
    List<Token> heads = new ArrayList<>(List.of(part.trigger()));
    part.support().ifPresent(heads::add);
    return words.forms("in-the-course-of").stream()
        .flatMap(
            preposition ->
                heads.stream().flatMap(head -> context.syntax().behind(head, preposition).stream()))
        .filter(noun -> noun.isNoun() && words.is(noun.lemma(), "state-visit"))
        .distinct()
        .toList();
  }

  /**
   * The visit of a noun; where the noun tells nothing of its own, the last one before that fits.
   */
  private Optional<Claim> visitOf(Token noun, List<Decision> decisions, Claim part) {
    Optional<Claim> own =
        decisions.stream()
            .filter(decision -> decision.event().trigger().equals(noun))
            .filter(decision -> decision.event().type() == EventType.VISIT)
            .flatMap(decision -> decision.kept().stream())
            .findFirst();
    return own.or(
        () -> visits.reversed().stream().filter(visit -> takesPart(visit, part)).findFirst());
  }

  /** "Arrived for talks", "flew there to meet him". */
  private static boolean isPurposeOf(EventMention visit, EventMention part, Syntax syntax) {
    if (visit.type() != EventType.VISIT) {
      return false;
    }
    Token verb = part.predicate();
    boolean infinitive =
        verb.tag().equals(INFINITIVE)
            && syntax.governor(verb).filter(visit.trigger()::equals).isPresent();
    return infinitive || syntax.behind(visit.trigger(), "for").contains(part.trigger());
  }

  private void add(Claim visit, Claim part) {
    if (takesPart(visit, part) && agree(visit, part)) {
      found.add(new Inclusion(visit, part));
    }
  }

  private static boolean isPart(Claim claim) {
    boolean signing =
        claim.type() == EventType.AGREEMENT
            && claim.phase().filter(phase -> phase != Phase.SIGNED).isEmpty();
    return signing || claim.type() == EventType.MEETING;
  }

  private static boolean takesPart(Claim visit, Claim part) {
    return shared(fillers(visit, Role.VISITOR), sides(part));
  }

  /** Both on one and the same day, and both sides of the visit take part. */
  private static boolean sameDay(Claim visit, Claim part) {
    boolean day =
        visit.date().equals(part.date())
            && visit.date().filter(date -> date.begin().equals(date.end())).isPresent();
    List<Entity> hosts =
        Stream.concat(fillers(visit, Role.HOST).stream(), fillers(visit, Role.DESTINATION).stream())
            .toList();
    return day && shared(hosts, sides(part));
  }

  /** What is still ahead includes nothing that has happened, and what was called off nothing. */
  private static boolean agree(Claim visit, Claim part) {
    return (isFact(visit) || !isFact(part))
        && isNegated(visit) == isNegated(part)
        && visit.date().stream()
            .allMatch(one -> part.date().stream().allMatch(other -> overlap(one, other)));
  }

  private static boolean overlap(EventDate one, EventDate other) {
    return !one.begin().isAfter(other.end()) && !other.begin().isAfter(one.end());
  }

  private static boolean isFact(Claim claim) {
    return switch (claim.factuality()) {
      case OCCURRED, ONGOING -> true;
      case PLANNED, POSSIBLE, CALLED_FOR, NEGATED -> false;
    };
  }

  private static boolean isNegated(Claim claim) {
    return switch (claim.factuality()) {
      case NEGATED -> true;
      case OCCURRED, ONGOING, PLANNED, POSSIBLE, CALLED_FOR -> false;
    };
  }

  /** Whether someone is among the others, or one of them acts for the other. */
  private static boolean shared(List<Entity> some, List<Entity> others) {
    return some.stream()
        .anyMatch(
            one ->
                others.stream()
                    .anyMatch(
                        other -> one.equals(other) || actsFor(one, other) || actsFor(other, one)));
  }

  private static boolean actsFor(Entity one, Entity state) {
    return one.represents().isPresent() && one.represents().equals(state.code());
  }

  private static List<Entity> sides(Claim part) {
    return Stream.concat(
            fillers(part, Role.PARTICIPANT).stream(), fillers(part, Role.PARTY).stream())
        .toList();
  }

  private static List<Entity> fillers(Claim claim, Role role) {
    return claim.roles().getOrDefault(role, List.of()).stream().map(Filler::entity).toList();
  }

  private static List<Claim> kept(Stream<Decision> decisions, Predicate<Claim> wanted) {
    return decisions.flatMap(decision -> decision.kept().stream()).filter(wanted).toList();
  }
}
