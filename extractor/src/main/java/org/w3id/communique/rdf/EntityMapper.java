package org.w3id.communique.rdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.communique.claim.Claim;
import org.w3id.communique.claim.DocumentClaims;
import org.w3id.communique.claim.Filler;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NamedEntity;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.ItemClass;
import org.w3id.communique.resolve.Entity;
import org.w3id.communique.resolve.EntityScope;

/**
 * Writes the entities that fill a role in a document or make a claim there, as that document means
 * them.
 */
final class EntityMapper {
  private final IriMinter minter;
  private final Function<String, Optional<NamedEntity>> states;

  EntityMapper(IriMinter minter, Function<String, Optional<NamedEntity>> states) {
    this.minter = minter;
    this.states = states;
  }

  void map(DocumentClaims claims, GraphBuilder graph) {
    Map<String, String> labels = new LinkedHashMap<>();
    List<Entity> entities =
        claims.claims().stream()
            .flatMap(EntityMapper::fillers)
            .map(Filler::entity)
            .distinct()
            .toList();
    String document = claims.document().id();
    entities.forEach(entity -> map(minter.entity(entity, document), entity, labels, graph));
    entities.stream()
        .flatMap(entity -> entity.broader().stream())
        .distinct()
        .forEach(entity -> map(minter.entity(entity), entity, labels, graph));
    entities.stream()
        .flatMap(entity -> stateOf(entity).stream())
        .distinct()
        .filter(code -> !labels.containsKey(minter.state(code)))
        .forEach(code -> map(minter.state(code), state(code), labels, graph));
  }

  /** Writes an entity that is the same in every document, and the state that it belongs to. */
  void map(Entity entity, GraphBuilder graph) {
    Map<String, String> labels = new LinkedHashMap<>();
    map(minter.entity(entity), entity, labels, graph);
    stateOf(entity).ifPresent(code -> map(minter.state(code), state(code), labels, graph));
  }

  private static Stream<Filler> fillers(Claim claim) {
    return Stream.concat(
        claim.roles().values().stream().flatMap(List::stream), claim.sources().stream());
  }

  /**
   * An entity has one label in a document; if it has several names there, the first is the label.
   */
  private void map(String iri, Entity entity, Map<String, String> labels, GraphBuilder graph) {
    classes(entity).forEach(type -> graph.type(iri, type));
    String label = labels.computeIfAbsent(iri, first -> entity.name());
    graph.add(iri, RDFS.label, Literals.english(label));
    Stream.concat(Stream.of(entity.name()), entity.alternativeNames().stream())
        .filter(name -> !name.equals(label))
        .forEach(name -> graph.add(iri, SKOS.altLabel, Literals.english(name)));
    entity.sameAs().forEach(other -> graph.link(iri, OWL.sameAs, other));
    mapProperties(iri, entity, graph);
  }

  /** What only some kinds of entities have. */
  private void mapProperties(String iri, Entity entity, GraphBuilder graph) {
    switch (entity.kind()) {
      case STATE -> addCode(iri, entity, graph);
      case ORGANIZATION -> {
        addCode(iri, entity, graph);
        addState(iri, entity, graph);
      }
      case PERSON -> {
        addState(iri, entity, graph);
        entity.offices().forEach(title -> graph.add(iri, CMQ.OFFICE, Literals.english(title)));
      }
      case PLACE ->
          stateOf(entity)
              .map(minter::state)
              .ifPresent(state -> graph.link(iri, CMQ.LOCATED_IN, state));
      case ITEM, OTHER -> {
        entity.itemClass().map(ItemClass::iri).ifPresent(c -> graph.link(iri, CMQ.ITEM_CLASS, c));
        entity.broader().map(minter::entity).ifPresent(item -> graph.link(iri, SKOS.broader, item));
      }
    }
  }

  private static void addCode(String iri, Entity entity, GraphBuilder graph) {
    entity.code().map(Literals::string).ifPresent(code -> graph.add(iri, CMQ.CODE, code));
  }

  private void addState(String iri, Entity entity, GraphBuilder graph) {
    stateOf(entity).map(minter::state).ifPresent(state -> graph.link(iri, CMQ.REPRESENTS, state));
  }

  /**
   * The state for which an entity acts, or in which it lies. Ministries and forces have names, or
   * stand for their state; an organisation without a name, such as "two Russian companies", is only
   * from there.
   */
  private static Optional<String> stateOf(Entity entity) {
    boolean described =
        entity.kind() == EntityKind.ORGANIZATION && entity.scope() == EntityScope.NAMELESS;
    return described ? Optional.empty() : entity.represents();
  }

  /** A state that the gazetteer does not know is called by its code. */
  private Entity state(String code) {
    Optional<NamedEntity> known = states.apply(code);
    return new Entity(
        EntityKind.STATE,
        code,
        EntityScope.GLOBAL,
        known.map(NamedEntity::name).orElse(code),
        Optional.of(code),
        known.map(NamedEntity::alternativeNames).orElse(List.of()),
        known.map(NamedEntity::sameAs).orElse(List.of()),
        Optional.empty(),
        Optional.empty());
  }

  private static List<String> classes(Entity entity) {
    return switch (entity.kind()) {
      case STATE -> List.of(CMQ.STATE, CMQ.ACTOR_TYPE);
      case ORGANIZATION -> List.of(CMQ.ORGANIZATION, CMQ.ACTOR_TYPE);
      case PERSON -> List.of(CMQ.PERSON, CMQ.ACTOR_TYPE);
      case PLACE -> List.of(CMQ.PLACE);
      case ITEM, OTHER -> List.of(CMQ.ITEM_TYPE);
    };
  }
}
