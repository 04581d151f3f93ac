package org.w3id.communique.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.ontology.IriSpace.Kind;

/** Derives edges between actors from events, by the CONSTRUCT queries of the ontology. */
final class DirectEdges {
  /**
   * Events are queried in batches, to bound the memory. The queries look at one event at a time, so
   * any size serves.
   */
  private static final int BATCH = 5000;

  private final IriSpace space;
  private final List<EdgeQuery> queries;

  private DirectEdges(IriSpace space, List<EdgeQuery> queries) {
    this.space = space;
    this.queries = List.copyOf(queries);
  }

  /**
   * Loads the queries.
   *
   * @throws IllegalStateException if a direct edge of the ontology has no query, or one without the
   *     variable {@code ?event}
   * @throws org.apache.jena.query.QueryException if a query is wrong
   */
  static DirectEdges load(IriSpace space) {
    return new DirectEdges(space, EdgeQuery.loadAll());
  }

  /**
   * The edges between those who take part in events and the states for which they act, by the IRIs
   * of the events from which they follow.
   */
  Map<String, Set<Triple>> of(List<Event> events, Entities entities) {
    Map<String, Set<Triple>> edges = new HashMap<>();
    for (int first = 0; first < events.size(); first += BATCH) {
      Graph batch = GraphMemFactory.createDefaultGraphSameTerm();
      events
          .subList(first, Math.min(first + BATCH, events.size()))
          .forEach(event -> addTo(batch, event, entities));
      queries.forEach(
          query ->
              query.run(
                  batch,
                  (edge, event) ->
                      edges.computeIfAbsent(event.getURI(), iri -> new HashSet<>()).add(edge)));
    }
    return edges;
  }

  /**
   * Adds an event, and what the queries ask of those who take part: of what class they are, for
   * whom they act and where they lie.
   */
  private void addTo(Graph batch, Event event, Entities entities) {
    EventMapper.facts(event).forEach(batch::add);
    for (Set<String> fillers : event.roles().values()) {
      for (String actor : fillers) {
        addClass(batch, actor);
        addStates(batch, actor, CMQ.REPRESENTS, entities.represents(actor));
        addStates(batch, actor, CMQ.LOCATED_IN, entities.locatedIn(actor));
      }
    }
  }

  private void addStates(Graph batch, String entity, String property, Set<String> states) {
    for (String state : states) {
      batch.add(iri(entity), iri(property), iri(state));
      addClass(batch, state);
    }
  }

  private void addClass(Graph batch, String entity) {
    space
        .kindOf(entity)
        .map(DirectEdges::className)
        .ifPresent(name -> batch.add(iri(entity), RDF.type.asNode(), iri(name)));
  }

  private static String className(Kind kind) {
    return CMQ.NAMESPACE + kind.name().charAt(0) + kind.segment().substring(1);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
