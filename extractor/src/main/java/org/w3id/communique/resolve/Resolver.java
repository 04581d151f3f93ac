package org.w3id.communique.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.event.Syntax;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NounLexicon;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.text.CharSpan;
import org.w3id.communique.text.Token;

/** Decides what the arguments of events stand for, one document at a time. */
public final class Resolver {
  private static final int MAX_CLIMB = 4;
  private static final Set<Role> PLACES =
      Set.of(Role.DESTINATION, Role.ORIGIN, Role.LOCATION, Role.TARGET);
  private static final Set<Role> TOPICS = Set.of(Role.TOPIC, Role.REASON, Role.MATTER);
  private static final Set<Role> MUTUAL = Set.of(Role.PARTICIPANT, Role.PARTY);
  private static final Set<Role> ITEMS = Set.of(Role.ITEM);

  private final Names names;
  private final Coreference coreference;
  private final Quotations quotations;
  private final WordTable words;
  private final Appositions appositions;
  private final Bodies bodies;
  private final Descriptions descriptions;
  private final NounEntities nouns;
  private final Speakers speakers;

  Resolver(
      String text,
      Names names,
      Coreference coreference,
      Quotations quotations,
      WordTable words,
      NounLexicon items) {
    this.names = names;
    this.coreference = coreference;
    this.quotations = quotations;
    this.words = words;
    this.appositions = new Appositions(names);
    this.bodies = new Bodies(text, names, words);
    this.descriptions = new Descriptions(text, coreference, words);
    this.speakers = new Speakers(quotations, words, items);
    this.nouns = new NounEntities(text, items, words);
  }

  /**
   * What a token stands for as filler of a role; several for a group, none where the document
   * leaves it open.
   *
   * @param context its sentence
   * @param head the token that heads the filler
   * @param role the role that it fills
   */
  public List<Referent> resolve(SentenceContext context, Token head, Role role) {
    if (head.isPronoun()) {
      List<Referent> both = MUTUAL.contains(role) ? both(context, head) : List.of();
      return both.isEmpty() ? pronoun(context, head, isInPerson(head, role)) : both;
    }
    Optional<NameMention> name = context.name(head).filter(n -> !isWielded(n, role));
    if (name.isPresent()) {
      return TOPICS.contains(role) && name.get().kind() == EntityKind.OTHER
          ? List.of(nouns.titled(context, name.get()))
          : named(context, head, name.get(), role);
    }
    if (ITEMS.contains(role) || TOPICS.contains(role)) {
      return List.of(nouns.thing(context, head, TOPICS.contains(role)));
    }
    Optional<Referent> titled =
        head.tag().equals("NNS") ? Optional.empty() : names.holder(context, head);
    if (titled.isPresent()) {
      return List.of(titled.get());
    }
    List<Referent> apposed = apposed(context, head, role);
    if (!apposed.isEmpty()) {
      return apposed;
    }
    List<Referent> locality = locality(context, head, role);
    if (!locality.isEmpty()) {
      return locality;
    }
    List<Referent> group = descriptions.group(context, head);
    if (!group.isEmpty()) {
      return group;
    }
    Optional<Referent> holder = descriptions.definite(context, head);
    if (holder.isPresent()) {
      return List.of(holder.get());
    }
    boolean hit = role == Role.TARGET && words.is(head.lemma(), "equipment");
    List<Referent> states =
        hit ? List.of() : bodies.of(context, head, owner -> owner(context, owner));
    if (!states.isEmpty()) {
      return states;
    }
    return List.of(nouns.described(context, head, role));
  }

  /**
   * What a token stands for as the one who says something.
   *
   * @param context its sentence
   * @param head the token that heads the words for the speaker
   */
  public List<Referent> resolveSpeaker(SentenceContext context, Token head) {
    List<Quotations.Speaker> meant = speakers.meant(context, head);
    if (!meant.isEmpty()) {
      return meant.stream()
          .flatMap(s -> resolve(s.context(), s.speaker(), Role.PARTICIPANT).stream())
          .toList();
    }
    List<Referent> found = resolve(context, head, Role.PARTICIPANT);
    return found.isEmpty() && !head.isPronoun()
        ? List.of(nouns.described(context, head, Role.PARTICIPANT))
        : found;
  }

  /** Whether the document gives a person an office, more than a polite form of address. */
  public boolean holdsOffice(Entity person) {
    return names.holdsOffice(person);
  }

  /** The state for which a person or a body of a state acts; empty for all else. */
  public Optional<Entity> principal(Entity entity) {
    return names.principal(entity);
  }

