package org.w3id.communique.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.w3id.communique.ontology.IriSpace;

/** What follows from the claims of all documents together. */
public final class DerivedGraphs {
  private final IriSpace space;
  private final List<Event> events;
  private final Function<Event, Stream<Triple>> mapper;
  private final Map<String, Set<Triple>> edges;

  DerivedGraphs(
      IriSpace space,
      List<Event> events,
      Function<Event, Stream<Triple>> mapper,
      Map<String, Set<Triple>> edges) {
    this.space = space;
    this.events = List.copyOf(events);
    this.mapper = mapper;
    this.edges = Collections.unmodifiableMap(edges);
  }

  /** The events in order of their IRIs. */
  public List<Event> events() {
    return events;
  }

  /** The triples of the graph {@link IriSpace#eventsGraph()}, made while they are read. */
  public Stream<Triple> eventTriples() {
    return events.stream().flatMap(mapper);
  }

  /** What the graph of events says of one of them. */
  public Stream<Triple> triples(Event event) {
    return mapper.apply(event);
  }

  /** The triples of the graph {@link IriSpace#edgesGraph()}. */
  public Stream<Triple> edgeTriples() {
    return edges.values().stream().flatMap(Set::stream).distinct();
  }

  /** The edges by the IRIs of the events from which they follow; none for an event without. */
  public Map<String, Set<Triple>> edgesByEvent() {
    return edges;
  }

  /** Both graphs by their names, in memory. */
  public Map<Node, Graph> graphs() {
    Map<Node, Graph> graphs = new LinkedHashMap<>();
    graphs.put(NodeFactory.createURI(space.eventsGraph()), graph(eventTriples()));
    graphs.put(NodeFactory.createURI(space.edgesGraph()), graph(edgeTriples()));
    return graphs;
  }

  private static Graph graph(Stream<Triple> triples) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    triples.forEach(graph::add);
    return graph;
  }
}
