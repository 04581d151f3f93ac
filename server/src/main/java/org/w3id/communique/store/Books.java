package org.w3id.communique.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.w3id.communique.ontology.IriKeys;

/**
 * The store's own books: which documents it holds, made from what, and whether all that follows has
 * been derived.
 */
final class Books {
  private static final String UNKNOWN = "";

  private final Graph graph;

  Books(DatasetGraph dataset) {
    this.graph = dataset.getDefaultGraph();
  }

  long documents() {
    return Iter.count(graph.find(Node.ANY, StoreTerms.DIGEST, Node.ANY));
  }

  /** What a document's graph was made from; empty where the store has no such document. */
  Optional<Origin> origin(Node documentGraph) {
    return text(documentGraph, StoreTerms.DIGEST)
        .map(digest -> new Origin(digest, text(documentGraph, StoreTerms.MADE_BY).orElse(UNKNOWN)));
  }

  /** How many documents were read by which program and rules. */
  SortedMap<String, Long> makers() {
    SortedMap<String, Long> makers = new TreeMap<>();
    graph
        .find(Node.ANY, StoreTerms.MADE_BY, Node.ANY)
        .forEachRemaining(
            entry -> makers.merge(entry.getObject().getLiteralLexicalForm(), 1L, Long::sum));
    return makers;
  }

  void enter(Node documentGraph, String id, Origin origin) {
    set(documentGraph, StoreTerms.DOCUMENT, id);
    set(documentGraph, StoreTerms.DIGEST, origin.document());
    set(documentGraph, StoreTerms.MADE_BY, origin.maker());
  }

  void strike(Node documentGraph) {
    strike(graph, documentGraph, Node.ANY, Node.ANY);
  }

  /** Whether an IRI went with a document, now or at some time before. */
  boolean isGone(String iri) {
    return graph.contains(StoreTerms.STORE, StoreTerms.GONE, digest(iri));
  }

  /** Notes what goes with a document. It may come back: what the store holds is not gone. */
  void enterGone(Collection<String> iris) {
    iris.forEach(iri -> graph.add(StoreTerms.STORE, StoreTerms.GONE, digest(iri)));
  }

  /** Who takes a document out may not want its name kept. */
  private static Node digest(String iri) {
    return NodeFactory.createLiteralString(IriKeys.digest(List.of(iri)));
  }

  /**
   * Whether the derived graphs follow from the claims as they stand, by the rules of this program.
   */
  boolean complete() {
    return text(StoreTerms.STORE, StoreTerms.DERIVED_WITH)
        .filter(Derivation.version()::equals)
        .isPresent();
  }

  void markComplete() {
    set(StoreTerms.STORE, StoreTerms.DERIVED_WITH, Derivation.version());
    set(StoreTerms.STORE, StoreTerms.VERSION, version() + 1);
  }

  /** How many times the store was completed; 0 before the first. */
  long version() {
    return count(StoreTerms.VERSION);
  }

  void markIncomplete() {
    strike(graph, StoreTerms.STORE, StoreTerms.DERIVED_WITH, Node.ANY);
  }

  /** The figures as last entered; all zero before that. */
  Figures figures() {
    SortedMap<String, Long> properties = counts(StoreTerms.TRIPLES);
    Optional<Long> triples = Optional.ofNullable(properties.remove(StoreTerms.STORE.getURI()));
    return new Figures(
        triples.orElse(0L),
        count(StoreTerms.SUBJECTS),
        count(StoreTerms.OBJECTS),
        counts(StoreTerms.THINGS),
        properties,
        counts(StoreTerms.CLAIMS),
        counts(StoreTerms.EVENTS),
        count(StoreTerms.CONTESTED),
        counts(StoreTerms.LINKS));
  }

  void enter(Figures figures) {
    for (Node counted :
        List.of(
            StoreTerms.THINGS,
            StoreTerms.TRIPLES,
            StoreTerms.CLAIMS,
            StoreTerms.EVENTS,
            StoreTerms.LINKS)) {
      strike(graph, Node.ANY, counted, Node.ANY);
    }
    set(StoreTerms.STORE, StoreTerms.TRIPLES, figures.triples());
    set(StoreTerms.STORE, StoreTerms.SUBJECTS, figures.subjects());
    set(StoreTerms.STORE, StoreTerms.OBJECTS, figures.objects());
    set(StoreTerms.STORE, StoreTerms.CONTESTED, figures.contested());
    figures
        .classes()
        .forEach((iri, count) -> set(NodeFactory.createURI(iri), StoreTerms.THINGS, count));
    figures
        .properties()
        .forEach((iri, count) -> set(NodeFactory.createURI(iri), StoreTerms.TRIPLES, count));
    figures
        .claims()
        .forEach((iri, count) -> set(NodeFactory.createURI(iri), StoreTerms.CLAIMS, count));
    figures
        .statuses()
        .forEach((iri, count) -> set(NodeFactory.createURI(iri), StoreTerms.EVENTS, count));
    figures
        .links()
        .forEach((iri, count) -> set(NodeFactory.createURI(iri), StoreTerms.LINKS, count));
  }

  private SortedMap<String, Long> counts(Node counted) {
    SortedMap<String, Long> counts = new TreeMap<>();
    graph
        .find(Node.ANY, counted, Node.ANY)
        .forEachRemaining(triple -> counts.put(triple.getSubject().getURI(), number(triple)));
    return counts;
  }

  private long count(Node counted) {
    return Iter.asStream(graph.find(StoreTerms.STORE, counted, Node.ANY))
        .mapToLong(Books::number)
        .findFirst()
        .orElse(0);
  }

  private static long number(Triple triple) {
    return ((Number) triple.getObject().getLiteralValue()).longValue();
  }

  private Optional<String> text(Node subject, Node property) {
    return Iter.asStream(graph.find(subject, property, Node.ANY))
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst();
  }

  private void set(Node subject, Node property, String value) {
    set(subject, property, NodeFactory.createLiteralString(value));
  }

  private void set(Node subject, Node property, long value) {
    set(subject, property, NodeFactoryExtra.intToNode(value));
  }

  private void set(Node subject, Node property, Node value) {
    strike(graph, subject, property, Node.ANY);
    graph.add(subject, property, value);
  }

  /**
   * Deletes the entries that match. {@link Graph#remove} would not do: where queries see the union
   * as the default graph, it deletes from the named graphs as well.
   */
  static void strike(Graph books, Node subject, Node property, Node object) {
    Iter.toList(books.find(subject, property, object)).forEach(books::delete);
  }
}
