package org.w3id.communique.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.OfficeFinder;
import org.w3id.communique.resolve.Candidate.Trait;
import org.w3id.communique.text.Token;

/**
 * What pronouns and definite descriptions point back to, by salience: the same sentence before
 * earlier ones, subjects before others, the nearest first (after Lappin and Leass 1994, with hard
 * limits instead of weights).
 */
final class Coreference {
  private static final int REACH = 4;
  private static final Set<EntityKind> BODIES = Set.of(EntityKind.STATE, EntityKind.ORGANIZATION);

  private final List<Candidate> all;
  private final List<Candidate> candidates;
  private final List<Candidate> actors;
  private final People people;
  private final OfficeHolders officeHolders;
  private final WordTable words;

  Coreference(List<Candidate> candidates, People people, OfficeFinder offices, WordTable words) {
    this.all = List.copyOf(candidates);
    this.candidates = candidates.stream().filter(c -> !c.is(Trait.WITHIN)).toList();
    this.actors =
        candidates.stream().filter(c -> !c.is(Trait.WITHIN) || c.is(Trait.ACTING)).toList();
    this.people = people;
    this.officeHolders = new OfficeHolders(people, offices, words);
    this.words = words;
  }

  /** The antecedents of a pronoun; empty if the document does not say. */
  List<Candidate> pronoun(SentenceContext context, Token pronoun) {
    String kind = words.value(pronoun.lemma().toLowerCase(Locale.ROOT), "pronoun").orElse("");
    Optional<Candidate> ahead = ahead(context, pronoun, kind);
    return ahead.isPresent() ? List.of(ahead.get()) : before(context, pronoun, kind);
  }

  private List<Candidate> before(SentenceContext context, Token pronoun, String kind) {
    return switch (kind) {
      case "person" ->
          best(
              context,
              pronoun,
              c ->
                  c.is(Trait.OFFICE)
                      || c.entity().kind() == EntityKind.PERSON && !c.is(Trait.PLURAL),
              REACH);
      case "thing" -> best(context, pronoun, Coreference::isOne, 2);
      case "group" ->
          withThoseBeside(
              best(
                  context,
                  pronoun,
                  c ->
                      !isTold(context, pronoun, c)
                          && !c.is(Trait.OFFICE)
                          && (c.is(Trait.PLURAL)
                              || c.entity().kind() == EntityKind.ORGANIZATION
                              || !beside(c).isEmpty()),
                  2));
      default -> List.of();
    };
  }

  /** The agency of "a spokesman told the agency they had attacked", which hears of others. */
  private static boolean isTold(SentenceContext context, Token pronoun, Candidate c) {
    return c.sentence() == context.sentence().index()
        && c.entity().kind() == EntityKind.ORGANIZATION
        && ClauseMates.isTold(context, pronoun, context.sentence().token(c.token()));
  }

  /** What "it" may mean; a name such as "the Defense Forces" is that of one. */
  private static boolean isOne(Candidate c) {
    boolean named = c.entity().scope() != EntityScope.NAMELESS;
    boolean one =
        c.entity().kind() == EntityKind.STATE && !c.is(Trait.PLURAL)
            || c.entity().kind() == EntityKind.ORGANIZATION && (named || !c.is(Trait.PLURAL));
    return one && !c.is(Trait.OFFICE);
  }

  /** "France and Germany", where "they" takes up the one or the other. */
  private List<Candidate> withThoseBeside(List<Candidate> found) {
    List<Candidate> all = new ArrayList<>(found);
    found.forEach(c -> all.addAll(beside(c)));
    all.sort(Comparator.comparingInt(Candidate::token));
    return all;
  }

  private List<Candidate> beside(Candidate candidate) {
    return candidates.stream()
        .filter(c -> c.isBeside(candidate) && areOfOneKind(c.entity(), candidate.entity()))
        .toList();
  }

  /** States and organisations act together: "the United States and the European Union". */
  private static boolean areOfOneKind(Entity one, Entity other) {
    return one.kind() == other.kind() || BODIES.containsAll(Set.of(one.kind(), other.kind()));
  }

  /**
   * Whom the possessor in an opening phrase points forward to, the subject of its clause: "During
   * his visit to Kyiv, Stoltenberg pledged support" (cataphora).
   */
  private Optional<Candidate> ahead(SentenceContext context, Token pronoun, String kind) {
    Predicate<Candidate> wanted =
        c ->
            kind.equals("person") && c.entity().kind() == EntityKind.PERSON
                || kind.equals("thing") && isOne(c);
    boolean opening =
        pronoun.tag().equals("PRP$")
            && before(context, pronoun, wanted).stream()
                .noneMatch(c -> c.sentence() == context.sentence().index());
    return opening
        ? Openings.subjectBehind(context.syntax(), pronoun)
            .flatMap(
                subject ->
                    candidates.stream()
                        .filter(c -> c.isAt(context, subject) && wanted.test(c))
                        .findFirst())
        : Optional.empty();
  }

