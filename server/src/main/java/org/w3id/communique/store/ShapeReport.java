package org.w3id.communique.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.w3id.communique.ontology.CMQ;

/**
 * What a graph has against the shapes of the ontology.
 *
 * @param findings one line each, in the order of the things found at fault: the thing, the fault,
 *     and where a claim is concerned its words and its document; empty where the graph conforms
 */
public record ShapeReport(List<String> findings) {
  private static final Node EVIDENCE = NodeFactory.createURI(CMQ.EVIDENCE);
  private static final Node FOUND_BY = NodeFactory.createURI(CMQ.FOUND_BY);
  private static final Node ASSERTS = NodeFactory.createURI(CMQ.ASSERTS);
  private static final Node WAS_DERIVED_FROM =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

  public ShapeReport {
    findings = List.copyOf(findings);
  }

  /** Read when first asked for. */
  private static final class Read {
    static final Shapes SHAPES = Shapes.parse(Ontology.shapes());
  }

  /** Holds a graph against the shapes: that of one document, or the union of all. */
  public static ShapeReport of(Graph graph) {
    return new ShapeReport(
        ShaclValidator.get().validate(Read.SHAPES, graph).getEntries().stream()
            .map(entry -> line(entry, graph))
            .sorted()
            .toList());
  }

  /** Whether nothing was found. */
  public boolean conforms() {
    return findings.isEmpty();
  }

  private static String line(ReportEntry entry, Graph graph) {
    StringBuilder line = new StringBuilder(name(entry.focusNode()));
    if (entry.resultPath() != null) {
      line.append(' ').append(entry.resultPath());
    }
    line.append(": ").append(entry.message());
    if (entry.value() != null) {
      line.append(" (").append(name(entry.value())).append(')');
    }
    claimOf(entry.focusNode(), graph).ifPresent(claim -> line.append(source(claim, graph)));
    return line.toString();
  }

  /** The claim that a finding is about: itself, that of a selector, one of an event. */
  private static Optional<Node> claimOf(Node node, Graph graph) {
    return Stream.of(
            Iter.asStream(graph.find(node, EVIDENCE, Node.ANY)),
            Iter.asStream(graph.find(Node.ANY, OA.hasSelector.asNode(), node)),
            Iter.asStream(graph.find(Node.ANY, ASSERTS, node)))
        .flatMap(found -> found.map(Triple::getSubject))
        .min(Comparator.comparing(Node::getURI));
  }

  /** Its words, its document and its rule, as far as they are there. */
  private static String source(Node claim, Graph graph) {
    StringBuilder source = new StringBuilder();
    value(graph, claim, EVIDENCE)
        .ifPresent(words -> source.append(" in “").append(words).append('”'));
    objects(graph, claim, WAS_DERIVED_FROM)
        .flatMap(document -> value(graph, document, DCTerms.identifier.asNode()).stream())
        .findFirst()
        .ifPresent(id -> source.append(" of document ").append(id));
    value(graph, claim, FOUND_BY).ifPresent(rule -> source.append(", found by ").append(rule));
    return source.toString();
  }

  private static Optional<String> value(Graph graph, Node subject, Node property) {
    return objects(graph, subject, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .map(text -> text.replaceAll("\\s+", " "))
        .min(String::compareTo);
  }

  private static Stream<Node> objects(Graph graph, Node subject, Node property) {
    return Iter.asStream(graph.find(subject, property, Node.ANY)).map(Triple::getObject);
  }

  private static String name(Node node) {
    return NodeFmtLib.strTTL(node);
  }
}
