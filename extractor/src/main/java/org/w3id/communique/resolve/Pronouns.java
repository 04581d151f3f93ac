package org.w3id.communique.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.event.Syntax;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.text.CharSpan;
import org.w3id.communique.text.Token;

/**
 * What a pronoun stands for as filler of a role: who speaks, the subject of its own sentence, or
 * what was named before.
 */
final class Pronouns {
  private static final int MAX_CLIMB = 4;
  private static final Set<Role> MUTUAL = Set.of(Role.PARTICIPANT, Role.PARTY);

  private final Resolver resolver;
  private final Names names;
  private final Coreference coreference;
  private final Quotations quotations;
  private final WordTable words;

  /**
   * Takes what tells the meaning of pronouns.
   *
   * @param resolver resolves the noun that a pronoun repeats
   * @param words classes {@code pronoun}, {@code reciprocal}, {@code body} and {@code definite}
   */
  Pronouns(
      Resolver resolver,
      Names names,
      Coreference coreference,
      Quotations quotations,
      WordTable words) {
    this.resolver = resolver;
    this.names = names;
    this.coreference = coreference;
    this.quotations = quotations;
    this.words = words;
  }

  /** What a pronoun stands for; several for a group, none where the document leaves it open. */
  List<Referent> of(SentenceContext context, Token pronoun, Role role) {
    List<Referent> both = MUTUAL.contains(role) ? both(context, pronoun) : List.of();
    return both.isEmpty() ? meant(context, pronoun, isInPerson(pronoun, role)) : both;
  }

  /** Who travels or meets does it himself; "our dialogue" may be that of states. */
  private static boolean isInPerson(Token pronoun, Role role) {
    return role == Role.VISITOR || role == Role.PARTICIPANT && !pronoun.tag().equals("PRP$");
  }

  private List<Referent> meant(SentenceContext context, Token pronoun, boolean inPerson) {
    String kind = kindOf(pronoun);
    if (kind.equals("speaker") || kind.equals("speakers")) {
      return speaker(context, pronoun, kind.equals("speakers") && !inPerson);
    }
    Optional<Token> several =
        kind.equals("group") ? severalBefore(context, pronoun) : Optional.empty();
    if (several.isPresent()) {
      return resolver.resolve(context, several.get(), Role.PARTICIPANT);
    }
    Optional<Token> body =
        subjectBefore(context, pronoun)
            .filter(
                t -> kind.equals("thing") && t.tag().equals("NN") && words.is(t.lemma(), "body"))
            .filter(t -> says(context, t, pronoun) || !NamedOwners.states(context, t).isEmpty());
    if (body.isPresent()) {
      return resolver.resolve(context, body.get(), Role.PARTICIPANT);
    }
    Optional<Token> official =
        subjectBefore(context, pronoun)
            .filter(t -> kind.equals("person") && t.tag().equals("NN") && isOffice(t.lemma()))
            .filter(t -> says(context, t, pronoun));
    if (official.isPresent()) {
      return resolver.resolve(context, official.get(), Role.PARTICIPANT);
    }
    CharSpan span = pronoun.span();
    return coreference.pronoun(context, pronoun).stream()
        .map(
            c -> new Referent(c.entity(), c.mention(), pronoun.form(), span, "coreference/pronoun"))
        .toList();
  }

  /**
   * Whose body a possessive names; in "the Iranian minister said his country", he is whom the
   * subject describes.
   */
  List<Referent> owner(SentenceContext context, Token pronoun) {
    boolean his = kindOf(pronoun).equals("person");
    return subjectBefore(context, pronoun)
        .filter(t -> his && isOffice(t.lemma()))
        .map(t -> resolver.resolve(context, t, Role.PARTICIPANT))
        .filter(found -> !found.isEmpty())
        .orElseGet(() -> meant(context, pronoun, false));
  }

