package org.w3id.communique.output;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Writes the named graphs of a dataset, graph by graph and subject by subject in the order of their
 * terms. To be called in a read transaction. Memory holds one graph at a time; JSON-LD alone needs
 * all of it.
 */
public final class GraphWriter {
  private static final Map<String, String> PREFIXES =
      new TreeMap<>(
          Map.of(
              "cmq", "https://w3id.org/communique/ns#",
              "dcterms", "http://purl.org/dc/terms/",
              "oa", "http://www.w3.org/ns/oa#",
              "owl", "http://www.w3.org/2002/07/owl#",
              "prov", "http://www.w3.org/ns/prov#",
              "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
              "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
              "skos", "http://www.w3.org/2004/02/skos/core#",
              "xsd", "http://www.w3.org/2001/XMLSchema#"));

  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final DatasetGraph dataset;
  private final Predicate<String> wanted;

  /**
   * Writes from a dataset.
   *
   * @param wanted tells by their names the graphs to write
   */
  public GraphWriter(DatasetGraph dataset, Predicate<String> wanted) {
    this.dataset = dataset;
    this.wanted = wanted;
  }

  /** Writes all wanted graphs in UTF-8. */
  public void write(GraphFormat format, OutputStream out) {
    switch (format) {
      case NQUADS -> quads(StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS));
      case TRIG -> quads(StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS));
      case TURTLE -> union(StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS));
      case JSONLD -> RDFDataMgr.write(out, collected(), RDFFormat.JSONLD11_PRETTY);
    }
  }

  private void quads(StreamRDF sink) {
    begin(sink);
    for (Node graph : graphs()) {
      triples(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY))
          .forEach(triple -> sink.quad(Quad.create(graph, triple)));
    }
    sink.finish();
  }

  /** The graphs share triples, such as the names of states: each is written once. */
  private void union(StreamRDF sink) {
    begin(sink);
    List<Triple> all = new ArrayList<>();
    graphs()
        .forEach(graph -> all.addAll(triples(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY))));
    all.stream().sorted(ORDER).distinct().forEach(sink::triple);
    sink.finish();
  }

  private DatasetGraph collected() {
    DatasetGraph collected = DatasetGraphFactory.createGeneral();
    PREFIXES.forEach(collected.prefixes()::add);
    for (Node graph : graphs()) {
      triples(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY))
          .forEach(triple -> collected.add(Quad.create(graph, triple)));
    }
    return collected;
  }

  private static void begin(StreamRDF sink) {
    sink.start();
    PrefixMap prefixes = PrefixMapFactory.create(PREFIXES);
    prefixes.forEach(sink::prefix);
  }

  private List<Node> graphs() {
    List<Node> graphs = new ArrayList<>();
    dataset.listGraphNodes().forEachRemaining(graphs::add);
    return graphs.stream()
        .filter(graph -> graph.isURI() && wanted.test(graph.getURI()))
        .sorted(NodeCmp::compareRDFTerms)
        .toList();
  }

  private static List<Triple> triples(Iterator<Quad> quads) {
    List<Triple> triples = new ArrayList<>();
    quads.forEachRemaining(quad -> triples.add(quad.asTriple()));
    triples.sort(ORDER);
    return triples;
  }
}
