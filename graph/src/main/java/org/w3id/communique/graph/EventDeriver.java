package org.w3id.communique.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
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

  /** Reads the graph of one document; see {@link ClaimReader#read(Graph)}. */
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
    return derive(documents, EventCorrections.NONE);
  }

  /**
   * Derives from documents read before, in any order.
   *
   * @param corrections what someone says of the events of claims
   */
  public DerivedGraphs derive(Iterable<DocumentRecord> documents, EventCorrections corrections) {
    List<ClaimRecord> claims = new ArrayList<>();
    EntityCensus census = new EntityCensus();
    for (DocumentRecord document : documents) {
      claims.addAll(document.claims());
      census.add(document);
    }
    return graphs(new ClaimGrouper(names, corrections).group(claims), census);
  }

  /**
   * Derives what an update changes; the rest stays as it was. Gives the same as {@link #derive}, in
   * time that depends on the changes and what is near them.
   *
   * @param index finds the claims as they are now, and the events as they were
   * @param entities what all documents say of entities now
   * @param corrections what someone says of the events of claims now; claims of which something
   *     else was said before are among the changes
   */
  public DerivedChange update(
      ClaimChanges changes, ClaimIndex index, Entities entities, EventCorrections corrections) {
    Neighbourhood neighbourhood =
        new Neighbourhood(index, new ClaimGrouper(names, corrections), corrections);
    List<ClaimGroup> groups = neighbourhood.groups(changes);
    return new DerivedChange(neighbourhood.events(), graphs(groups, entities));
  }

  private DerivedGraphs graphs(List<ClaimGroup> groups, Entities entities) {
    List<Event> events = ClaimMerger.merge(groups);
    EventMapper mapper = new EventMapper(new LabelWriter(labels, entities, space));
    return new DerivedGraphs(space, events, mapper::triples, directEdges.of(events, entities));
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

  /** Whether a named graph is that of a document. */
  public boolean isDocumentGraph(Node graph) {
    return graph.isURI()
        && space.kindOf(graph.getURI()).filter(Kind.GRAPH::equals).isPresent()
        && !graph.getURI().equals(space.eventsGraph())
        && !graph.getURI().equals(space.edgesGraph());
  }
}