  /** "The army said it had taken the town": who speaks of himself. */
  private static boolean says(SentenceContext context, Token speaker, Token pronoun) {
    Syntax syntax = context.syntax();
    Optional<Token> here = syntax.governor(pronoun);
    for (int i = 0; i < MAX_CLIMB && here.isPresent(); i++) {
      Optional<Token> above = here.flatMap(syntax::governor);
      if (here.get().relation().equals("ccomp")) {
        return above.filter(verb -> speaker.head() == verb.index()).isPresent();
      }
      here = above;
    }
    return false;
  }

  /** The noun without a name that is the last subject before a pronoun. */
  private static Optional<Token> subjectBefore(SentenceContext context, Token pronoun) {
    return context.sentence().tokens().stream()
        .filter(t -> t.index() < pronoun.index() && t.relation().startsWith("nsubj"))
        .reduce((first, second) -> second)
        .filter(t -> t.isNoun() && context.name(t).isEmpty());
  }

  private String kindOf(Token pronoun) {
    return words.value(lower(pronoun), "pronoun").orElse("");
  }

  private static String lower(Token pronoun) {
    return pronoun.lemma().toLowerCase(Locale.ROOT);
  }

  private boolean isOffice(String lemma) {
    return words.value(lemma, "definite").filter(kind -> kind.equals("person")).isPresent();
  }

  /** "German officials announced the arrest of two men they say": the subject in the plural. */
  private static Optional<Token> severalBefore(SentenceContext context, Token pronoun) {
    return context.sentence().tokens().stream()
        .filter(t -> t.index() < pronoun.index() && t.index() != pronoun.head())
        .filter(t -> t.tag().equals("NNS") && t.relation().startsWith("nsubj"))
        .filter(t -> context.name(t).isEmpty())
        .reduce((first, second) -> second);
  }

  private List<Referent> both(SentenceContext context, Token pronoun) {
    if (kindOf(pronoun).equals("speakers")) {
      return quotations.pair(context, pronoun).stream()
          .flatMap(s -> resolver.resolve(s.context(), s.speaker(), Role.PARTICIPANT).stream())
          .map(r -> spoken(r.entity(), pronoun))
          .toList();
    }
    boolean their =
        words.is(lower(pronoun), "reciprocal")
            && (pronoun.tag().equals("PRP$") || severalBefore(context, pronoun).isEmpty());
    List<Candidate> pair = their ? coreference.both(context, pronoun) : List.of();
    return pair.stream()
        .map(
            c ->
                new Referent(
                    c.entity(), c.mention(), pronoun.form(), pronoun.span(), "coreference/both"))
        .toList();
  }

  /**
   * "I" is who speaks the quotation, "we" the state or organisation for which he does; who travels
   * or meets does it himself.
   */
  private List<Referent> speaker(SentenceContext context, Token pronoun, boolean together) {
    return quotations.speaker(context, pronoun).stream()
        .filter(s -> !s.speaker().isPronoun())
        .flatMap(s -> resolver.resolve(s.context(), s.speaker(), Role.PARTICIPANT).stream())
        .map(r -> together ? onBehalfOf(r.entity()) : r.entity())
        .map(entity -> spoken(entity, pronoun))
        .limit(1)
        .toList();
  }

  /** For whom a speaker says "we"; himself where nothing tells. */
  private Entity onBehalfOf(Entity speaker) {
    return speaker
        .represents()
        .flatMap(names::state)
        .or(() -> names.employer(speaker))
        .or(this::publisher)
        .orElse(speaker);
  }

  private static Referent spoken(Entity entity, Token pronoun) {
    return new Referent(
        entity, entity.name(), pronoun.form(), pronoun.span(), "coreference/speaker");
  }

  private Optional<Entity> publisher() {
    return quotations
        .publisher()
        .flatMap(
            p -> resolver.resolve(p.context(), p.speaker(), Role.PARTICIPANT).stream().findFirst())
        .map(Referent::entity);
  }
}
