package org.w3id.communique.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.Gazetteer;
import org.w3id.communique.lexicon.NameClass;
import org.w3id.communique.lexicon.NameReading;
import org.w3id.communique.lexicon.NamedEntity;
import org.w3id.communique.lexicon.TitleClass;
import org.w3id.communique.mention.Affiliations;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.mention.Office;
import org.w3id.communique.text.CharSpan;
import org.w3id.communique.text.Token;

/** Turns the names of a document into entities. */
final class Names {
  private final People people;
  private final Gazetteer gazetteer;
  private final Affiliations affiliations;
  private final StateBodies bodies;
  private final Acronyms acronyms;
  private final BodyOwners owners;
  private final Map<String, String> fullestOrganization = new HashMap<>();

  Names(
      List<SentenceContext> contexts,
      People people,
      Gazetteer gazetteer,
      Affiliations affiliations,
      StateBodies bodies) {
    this.people = people;
    this.gazetteer = gazetteer;
    this.affiliations = affiliations;
    this.bodies = bodies;
    this.acronyms = new Acronyms(contexts);
    this.owners = new BodyOwners(contexts, affiliations, bodies);
    for (SentenceContext context : contexts) {
      for (var mention : context.mentions()) {
        if (mention instanceof NameMention name && name.entity().isPresent()) {
          String key = name.entity().get().key();
          fullestOrganization.merge(key, name.text(), (a, b) -> b.length() > a.length() ? b : a);
        }
      }
    }
  }

  /**
   * What a name stands for; {@code asPlace} where a capital is the city and not the state. Empty
   * for what is no entity.
   */
  Optional<Referent> referent(SentenceContext context, NameMention name, boolean asPlace) {
    CharSpan span = context.sentence().charSpan(name.span());
    Optional<Person> person = people.person(context, name);
    if (person.isPresent()) {
      Entity entity = person.get().entity();
      String fullest = person.get().fullName();
      return Optional.of(new Referent(entity, fullest, name.text(), span, name.foundBy()));
    }
    if (name.kind() == EntityKind.OTHER) {
      return Optional.empty();
    }
    Entity entity = entity(context, name, asPlace);
    String fullest =
        name.entity()
            .map(e -> fullestOrganization.getOrDefault(e.key(), name.text()))
            .orElse(name.text());
    String mention = entity.kind() == EntityKind.ORGANIZATION ? fullest : name.text();
    return Optional.of(new Referent(entity, mention, name.text(), span, name.foundBy()));
  }

  private Entity entity(SentenceContext context, NameMention written, boolean asPlace) {
    Acronyms.Named meant = acronyms.meant(context, written);
    return entityOf(meant.context(), meant.name(), asPlace);
  }

  private Entity entityOf(SentenceContext context, NameMention name, boolean asPlace) {
    if (name.kind() == EntityKind.ORGANIZATION) {
      return organization(context, name);
    }
    if (name.entity().isEmpty()) {
      return ofName(
          name.kind(),
          name.text(),
          affiliations.stateOf(context.sentence(), context.names(), name),
          List.of());
    }
    NamedEntity entry = name.entity().get();
    boolean city = name.use() == NameClass.CAPITAL || name.use() == NameClass.LOCATION;
    if (entry.kind() == EntityKind.STATE && city && (asPlace || name.use() == NameClass.LOCATION)) {
      return city(name.text(), entry.key());
    }
    return Entity.of(entry);
  }

  /** A city of a state, under the name that the gazetteer gives it: Kiev is Kyiv. */
  private Entity city(String name, String state) {
    return gazetteer.readings(name).stream()
        .map(NameReading::entity)
        .filter(e -> e.kind() == EntityKind.PLACE && e.state().filter(state::equals).isPresent())
        .findFirst()
        .map(Entity::of)
        .orElseGet(() -> ofName(EntityKind.PLACE, name, Optional.of(state), List.of()));
  }

  private Entity organization(SentenceContext context, NameMention name) {
    Optional<NamedEntity> owner = owners.of(context, name).flatMap(gazetteer::state);
    if (bodies.isGovernment(name.text()) && owner.isPresent()) {
      return Entity.of(owner.get());
    }
    Optional<String> commonName = bodies.commonName(name.text());
    boolean another =
        owner.isPresent()
            && !name.entity().flatMap(NamedEntity::state).equals(owner.map(NamedEntity::key));
    if (commonName.isPresent() && (name.entity().isEmpty() || another)) {
      return owner
          .map(state -> bodies.of(commonName.get(), state, name.text()))
          .orElseGet(() -> ofDocument(name.text()));
    }
    if (name.entity().isPresent()) {
      return Entity.of(name.entity().get());
    }
    Optional<String> state =
        affiliations
            .stateOf(context.sentence(), context.names(), name)
            .filter(code -> !bodies.opposesState(name.text()));
    return ofName(
        EntityKind.ORGANIZATION,
        bodies.withoutSuffix(name.text()),
        state,
        acronyms.of(name).stream().toList());
  }

  /** The person whose name follows the noun that names the office. */
  Optional<Referent> holder(SentenceContext context, Token title) {
    return people.holder(context, title).flatMap(name -> referent(context, name, false));
  }

  /** Whether the document gives a person an office, more than a polite form of address. */
  boolean holdsOffice(Entity person) {
    return people.known(person).stream()
        .flatMap(p -> p.offices().stream())
        .anyMatch(office -> office.titleClass() != TitleClass.HONORIFIC);
  }

  /** The state for which a person or a body of a state acts. */
  Optional<Entity> principal(Entity entity) {
    boolean acts =
        switch (entity.kind()) {
          case PERSON -> true;
          case ORGANIZATION -> bodies.isLegislature(entity.name());
          case STATE, PLACE, ITEM, OTHER -> false;
        };
    return acts ? entity.represents().flatMap(this::state) : Optional.empty();
  }

  /** The organisation in which a person holds an office: the IMF of its managing director. */
  Optional<Entity> employer(Entity person) {
    return people.known(person).stream()
        .flatMap(p -> p.offices().stream())
        .filter(Office::held)
        .flatMap(office -> office.of().stream())
        .filter(name -> name.kind() == EntityKind.ORGANIZATION)
        .flatMap(name -> name.entity().stream())
        .map(Entity::of)
        .min(Comparator.comparing(Entity::key));
  }

  /** The state with an ISO code, with what the gazetteer knows of it. */
  Optional<Entity> state(String code) {
    return gazetteer.state(code).map(Entity::of);
  }

  private static Entity ofName(
      EntityKind kind, String name, Optional<String> state, List<String> alternativeNames) {
    return new Entity(
        kind,
        Slug.of(name),
        EntityScope.GLOBAL,
        name,
        kind == EntityKind.PLACE ? state : Optional.empty(),
        alternativeNames,
        List.of(),
        state,
        Optional.empty());
  }

  /** A body of a state that the document leaves open. */
  private static Entity ofDocument(String name) {
    return new Entity(
        EntityKind.ORGANIZATION,
        Slug.of(name),
        EntityScope.DOCUMENT,
        name,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
