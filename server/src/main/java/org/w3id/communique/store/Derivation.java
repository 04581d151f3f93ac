package org.w3id.communique.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.communique.graph.ClaimChanges;
import org.w3id.communique.graph.DerivedChange;
import org.w3id.communique.graph.DerivedGraphs;
import org.w3id.communique.graph.DocumentRecord;
import org.w3id.communique.graph.EventCorrections;
import org.w3id.communique.graph.EventDeriver;
import org.w3id.communique.ontology.IriSpace;

/**
 * Keeps the graphs of a store that come from no single document: the ontology, and what follows
 * from all claims. Which event gives rise to which edge stands in the books, so that an edge goes
 * with the last of its events.
 */
final class Derivation {
  private final DatasetGraph dataset;
  private final GraphWriter writer;
  private final ClaimTable claims;
  private final EventDeriver deriver;
  private final EdgeTable edges;
  private final Node eventsGraph;

  Derivation(DatasetGraph dataset, IriSpace space, GraphWriter writer, ClaimTable claims) {
    this.dataset = dataset;
    this.writer = writer;
    this.claims = claims;
    this.deriver = new EventDeriver(space);
    this.edges = new EdgeTable(dataset, NodeFactory.createURI(space.edgesGraph()), writer);
    this.eventsGraph = NodeFactory.createURI(space.eventsGraph());
  }

  /** What the derived graphs depend on besides the claims. */
  static String version() {
    return ProgramVersion.CURRENT + " " + Ontology.digest();
  }

  /** Derives everything from the documents as they stand, and enters all claims anew. */
  void all(EventCorrections corrections) {
    claims.clear();
    List<DocumentRecord> documents = new ArrayList<>();
    Iter.toList(Iter.filter(dataset.listGraphNodes(), deriver::isDocumentGraph))
        .forEach(graph -> documents.add(deriver.read(dataset.getGraph(graph))));
    documents.forEach(document -> document.claims().forEach(claims::enter));
    DerivedGraphs derived = deriver.derive(documents, corrections);
    writer.replace(NodeFactory.createURI(Ontology.IRI), Ontology.terms());
    writer.replace(eventsGraph, graph(derived.eventTriples()));
    edges.replaceAll(derived.edgesByEvent());
  }

  /** Derives what changes. */
  void changes(ClaimChanges changes, EventCorrections corrections) {
    DerivedChange change = deriver.update(changes, claims, new EntityTable(dataset), corrections);
    Graph events = dataset.getGraph(eventsGraph);
    Set<Triple> gone = new HashSet<>();
    for (String event : change.touched()) {
      Node node = NodeFactory.createURI(event);
      events.find(node, Node.ANY, Node.ANY).forEachRemaining(gone::add);
      claims.asserting(event).stream()
          .map(NodeFactory::createURI)
          .forEach(claim -> events.find(claim, Node.ANY, Node.ANY).forEachRemaining(gone::add));
    }
    Set<Triple> come = change.derived().eventTriples().collect(Collectors.toSet());
    Set<Triple> unchanged = new HashSet<>(gone);
    unchanged.retainAll(come);
    gone.removeAll(unchanged);
    come.removeAll(unchanged);
    writer.change(eventsGraph, gone, come);
    edges.replace(change.touched(), change.derived().edgesByEvent());
  }

  private static Graph graph(Stream<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }
}
