package org.w3id.communique.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.w3id.communique.graph.EdgeWitnesses;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;

/**
 * Who has to do with whom: all actors, the places that direct edges lead to, and the direct edges.
 *
 * @param nodes in order of their IRIs
 * @param edges in order of their ends and types
 */
public record ActorNetwork(List<NetworkNode> nodes, List<NetworkEdge> edges) {
  private static final Node ACTOR = NodeFactory.createURI(CMQ.ACTOR_TYPE);
  private static final Comparator<Triple> BY_ENDS =
      Comparator.comparing((Triple edge) -> edge.getSubject().getURI())
          .thenComparing(edge -> edge.getObject().getURI())
          .thenComparing(edge -> edge.getPredicate().getURI());

  public ActorNetwork {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** Reads a dataset, within a transaction of the caller's. */
  public static ActorNetwork of(DatasetGraph dataset, IriSpace space) {
    Graph graph = dataset.getUnionGraph();
    Map<Node, EventDates> dates = new HashMap<>();
    Map<Triple, EventCount> counts = new HashMap<>();
    new EdgeWitnesses()
        .forEach(
            graph,
            (edge, event) ->
                counts
                    .computeIfAbsent(edge, e -> new EventCount())
                    .add(dates.computeIfAbsent(event, e -> EventDates.of(graph, e))));
    SortedMap<String, NetworkNode> nodes = new TreeMap<>();
    ThingReader things = new ThingReader(dataset, space);
    graph
        .find(Node.ANY, RDF.type.asNode(), ACTOR)
        .forEachRemaining(actor -> add(actor.getSubject(), nodes, things));
    counts
        .keySet()
        .forEach(
            edge -> {
              add(edge.getSubject(), nodes, things);
              add(edge.getObject(), nodes, things);
            });
    return new ActorNetwork(
        List.copyOf(nodes.values()),
        counts.keySet().stream()
            .sorted(BY_ENDS)
            .map(edge -> edge(edge, counts.getOrDefault(edge, new EventCount())))
            .toList());
  }

  private static void add(Node thing, SortedMap<String, NetworkNode> nodes, ThingReader things) {
    nodes.computeIfAbsent(
        thing.getURI(),
        iri ->
            new NetworkNode(
                iri,
                things.label(thing),
                things.kind(thing),
                things.code(thing),
                things.state(thing)));
  }

  private static NetworkEdge edge(Triple edge, EventCount count) {
    return new NetworkEdge(
        edge.getSubject().getURI(),
        edge.getObject().getURI(),
        edge.getPredicate().getURI().substring(CMQ.NAMESPACE.length()),
        count.events,
        count.first,
        count.last);
  }

  /** The events of one edge. */
  private static final class EventCount {
    private int events;
    private Optional<String> first = Optional.empty();
    private Optional<String> last = Optional.empty();

    void add(EventDates event) {
      events++;
      first = least(first, event.begin(), Comparator.naturalOrder());
      last = least(last, event.end(), Comparator.reverseOrder());
    }

    private static Optional<String> least(
        Optional<String> one, Optional<String> other, Comparator<String> order) {
      return one.isPresent() && other.isPresent()
          ? Optional.of(order.compare(one.get(), other.get()) <= 0 ? one.get() : other.get())
          : one.or(() -> other);
    }
  }

  /** First and last day of an event, which in this form sort as days do. */
  private record EventDates(Optional<String> begin, Optional<String> end) {
    static EventDates of(Graph graph, Node event) {
      return new EventDates(
          ThingReader.literal(graph, event, CMQ.BEGIN_DATE),
          ThingReader.literal(graph, event, CMQ.END_DATE));
    }
  }
}
