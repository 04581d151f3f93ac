package org.w3id.communique.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The graph of direct edges, and in the books which events each edge rests on: it goes with the
 * last of them.
 */
final class EdgeTable {
  private static final String BETWEEN_PARTS = " ";

  private final Graph books;
  private final DatasetGraph dataset;
  private final Node graph;
  private final GraphWriter writer;

  EdgeTable(DatasetGraph dataset, Node graph, GraphWriter writer) {
    this.books = dataset.getDefaultGraph();
    this.dataset = dataset;
    this.graph = graph;
    this.writer = writer;
  }

  /** Makes the edges those of some events, and of no others. */
  void replaceAll(Map<String, Set<Triple>> edgesByEvent) {
    Set<String> events =
        Iter.asStream(books.find(Node.ANY, StoreTerms.EDGE, Node.ANY))
            .map(entry -> entry.getSubject().getURI())
            .collect(Collectors.toSet());
    events.addAll(edgesByEvent.keySet());
    events.forEach(event -> enter(event, edgesByEvent.getOrDefault(event, Set.of())));
    Graph all = GraphFactory.createDefaultGraph();
    edgesByEvent.values().forEach(edges -> edges.forEach(all::add));
    writer.replace(graph, all);
  }

  /**
   * Replaces the edges of some events.
   *
   * @param edgesByEvent what they are now; none for an event that is gone
   */
  void replace(Set<String> events, Map<String, Set<Triple>> edgesByEvent) {
    Set<Node> differing = new HashSet<>();
    events.forEach(
        event -> differing.addAll(enter(event, edgesByEvent.getOrDefault(event, Set.of()))));
    writer.change(graph, triples(differing, false), triples(differing, true));
  }

  /** Enters the edges of one event; gives the entries that are gone or new. */
  private Set<Node> enter(String event, Set<Triple> edges) {
    Node node = NodeFactory.createURI(event);
    Set<Node> gone = entries(node);
    Set<Node> come = edges.stream().map(EdgeTable::entry).collect(Collectors.toSet());
    Set<Node> same = new HashSet<>(gone);
    same.retainAll(come);
    gone.removeAll(same);
    come.removeAll(same);
    gone.forEach(entry -> books.delete(Triple.create(node, StoreTerms.EDGE, entry)));
    come.forEach(entry -> books.add(node, StoreTerms.EDGE, entry));
    gone.addAll(come);
    return gone;
  }

  /**
   * Of those that may differ, the edges that rest on an event, or on none, against what is held.
   */
  private List<Triple> triples(Set<Node> entries, boolean supported) {
    Graph held = dataset.getGraph(graph);
    return entries.stream()
        .filter(entry -> books.contains(Node.ANY, StoreTerms.EDGE, entry) == supported)
        .map(EdgeTable::edge)
        .filter(edge -> held.contains(edge) != supported)
        .toList();
  }

  private Set<Node> entries(Node event) {
    return Iter.asStream(books.find(event, StoreTerms.EDGE, Node.ANY))
        .map(Triple::getObject)
        .collect(Collectors.toSet());
  }

  /** No IRI holds a space. */
  private static Node entry(Triple edge) {
    return NodeFactory.createLiteralString(
        String.join(
            BETWEEN_PARTS,
            edge.getSubject().getURI(),
            edge.getPredicate().getURI(),
            edge.getObject().getURI()));
  }

  private static Triple edge(Node entry) {
    String[] parts = entry.getLiteralLexicalForm().split(BETWEEN_PARTS, -1);
    return Triple.create(
        NodeFactory.createURI(parts[0]),
        NodeFactory.createURI(parts[1]),
        NodeFactory.createURI(parts[2]));
  }
}