  /**
   * The states that the paragraph names around a token, directly or by whom acts for them and by
   * places in them, the likeliest to be concerned first.
   */
  public List<Referent> statesAround(SentenceContext context, Token token) {
    List<Referent> found = new ArrayList<>();
    for (Candidate candidate : coreference.around(context, token)) {
      Referent r = candidate.referent();
      Optional<Entity> state =
          r.entity().kind() == EntityKind.STATE
              ? Optional.of(r.entity())
              : r.entity().represents().flatMap(names::state);
      state
          .map(e -> new Referent(e, r.mention(), r.text(), r.span(), "coreference/unsaid"))
          .ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /** The quotations of the document. */
  public Quotations quotations() {
    return quotations;
  }

  /** Who travels or meets does it himself; "our dialogue" may be that of states. */
  private static boolean isInPerson(Token pronoun, Role role) {
    return role == Role.VISITOR || role == Role.PARTICIPANT && !pronoun.tag().equals("PRP$");
  }

  private List<Referent> pronoun(SentenceContext context, Token pronoun, boolean inPerson) {
    String kind = kindOf(pronoun);
    if (kind.equals("speaker") || kind.equals("speakers")) {
      return speaker(context, pronoun, kind.equals("speakers") && !inPerson);
    }
    Optional<Token> several =
        kind.equals("group") ? severalBefore(context, pronoun) : Optional.empty();
    if (several.isPresent()) {
      return resolve(context, several.get(), Role.PARTICIPANT);
    }
    Optional<Token> body =
        subjectBefore(context, pronoun)
            .filter(
                t -> kind.equals("thing") && t.tag().equals("NN") && words.is(t.lemma(), "body"))
            .filter(t -> says(context, t, pronoun) || !Bodies.stateTokens(context, t).isEmpty());
    if (body.isPresent()) {
      return resolve(context, body.get(), Role.PARTICIPANT);
    }
    CharSpan span = pronoun.span();
    return coreference.pronoun(context, pronoun).stream()
        .map(
            c -> new Referent(c.entity(), c.mention(), pronoun.form(), span, "coreference/pronoun"))
        .toList();
  }

  /**
   * Whose body it is, by a pronoun or a description; in "the Iranian minister said his country", he
   * is whom the subject describes.
   */
  private List<Referent> owner(SentenceContext context, Token pronoun) {
    if (!pronoun.isPronoun()) {
      return descriptions.definite(context, pronoun).stream().toList();
    }
    boolean his = kindOf(pronoun).equals("person");
    return subjectBefore(context, pronoun)
        .filter(t -> his && isOffice(t.lemma()))
        .map(t -> resolve(context, t, Role.PARTICIPANT))
        .filter(found -> !found.isEmpty())
        .orElseGet(() -> pronoun(context, pronoun, false));
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
    return words.value(pronoun.lemma().toLowerCase(Locale.ROOT), "pronoun").orElse("");
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
    String lemma = pronoun.lemma().toLowerCase(Locale.ROOT);
    if (words.value(lemma, "pronoun").filter(kind -> kind.equals("speakers")).isPresent()) {
      return quotations.pair(context, pronoun).stream()
          .flatMap(s -> resolve(s.context(), s.speaker(), Role.PARTICIPANT).stream())
          .map(r -> spoken(r.entity(), pronoun))
          .toList();
    }
    boolean their = words.is(lemma, "reciprocal");
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
        .flatMap(s -> resolve(s.context(), s.speaker(), Role.PARTICIPANT).stream())
        .map(
            r ->
                together
                    ? r.entity()
                        .represents()
                        .flatMap(names::state)
                        .or(() -> names.employer(r.entity()))
                        .or(this::publisher)
                        .orElse(r.entity())
                    : r.entity())
        .map(entity -> spoken(entity, pronoun))
        .limit(1)
        .toList();
  }

  private static Referent spoken(Entity entity, Token pronoun) {
    return new Referent(
        entity, entity.name(), pronoun.form(), pronoun.span(), "coreference/speaker");
  }

  private Optional<Entity> publisher() {
    return quotations
        .publisher()
        .flatMap(p -> resolve(p.context(), p.speaker(), Role.PARTICIPANT).stream().findFirst())
        .map(Referent::entity);
  }

  private List<Referent> named(SentenceContext context, Token head, NameMention name, Role role) {
    Optional<Referent> official =
        PLACES.contains(role) ? Optional.empty() : appositions.official(context, head, name);
    return official.map(List::of).orElseGet(() -> name(context, head, name, role));
  }

  private List<Referent> name(SentenceContext context, Token head, NameMention name, Role role) {
    boolean asPlace = PLACES.contains(role);
    List<Referent> found = new ArrayList<>();
    names.referent(context, name, asPlace && role != Role.TARGET).ifPresent(found::add);
    if (asPlace && role != Role.TARGET) {
      for (Token within : context.sentence().dependents(head, "appos", "nmod", "npadvmod")) {
        if (within.index() > head.index()) {
          context
              .name(within)
              .filter(Appositions::isSomewhere)
              .flatMap(n -> names.referent(context, n, true))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** "Two Turkish F-16s": weapons that attack stand for those who have them. */
  private static boolean isWielded(NameMention name, Role role) {
    return role == Role.ATTACKER && name.kind() == EntityKind.ITEM;
  }

  private List<Referent> apposed(SentenceContext context, Token head, Role role) {
    if (role == Role.TARGET) {
      return appositions.targets(context, head);
    }
    return PLACES.contains(role)
        ? appositions.places(context, head)
        : appositions.actors(context, head);
  }

  /** "The town of Anéfis", "the border city of Najran": the place by its name. */
  private List<Referent> locality(SentenceContext context, Token head, Role role) {
    if (!words.is(head.lemma(), "locality")) {
      return List.of();
    }
    List<Referent> found = new ArrayList<>();
    for (Token named : context.syntax().behind(head, "of")) {
      context
          .name(named)
          .filter(Appositions::isSomewhere)
          .ifPresent(n -> found.addAll(name(context, named, n, role)));
    }
    return found.isEmpty() && words.is(head.lemma(), "seat")
        ? bodies.ownedBy(context, head)
        : found;
  }
}
