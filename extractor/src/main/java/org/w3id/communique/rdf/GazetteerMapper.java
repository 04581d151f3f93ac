package org.w3id.communique.rdf;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.Gazetteer;
import org.w3id.communique.lexicon.NamedEntity;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.ontology.IriSpace.Kind;
import org.w3id.communique.resolve.Entity;

/**
 * Writes what the gazetteer knows of entities, as the graph of a document that names them has it.
 */
public final class GazetteerMapper {
  private final IriSpace space;
  private final Gazetteer gazetteer;

  /** Writes in an IRI space. */
  public GazetteerMapper(IriSpace space, Gazetteer gazetteer) {
    this.space = space;
    this.gazetteer = gazetteer;
  }

  /** What is known of the entities with some IRIs; nothing of those that it does not know. */
  public Graph map(Collection<String> iris) {
    EntityMapper mapper = new EntityMapper(new IriMinter(space), gazetteer::state);
    GraphBuilder graph = new GraphBuilder();
    iris.stream()
        .sorted()
        .flatMap(iri -> entry(iri).stream())
        .forEach(entry -> mapper.map(Entity.of(entry), graph));
    return graph.graph();
  }

  private Optional<NamedEntity> entry(String iri) {
    return space
        .kindOf(iri)
        .flatMap(
            kind ->
                entityKind(kind)
                    .flatMap(
                        of -> gazetteer.entity(of, iri.substring(space.prefix(kind).length()))));
  }

  private static Optional<EntityKind> entityKind(Kind kind) {
    return Arrays.stream(EntityKind.values())
        .filter(known -> known.name().equals(kind.name()))
        .findFirst();
  }
}
