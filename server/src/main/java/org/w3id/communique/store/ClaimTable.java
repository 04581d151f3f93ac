package org.w3id.communique.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.RDF;
import org.w3id.communique.graph.ClaimIndex;
import org.w3id.communique.graph.ClaimReader;
import org.w3id.communique.graph.ClaimRecord;
import org.w3id.communique.graph.EventKey;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.ontology.IriSpace.Kind;

/**
 * Finds claims by the fingerprints of their keys, which stand in the store's books. Fingerprints
 * are numbers that TDB2 keeps in its indexes themselves, at no cost of a node.
 */
final class ClaimTable implements ClaimIndex {
  private static final Node CLAIM = NodeFactory.createURI(CMQ.CLAIM);
  private static final Node ASSERTS = NodeFactory.createURI(CMQ.ASSERTS);

  private final DatasetGraph dataset;
  private final Graph books;
  private final IriSpace space;
  private final ClaimReader reader;
  private final Node eventsGraph;
  private final Map<String, Optional<ClaimRecord>> read = new HashMap<>();

  ClaimTable(DatasetGraph dataset, IriSpace space) {
    this.dataset = dataset;
    this.books = dataset.getDefaultGraph();
    this.space = space;
    this.reader = new ClaimReader(space);
    this.eventsGraph = NodeFactory.createURI(space.eventsGraph());
  }

  /** Enters a claim whose graph stands in the store. */
  void enter(ClaimRecord claim) {
    EventKey key = claim.key();
    if (key.isComplete()) {
      enter(claim, StoreTerms.CORE, key.core());
      key.lesserCores().forEach(core -> enter(claim, StoreTerms.ADMITS, core));
    } else if (key.mayJoin()) {
      enter(claim, StoreTerms.LACKING, key.core());
    }
    read.remove(claim.iri());
  }

  void strike(ClaimRecord claim) {
    Books.strike(books, NodeFactory.createURI(claim.iri()), Node.ANY, Node.ANY);
    read.remove(claim.iri());
  }

  /** Strikes all claims. */
  void clear() {
    for (Node column : List.of(StoreTerms.CORE, StoreTerms.ADMITS, StoreTerms.LACKING)) {
      Books.strike(books, Node.ANY, column, Node.ANY);
    }
    read.clear();
  }

  @Override
  public Optional<ClaimRecord> claim(String iri) {
    return read.computeIfAbsent(iri, this::readClaim);
  }

  @Override
  public Collection<ClaimRecord> complete(EventKey core) {
    return having(StoreTerms.CORE, core).filter(c -> c.key().core().equals(core)).toList();
  }

  @Override
  public Collection<ClaimRecord> lacking(EventKey core) {
    return having(StoreTerms.LACKING, core).filter(c -> c.key().core().equals(core)).toList();
  }

  @Override
  public Collection<ClaimRecord> admitting(EventKey lesserCore) {
    return having(StoreTerms.ADMITS, lesserCore).toList();
  }

  @Override
  public Optional<String> event(String claim) {
    return Iter.asStream(dataset.find(eventsGraph, NodeFactory.createURI(claim), ASSERTS, Node.ANY))
        .map(quad -> quad.getObject().getURI())
        .findFirst();
  }

  @Override
  public Collection<String> asserting(String event) {
    return Iter.asStream(dataset.find(eventsGraph, Node.ANY, ASSERTS, NodeFactory.createURI(event)))
        .map(quad -> quad.getSubject().getURI())
        .toList();
  }

  @Override
  public Collection<String> eventsOf(String entity) {
    return Iter.asStream(
            dataset.find(eventsGraph, Node.ANY, Node.ANY, NodeFactory.createURI(entity)))
        .map(quad -> quad.getSubject().getURI())
        .filter(subject -> space.kindOf(subject).filter(Kind.EVENT::equals).isPresent())
        .distinct()
        .toList();
  }

  private void enter(ClaimRecord claim, Node column, EventKey core) {
    books.add(NodeFactory.createURI(claim.iri()), column, number(core));
  }

  private Stream<ClaimRecord> having(Node column, EventKey core) {
    return Iter.asStream(books.find(Node.ANY, column, number(core)))
        .map(Triple::getSubject)
        .flatMap(claim -> claim(claim.getURI()).stream());
  }

  private Optional<ClaimRecord> readClaim(String iri) {
    return Iter.asStream(
            dataset.findNG(Node.ANY, NodeFactory.createURI(iri), RDF.type.asNode(), CLAIM))
        .map(Quad::getGraph)
        .findFirst()
        .flatMap(graph -> reader.read(dataset.getGraph(graph), iri));
  }

  private static Node number(EventKey core) {
    return NodeFactoryExtra.intToNode(core.fingerprint());
  }
}