  /**
   * The last two different entities of a kind before a token, for "the two leaders" and "both
   * countries".
   */
  List<Candidate> lastTwo(SentenceContext context, Token token, EntityKind kind) {
    Predicate<Candidate> ofKind = c -> c.entity().kind() == kind;
    List<Candidate> leaders =
        token.lemma().equals("leader")
            ? lastTwo(before(context, token, ofKind.and(c -> people.isLeader(c.entity()))))
            : List.of();
    return leaders.isEmpty() ? lastTwo(before(actors, context, token, ofKind)) : leaders;
  }

  private static List<Candidate> lastTwo(List<Candidate> nearestFirst) {
    List<Candidate> two = new ArrayList<>();
    Set<String> keys = new LinkedHashSet<>();
    for (Candidate c : nearestFirst) {
      if (keys.add(c.entity().key()) && two.size() < 2) {
        two.add(c);
      }
    }
    return two.size() == 2 ? two.reversed() : List.of();
  }

  /** Whom "their" means in "their meeting": the last two of the kind that was named last. */
  List<Candidate> both(SentenceContext context, Token pronoun) {
    return before(
            context,
            pronoun,
            c -> c.entity().kind() == EntityKind.PERSON || c.entity().kind() == EntityKind.STATE)
        .stream()
        .findFirst()
        .map(c -> lastTwo(context, pronoun, c.entity().kind()))
        .orElse(List.of());
  }

  /** The nearest entity of a kind before a token that meets a condition. */
  Optional<Candidate> nearest(SentenceContext context, Token token, Predicate<Candidate> wanted) {
    return best(context, token, wanted, REACH).stream().findFirst();
  }

  private List<Candidate> best(
      SentenceContext context, Token token, Predicate<Candidate> wanted, int reach) {
    int here = context.sentence().index();
    List<Token> actors = ClauseMates.actors(context, token);
    boolean acted = token.relation().equals("dobj");
    Comparator<Candidate> order =
        Comparator.comparingInt((Candidate c) -> here - c.sentence())
            .thenComparing(c -> actors.stream().noneMatch(actor -> c.isAt(context, actor)))
            .thenComparing(c -> c.is(Trait.SUBJECT) == acted)
            .thenComparingInt(c -> c.sentence() == here ? token.index() - c.token() : c.token());
    return before(context, token, wanted).stream()
        .filter(c -> here - c.sentence() <= reach)
        .filter(c -> !isCoArgument(context, token, c))
        .min(order)
        .map(List::of)
        .orElse(List.of());
  }

  private static boolean isCoArgument(SentenceContext context, Token word, Candidate candidate) {
    return candidate.sentence() == context.sentence().index()
        && ClauseMates.areBoth(context, word, context.sentence().token(candidate.token()));
  }

  /** All that stands before a token, the nearest first. */
  private List<Candidate> before(
      SentenceContext context, Token token, Predicate<Candidate> wanted) {
    return before(candidates, context, token, wanted);
  }

  private static List<Candidate> before(
      List<Candidate> candidates,
      SentenceContext context,
      Token token,
      Predicate<Candidate> wanted) {
    int here = context.sentence().index();
    List<Candidate> found = new ArrayList<>();
    for (int i = candidates.size() - 1; i >= 0; i--) {
      Candidate c = candidates.get(i);
      boolean earlier = c.sentence() < here || c.sentence() == here && c.token() < token.index();
      if (earlier && wanted.test(c)) {
        found.add(c);
      }
    }
    return found;
  }

  /**
   * The person whom a description of an office means: "the president", "the Russian leader"; whom
   * the next sentence names where none was named before.
   */
  Optional<Candidate> officeHolder(SentenceContext context, Token head) {
    return people.introduced(context, head).isPresent()
        ? candidates.stream().filter(c -> c.isAt(context, head)).findFirst()
        : nearest(context, head, officeHolders.meantBy(context, head));
  }

  /**
   * What the paragraph names around a token, the likeliest first: before the token in its sentence,
   * then behind it, then in the sentences before; places last, as people meet anywhere.
   */
  List<Candidate> around(SentenceContext context, Token token) {
    int here = context.sentence().index();
    Comparator<Candidate> order =
        Comparator.comparingInt((Candidate c) -> here - c.sentence())
            .thenComparing(c -> c.entity().kind() == EntityKind.PLACE)
            .thenComparing(c -> c.sentence() == here && c.token() > token.index())
            .thenComparing(c -> !c.is(Trait.SUBJECT))
            .thenComparingInt(c -> c.sentence() == here ? -c.token() : c.token());
    return all.stream()
        .filter(c -> !c.is(Trait.SETTING) && !isOfNextClause(context, token, c))
        .filter(c -> c.paragraph() == context.sentence().paragraph())
        .filter(c -> c.sentence() <= here && here - c.sentence() <= REACH)
        .sorted(order)
        .toList();
  }

  /** Who acts in a clause to come is another: "India sent rice, and Japan has pledged tents". */
  private static boolean isOfNextClause(SentenceContext context, Token token, Candidate c) {
    boolean behind = c.sentence() == context.sentence().index() && c.token() > token.index();
    return behind && (c.is(Trait.SUBJECT) || c.is(Trait.WITHIN));
  }
}
