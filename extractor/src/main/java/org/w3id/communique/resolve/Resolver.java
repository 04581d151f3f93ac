package org.w3id.communique.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.event.Syntax;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NameClass;
import org.w3id.communique.lexicon.NounClass;
import org.w3id.communique.lexicon.NounLexicon;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.text.CharSpan;
import org.w3id.communique.text.Token;

/** Decides what the arguments of events stand for, one document at a time. */
public final class Resolver {
  private static final Set<Role> PLACES =
      Set.of(Role.DESTINATION, Role.ORIGIN, Role.LOCATION, Role.TARGET);
  private static final Set<Role> TOPICS = Set.of(Role.TOPIC, Role.REASON, Role.MATTER);
  private static final Set<Role> MUTUAL = Set.of(Role.PARTICIPANT, Role.PARTY);
  private static final Set<Role> ITEMS = Set.of(Role.ITEM);

  private final String text;
  private final Names names;
  private final Coreference coreference;
  private final Quotations quotations;
  private final WordTable words;
  private final NounLexicon items;

  Resolver(
      String text,
      Names names,
      Coreference coreference,
      Quotations quotations,
      WordTable words,
      NounLexicon items) {
    this.text = text;
    this.names = names;
    this.coreference = coreference;
    this.quotations = quotations;
    this.words = words;
    this.items = items;
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
      return both.isEmpty() ? pronoun(context, head) : both;
    }
    Optional<NameMention> name = context.name(head);
    if (name.isPresent()) {
      return name(context, head, name.get(), role);
    }
    if (ITEMS.contains(role) || TOPICS.contains(role)) {
      return List.of(thing(context, head, role));
    }
    List<Referent> apposed = apposedName(context, head, role);
    if (!apposed.isEmpty()) {
      return apposed;
    }
    List<Referent> locality = locality(context, head, role);
    if (!locality.isEmpty()) {
      return locality;
    }
    List<Referent> group = group(context, head);
    if (!group.isEmpty()) {
      return group;
    }
    Optional<Referent> holder = definite(context, head);
    if (holder.isPresent()) {
      return List.of(holder.get());
    }
    List<Referent> states = statesOfBody(context, head);
    if (!states.isEmpty()) {
      return states;
    }
    return List.of(described(context, head, role));
  }

  /** Whether the document gives a person an office, more than a polite form of address. */
  public boolean holdsOffice(Entity person) {
    return names.holdsOffice(person);
  }

  /** The quotations of the document. */
  public Quotations quotations() {
    return quotations;
  }

  private List<Referent> pronoun(SentenceContext context, Token pronoun) {
    String kind = words.value(pronoun.lemma().toLowerCase(Locale.ROOT), "pronoun").orElse("");
    if (kind.equals("speaker") || kind.equals("speakers")) {
      return speaker(context, pronoun, kind.equals("speakers"));
    }
    CharSpan span = pronoun.span();
    return coreference.pronoun(context, pronoun).stream()
        .map(
            c -> new Referent(c.entity(), c.mention(), pronoun.form(), span, "coreference/pronoun"))
        .toList();
  }

  private List<Referent> both(SentenceContext context, Token pronoun) {
    boolean their = words.is(pronoun.lemma().toLowerCase(Locale.ROOT), "reciprocal");
    List<Candidate> pair = their ? coreference.both(context, pronoun) : List.of();
    return pair.stream()
        .map(
            c ->
                new Referent(
                    c.entity(), c.mention(), pronoun.form(), pronoun.span(), "coreference/both"))
        .toList();
  }

  /** "I" is who speaks the quotation, "we" the state or organisation for which he does. */
  private List<Referent> speaker(SentenceContext context, Token pronoun, boolean together) {
    return quotations.speaker(context, pronoun).stream()
        .filter(s -> !s.speaker().isPronoun())
        .flatMap(s -> resolve(s.context(), s.speaker(), Role.PARTICIPANT).stream())
        .map(
            r ->
                together
                    ? r.entity().represents().flatMap(names::state).orElse(r.entity())
                    : r.entity())
        .map(e -> new Referent(e, e.name(), pronoun.form(), pronoun.span(), "coreference/speaker"))
        .limit(1)
        .toList();
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
              .filter(Resolver::isSomewhere)
              .flatMap(n -> names.referent(context, n, true))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static boolean isSomewhere(NameMention name) {
    return name.kind() == EntityKind.STATE || name.kind() == EntityKind.PLACE;
  }

  /** "The Iranian president, Hassan Rouhani": the name stands for the description. */
  private List<Referent> apposedName(SentenceContext context, Token head, Role role) {
    for (Token apposed : context.sentence().dependents(head, "appos")) {
      Optional<NameMention> name = context.name(apposed);
      boolean person =
          name.filter(n -> n.kind() == EntityKind.PERSON || n.kind() == EntityKind.ORGANIZATION)
              .isPresent();
      if (person || PLACES.contains(role) && name.filter(Resolver::isSomewhere).isPresent()) {
        return names.referent(context, name.get(), PLACES.contains(role)).stream().toList();
      }
    }
    return List.of();
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
          .filter(Resolver::isSomewhere)
          .ifPresent(n -> found.addAll(name(context, named, n, role)));
    }
    return found;
  }

  /** "The two leaders", "both countries": the last two named. */
  private List<Referent> group(SentenceContext context, Token head) {
    boolean two =
        context.sentence().dependents(head).stream()
            .map(t -> t.lemma().toLowerCase(Locale.ROOT))
            .anyMatch(w -> words.is(w, "two") && (w.equals("both") || isDefinite(context, head)));
    if (!two || !head.tag().equals("NNS")) {
      return List.of();
    }
    Optional<String> kind = words.value(head.lemma(), "group");
    if (kind.isEmpty()) {
      return List.of();
    }
    List<Candidate> pair = coreference.lastTwo(context, head, EntityKind.valueOf(kind.get()));
    return pair.stream().map(c -> referent(context, head, c, "coreference/group")).toList();
  }

  /**
   * "Israeli forces", "the government of Syria", "leaders of Palau and Nauru": the state for which
   * a body acts.
   */
  private List<Referent> statesOfBody(SentenceContext context, Token head) {
    if (!words.is(head.lemma(), "body") && !isPeople(context, head)) {
      return List.of();
    }
    List<Token> sources = stateTokens(context, head);
    if (sources.isEmpty()) {
      List<Referent> owned = ownedBody(context, head);
      if (!owned.isEmpty()) {
        return owned;
      }
    }
    List<Referent> found = new ArrayList<>();
    NounPhrase phrase = new NounPhrase(context, head);
    if (sources.isEmpty()) {
      sources = organizationTokens(context, head);
    }
    for (Token source : sources) {
      names
          .referent(context, context.name(source).orElseThrow(), false)
          .map(
              r ->
                  new Referent(
                      r.entity(),
                      phrase.text(false, text),
                      phrase.text(true, text),
                      phrase.charSpan(true),
                      "metonymy/body"))
          .ifPresent(found::add);
    }
    return found.stream().distinct().toList();
  }

  private boolean isPeople(SentenceContext context, Token head) {
    return context.name(head).filter(n -> n.use() == NameClass.PEOPLE).isPresent();
  }

  /** "Its army", "his country": the state to which the pronoun leads. */
  private List<Referent> ownedBody(SentenceContext context, Token head) {
    List<Referent> found = new ArrayList<>();
    for (Token owner : context.sentence().dependents(head, "poss")) {
      if (owner.isPronoun()) {
        for (Referent r : pronoun(context, owner)) {
          Optional<Entity> state =
              r.entity().kind() == EntityKind.STATE
                  ? Optional.of(r.entity())
                  : r.entity().represents().flatMap(names::state);
          NounPhrase phrase = new NounPhrase(context, head);
          state.ifPresent(
              e ->
                  found.add(
                      new Referent(
                          e,
                          phrase.text(false, text),
                          phrase.text(true, text),
                          phrase.charSpan(true),
                          "coreference/body")));
        }
      }
    }
    return found;
  }

  /** "Taliban fighters", "the al-Shabaab group": the organisation before the noun. */
  private static List<Token> organizationTokens(SentenceContext context, Token head) {
    return context.syntax().modifiers(head).stream()
        .filter(
            t ->
                context
                    .name(t)
                    .filter(n -> n.kind() == EntityKind.ORGANIZATION && n.head() == t.index())
                    .isPresent())
        .toList();
  }

  private static List<Token> stateTokens(SentenceContext context, Token head) {
    Syntax syntax = context.syntax();
    List<Token> sources = new ArrayList<>(syntax.modifiers(head));
    sources.addAll(syntax.possessors(head));
    sources.addAll(syntax.behind(head, "of"));
    sources.addAll(syntax.behind(head, "from"));
    sources.removeIf(
        t ->
            context
                .name(t)
                .filter(n -> n.kind() == EntityKind.STATE && n.head() == t.index())
                .isEmpty());
    return sources;
  }

  /** "The president", "the country", "the group": the nearest that fits. */
  private Optional<Referent> definite(SentenceContext context, Token head) {
    if (!isDefinite(context, head)) {
      return Optional.empty();
    }
    boolean named =
        context.syntax().modifiers(head).stream()
            .anyMatch(t -> context.name(t).filter(n -> n.kind() != EntityKind.STATE).isPresent());
    if (named || !context.syntax().behind(head, "of").isEmpty()) {
      return Optional.empty();
    }
    String kind = words.value(head.lemma(), "definite").orElse("");
    if (!kind.equals("person") && !stateTokens(context, head).isEmpty()) {
      return Optional.empty();
    }
    Optional<Candidate> found =
        switch (kind) {
          case "person" -> coreference.officeHolder(context, head);
          case "state" ->
              coreference.nearest(context, head, c -> c.entity().kind() == EntityKind.STATE);
          case "organization" ->
              coreference.nearest(context, head, c -> c.entity().kind() == EntityKind.ORGANIZATION);
          case "place" ->
              coreference.nearest(context, head, c -> c.entity().kind() == EntityKind.PLACE);
          default -> Optional.empty();
        };
    return found.map(c -> referent(context, head, c, "coreference/definite"));
  }

  private Optional<String> stateOf(SentenceContext context, Token head) {
    return stateTokens(context, head).stream()
        .findFirst()
        .flatMap(context::name)
        .flatMap(NameMention::entity)
        .map(e -> e.key());
  }

  private static boolean isDefinite(SentenceContext context, Token head) {
    return context.sentence().dependents(head, "det", "nmod", "poss").stream()
        .anyMatch(t -> Set.of("the", "this", "that").contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  private Referent referent(SentenceContext context, Token head, Candidate c, String foundBy) {
    NounPhrase phrase = new NounPhrase(context, head);
    return new Referent(
        c.entity(), c.mention(), phrase.text(true, text), phrase.charSpan(true), foundBy);
  }

  /** An item, topic or matter: its head noun phrase. */
  private Referent thing(SentenceContext context, Token head, Role role) {
    NounPhrase phrase = new NounPhrase(context, head);
    String name = phrase.text(false, text);
    List<String> lemmas =
        context.sentence().tokens(phrase.span(false)).stream().map(Token::lemma).toList();
    boolean topic = TOPICS.contains(role);
    Optional<String> itemClass =
        topic ? Optional.empty() : items.classOf(lemmas).map(NounClass::label);
    String key = Slug.of(String.join(" ", lemmas));
    Entity entity =
        new Entity(
            EntityKind.ITEM,
            key.isEmpty() ? Slug.of(name) : key,
            topic ? EntityScope.DOCUMENT : EntityScope.GLOBAL,
            name,
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            itemClass);
    return new Referent(
        entity, name, phrase.text(true, text), phrase.charSpan(true), "noun-phrase");
  }

  /** What has no name of its own: known by its words, within its document. */
  private Referent described(SentenceContext context, Token head, Role role) {
    NounPhrase phrase = new NounPhrase(context, head);
    String name = phrase.text(false, text);
    boolean place = role == Role.DESTINATION || role == Role.LOCATION || role == Role.ORIGIN;
    boolean single = head.tag().equals("NN");
    EntityKind kind =
        place ? EntityKind.PLACE : single ? EntityKind.OTHER : EntityKind.ORGANIZATION;
    Optional<String> state = stateOf(context, head);
    Entity entity =
        new Entity(
            kind == EntityKind.OTHER ? EntityKind.ORGANIZATION : kind,
            Slug.of(name),
            EntityScope.DOCUMENT,
            name,
            Optional.empty(),
            List.of(),
            List.of(),
            place ? Optional.empty() : state,
            Optional.empty());
    return new Referent(
        entity,
        phrase.text(true, text),
        phrase.text(true, text),
        phrase.charSpan(true),
        "noun-phrase");
  }
}
