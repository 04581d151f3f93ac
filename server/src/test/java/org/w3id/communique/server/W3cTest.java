package org.w3id.communique.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.RDF;

/**
 * A test of the W3C's SPARQL test suites, as its manifest describes it.
 *
 * @param iri by which the W3C names it
 * @param types local names of its classes
 * @param query address of the query; empty where the manifest only names the test
 * @param data addresses of what is in the default graph
 * @param namedGraphs addresses, and names, of the named graphs
 * @param result address of what is to be answered; empty for a test of syntax
 * @param lax whether a solution may come fewer times than in the result
 */
record W3cTest(
    String iri,
    Set<String> types,
    Optional<String> query,
    List<String> data,
    List<String> namedGraphs,
    Optional<String> result,
    boolean lax) {
  private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
  private static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";

  W3cTest {
    types = Set.copyOf(types);
    data = List.copyOf(data);
    namedGraphs = List.copyOf(namedGraphs);
  }

  /** The tests of a manifest and of those that it includes, in their order. */
  static List<W3cTest> ofManifest(String address) {
    Graph manifest = W3cFiles.graph(address);
    Node it = NodeFactory.createURI(address);
    List<W3cTest> tests = new ArrayList<>();
    list(manifest, it, "include").forEach(other -> tests.addAll(ofManifest(other.getURI())));
    list(manifest, it, "entries").forEach(entry -> tests.add(of(manifest, entry)));
    return tests;
  }

  /** The tests of a recommendation of SPARQL 1.1, in their order. */
  static List<W3cTest> ofRecommendation(String iri) {
    Graph manifest = W3cFiles.graph(W3cFiles.SPARQL_11 + "manifest-all.ttl");
    return list(manifest, NodeFactory.createURI(iri), "conformanceRequirement").stream()
        .flatMap(address -> ofManifest(address.getURI()).stream())
        .toList();
  }

  /** The IRI without what all tests have in common. */
  String shortName() {
    return iri.replace(W3cFiles.SPARQL_10, "sparql10/")
        .replace(W3cFiles.SPARQL_11, "sparql11/")
        .replace("/manifest#", "/");
  }

  /** The folder that the test is in. */
  String group() {
    return shortName().substring(0, shortName().lastIndexOf('/'));
  }

  boolean is(String type) {
    return types.contains(type);
  }

  private static W3cTest of(Graph manifest, Node entry) {
    Set<String> types = new TreeSet<>();
    all(manifest, entry, RDF.type.asNode()).forEach(type -> types.add(type.getLocalName()));
    Optional<Node> action = one(manifest, entry, mf("action"));
    return new W3cTest(
        entry.getURI(),
        types,
        action
            .flatMap(it -> it.isURI() ? action : one(manifest, it, qt("query")))
            .map(Node::getURI),
        files(manifest, action, "data"),
        files(manifest, action, "graphData"),
        one(manifest, entry, mf("result")).map(Node::getURI),
        one(manifest, entry, mf("resultCardinality")).isPresent());
  }

  private static List<String> files(Graph manifest, Optional<Node> action, String property) {
    return action.stream()
        .flatMap(it -> all(manifest, it, qt(property)))
        .map(Node::getURI)
        .toList();
  }

  private static List<Node> list(Graph graph, Node subject, String property) {
    return one(graph, subject, mf(property))
        .map(list -> GraphList.members(GNode.create(graph, list)))
        .orElse(List.of());
  }

  private static Optional<Node> one(Graph graph, Node subject, Node property) {
    return all(graph, subject, property).findFirst();
  }

  private static Stream<Node> all(Graph graph, Node subject, Node property) {
    return Iter.toList(graph.find(subject, property, Node.ANY)).stream()
        .map(triple -> triple.getObject());
  }

  private static Node mf(String name) {
    return NodeFactory.createURI(MF + name);
  }

  private static Node qt(String name) {
    return NodeFactory.createURI(QT + name);
  }
}
