package org.w3id.communique.graph;

import static java.util.Collections.emptySortedSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.DirectEdge;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.ontology.IriSpace.Kind;

/** Derives edges between actors from events, by the CONSTRUCT queries of the ontology. */
final class DirectEdges {
  private static final String FOLDER = "/org/w3id/communique/ontology/edges/";

  /**
   * Events are queried in batches, to bound the memory. The queries look at one event at a time, so
   * any size serves.
   */
  private static final int BATCH = 5000;

  private final IriSpace space;
  private final List<Query> queries;

  private DirectEdges(IriSpace space, List<Query> queries) {
    this.space = space;
    this.queries = List.copyOf(queries);
  }

  /**
   * Loads the queries.
   *
   * @throws IllegalStateException if a direct edge of the ontology has no query
   * @throws org.apache.jena.query.QueryException if a query is wrong
   */
  static DirectEdges load(IriSpace space) {
    return new DirectEdges(
        space,
        Arrays.stream(DirectEdge.values())
            .map(edge -> QueryFactory.create(text(edge.localName() + ".rq")))
            .toList());
  }

  /**
   * The edges between those who take part in events and the states for which they act.
   *
   * @param represents the states for which actors act
   */
  Set<Triple> of(List<Event> events, Map<String, SortedSet<String>> represents) {
    Set<Triple> edges = new TreeSet<>(Comparator.comparing(Triple::toString));
    for (int first = 0; first < events.size(); first += BATCH) {
      Graph batch = GraphMemFactory.createDefaultGraphSameTerm();
      events
          .subList(first, Math.min(first + BATCH, events.size()))
          .forEach(event -> addTo(batch, event, represents));
      queries.forEach(query -> edges.addAll(construct(query, batch)));
    }
    return edges;
  }

  /**
   * Adds an event, and what the queries ask of those who take part: of what class they are and for
   * whom they act.
   */
  private void addTo(Graph batch, Event event, Map<String, SortedSet<String>> represents) {
    EventMapper.facts(event).forEach(batch::add);
    for (SortedSet<String> fillers : event.roles().values()) {
      for (String actor : fillers) {
        addClass(batch, actor);
        for (String state : represents.getOrDefault(actor, emptySortedSet())) {
          batch.add(iri(actor), iri(CMQ.REPRESENTS), iri(state));
          addClass(batch, state);
        }
      }
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

  private static List<Triple> construct(Query query, Graph graph) {
    List<Triple> triples = new ArrayList<>();
    try (QueryExec execution = QueryExec.graph(graph).query(query).build()) {
      execution.constructTriples().forEachRemaining(triples::add);
    }
    return triples;
  }

  private static String text(String file) {
    try (InputStream in = DirectEdges.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + FOLDER + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
