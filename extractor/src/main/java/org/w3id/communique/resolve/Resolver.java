package org.w3id.communique.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NounLexicon;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.text.Token;

/** Decides what the arguments of events stand for, one document at a time. */
public final class Resolver {
  private static final Set<Role> PLACES =
      Set.of(Role.DESTINATION, Role.ORIGIN, Role.LOCATION, Role.TARGET);
  private static final Set<Role> TOPICS = Set.of(Role.TOPIC, Role.REASON, Role.MATTER);
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
  private final Pronouns pronouns;

  /**
   * Begins a document.
   *
   * @param coreference what descriptions point back to: what has a name
   * @param ofPronouns what pronouns point back to: subjects without a name as well
   */
  Resolver(
      String text,
      Names names,
      Coreference coreference,
      Coreference ofPronouns,
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
    this.pronouns = new Pronouns(this, names, ofPronouns, quotations, words);
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
      return pronouns.of(context, head, role);
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
    List<Referent> locality = locality(context, head, role);
    if (!locality.isEmpty()) {
      return locality;
    }
    List<Referent> apposed = apposed(context, head, role);
    if (!apposed.isEmpty()) {
      return apposed;
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

  /** Whose body it is, by a pronoun or a description. */
  private List<Referent> owner(SentenceContext context, Token owner) {
    return owner.isPronoun()
        ? pronouns.owner(context, owner)
        : descriptions.definite(context, owner).stream().toList();
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
