package org.w3id.communique.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.ontology.IriSpace.Kind;

/**
 * Derives events and direct edges from the claims of all documents. The result is a function of the
 * claims alone: it depends neither on the order of documents nor on what was derived before.
 */
public final class EventDeriver {
  private final IriSpace space;
  private final EventNames names;
  private final ClaimReader reader;
  private final LabelRules labels = LabelRules.load();
  private final DirectEdges directEdges;

  /** Derives in an IRI space. */
  public EventDeriver(IriSpace space) {
    this.space = space;
    this.names = new EventNames(space);
    this.reader = new ClaimReader(space);
    this.directEdges = DirectEdges.load(space);
  }

  /** Reads the graph of one document; see {@link ClaimReader#read}. */
  public DocumentRecord read(Graph document) {
    return reader.read(document);
  }

  /**
   * Derives from the graphs of all documents in a dataset; graphs that are no document's are passed
   * over.
   */
  public DerivedGraphs derive(DatasetGraph dataset) {
    List<DocumentRecord> documents = new ArrayList<>();
    dataset
        .listGraphNodes()
        .forEachRemaining(
            graph -> {
              if (isDocumentGraph(graph)) {
                documents.add(reader.read(dataset.getGraph(graph)));
              }
            });
    return derive(documents);
  }

  /** Derives from documents read before, in any order. */
  public DerivedGraphs derive(Iterable<DocumentRecord> documents) {
    List<ClaimRecord> claims = new ArrayList<>();
    EntityNames entityNames = new EntityNames();
    Map<String, SortedSet<String>> represents = new HashMap<>();
    for (DocumentRecord document : documents) {
      claims.addAll(document.claims());
      entityNames.add(document.labels());
      document
          .represents()
          .forEach(
              (actor, states) ->
                  represents.computeIfAbsent(actor, a -> new TreeSet<>()).addAll(states));
    }
    List<Event> events = ClaimMerger.merge(new ClaimGrouper(names).group(claims));
    EventMapper mapper =
        new EventMapper(new LabelWriter(labels, entityNames, new Principals(space, represents)));
    Set<Triple> edges = directEdges.of(events, represents);
    return new DerivedGraphs(space, events, mapper::triples, edges);
  }

  /**
   * The event of each claim of a document, as far as the claim itself says, by the claim's IRI.
   * Over all documents a claim that does not say enough may turn out to belong to another event.
   */
  public Map<String, String> ownEvents(DocumentRecord document) {
    Map<String, String> events = new LinkedHashMap<>();
    document.claims().forEach(claim -> events.put(claim.iri(), names.own(claim)));
    return events;
  }

  private boolean isDocumentGraph(Node graph) {
    return graph.isURI()
        && space.kindOf(graph.getURI()).filter(Kind.GRAPH::equals).isPresent()
        && !graph.getURI().equals(space.eventsGraph())
        && !graph.getURI().equals(space.edgesGraph());
  }
}
