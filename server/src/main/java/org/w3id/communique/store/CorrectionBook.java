package org.w3id.communique.store;

import java.io.StringReader;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.communique.correction.CorrectedGraph;
import org.w3id.communique.correction.Correction;
import org.w3id.communique.correction.Corrections;
import org.w3id.communique.correction.GraphCorrector;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;

/**
 * The user's corrections in the store's books: what the file says, which entry was applied to which
 * document, and what it changed there, so that it can be taken back.
 */
final class CorrectionBook {
  private static final Node CLAIM = NodeFactory.createURI(CMQ.CLAIM);
  private static final Node ASSERTS = NodeFactory.createURI(CMQ.ASSERTS);

  private final DatasetGraph dataset;
  private final Graph books;
  private final IriSpace space;
  private Corrections corrections;
  private GraphCorrector corrector;

  CorrectionBook(DatasetGraph dataset, IriSpace space) {
    this.dataset = dataset;
    this.books = dataset.getDefaultGraph();
    this.space = space;
    this.corrections =
        text(StoreTerms.STORE, StoreTerms.CORRECTIONS)
            .map(text -> Corrections.parse(file(), text, space))
            .orElse(Corrections.NONE);
    this.corrector = new GraphCorrector(corrections, known(), space);
  }

  private String file() {
    return text(StoreTerms.STORE, StoreTerms.CORRECTIONS_FILE).orElse("");
  }

  Corrections corrections() {
    return corrections;
  }

  /** What the program knew of whom or what the corrections mean. */
  Graph known() {
    return graph(text(StoreTerms.STORE, StoreTerms.CORRECTIONS_KNOW).orElse(""));
  }

  /** Keeps other corrections from now on; applies none of them yet. */
  void enter(Corrections others, Graph known) {
    Stream.of(StoreTerms.CORRECTIONS, StoreTerms.CORRECTIONS_FILE, StoreTerms.CORRECTIONS_KNOW)
        .forEach(kept -> Books.strike(books, StoreTerms.STORE, kept, Node.ANY));
    if (!others.entries().isEmpty()) {
      enter(StoreTerms.STORE, StoreTerms.CORRECTIONS, others.text());
      enter(StoreTerms.STORE, StoreTerms.CORRECTIONS_FILE, others.file());
      enter(StoreTerms.STORE, StoreTerms.CORRECTIONS_KNOW, triples(known.stream()));
    }
    corrections = others;
    corrector = new GraphCorrector(others, known, space);
  }

  /**
   * Corrects the graph of a document and notes what that changes.
   *
   * @return what is to stand in the store
   */
  Graph corrected(Node name, Graph document) {
    CorrectedGraph result = corrector.apply(document);
    strike(name);
    if (!result.entries().isEmpty()) {
      result
          .entries()
          .forEach(entry -> books.add(name, StoreTerms.CORRECTED_BY, NodeFactory.createURI(entry)));
      enter(name, StoreTerms.TOOK, triples(missing(document, result.graph())));
      enter(name, StoreTerms.GAVE, triples(missing(result.graph(), document)));
    }
    return result.graph();
  }

  /** The graph of a document as it was before it was corrected. */
  Graph uncorrected(Node name) {
    Graph document = GraphFactory.createDefaultGraph();
    dataset.getGraph(name).find().forEachRemaining(document::add);
    graph(text(name, StoreTerms.GAVE).orElse("")).find().forEachRemaining(document::delete);
    graph(text(name, StoreTerms.TOOK).orElse("")).find().forEachRemaining(document::add);
    return document;
  }

  /** Forgets what was changed in a document. */
  void strike(Node name) {
    Stream.of(StoreTerms.CORRECTED_BY, StoreTerms.TOOK, StoreTerms.GAVE)
        .forEach(kept -> Books.strike(books, name, kept, Node.ANY));
  }

  /** The graphs of documents that were corrected, or may now be. */
  Set<Node> concerned() {
    Set<Node> graphs = new HashSet<>();
    Iter.asStream(books.find(Node.ANY, StoreTerms.CORRECTED_BY, Node.ANY))
        .map(Triple::getSubject)
        .forEach(graphs::add);
    for (Correction entry : corrections.entries()) {
      entry.claims().forEach(claim -> addGraphs(iri(claim), RDF.type.asNode(), CLAIM, graphs));
      if (entry instanceof Correction.Renaming renaming) {
        addGraphs(iri(renaming.named()), RDFS.label.asNode(), Node.ANY, graphs);
        Node name = NodeFactory.createLiteralLang(renaming.named(), "en");
        addGraphs(Node.ANY, RDFS.label.asNode(), name, graphs);
        addGraphs(Node.ANY, SKOS.altLabel.asNode(), name, graphs);
      }
    }
    graphs.removeIf(graph -> !books.contains(graph, StoreTerms.DIGEST, Node.ANY));
    return graphs;
  }

  /** Whether an entry found something in some document. */
  boolean isApplied(Correction entry) {
    return books.contains(Node.ANY, StoreTerms.CORRECTED_BY, iri(entry.iri(space)));
  }

  /** Whether a document holds a claim. */
  boolean holdsClaim(String claim) {
    return dataset.findNG(Node.ANY, iri(claim), RDF.type.asNode(), CLAIM).hasNext();
  }

  /** The events that claims assert. */
  Set<Node> events(Collection<String> claims) {
    return claims.stream()
        .flatMap(claim -> Iter.asStream(dataset.findNG(Node.ANY, iri(claim), ASSERTS, Node.ANY)))
        .map(Quad::getObject)
        .collect(Collectors.toSet());
  }

  private void addGraphs(Node subject, Node property, Node object, Set<Node> graphs) {
    dataset
        .findNG(Node.ANY, subject, property, object)
        .forEachRemaining(quad -> graphs.add(quad.getGraph()));
  }

  private void enter(Node subject, Node property, String text) {
    books.add(subject, property, NodeFactory.createLiteralString(text));
  }

  private Optional<String> text(Node subject, Node property) {
    return Iter.asStream(books.find(subject, property, Node.ANY))
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst();
  }

  private static Stream<Triple> missing(Graph here, Graph there) {
    return here.stream().filter(triple -> !there.contains(triple));
  }

  private static String triples(Stream<Triple> triples) {
    return triples
        .map(triple -> NodeFmtLib.str(triple) + " .\n")
        .sorted()
        .collect(Collectors.joining());
  }

  private static Graph graph(String triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(graph, new StringReader(triples), null, Lang.NTRIPLES);
    return graph;
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
