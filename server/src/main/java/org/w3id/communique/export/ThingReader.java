package org.w3id.communique.export;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;

/** Reads what things are called, in one transaction of the caller's. */
final class ThingReader {
  private final DatasetGraph dataset;
  private final Graph graph;
  private final IriSpace space;
  private final Map<Node, String> labels = new HashMap<>();

  ThingReader(DatasetGraph dataset, IriSpace space) {
    this.dataset = dataset;
    this.graph = dataset.getUnionGraph();
    this.space = space;
  }

  /**
   * The label that most graphs give, the first in order of several; the key of what has none. White
   * space in it is single.
   */
  String label(Node thing) {
    return labels.computeIfAbsent(thing, this::readLabel);
  }

  private String readLabel(Node thing) {
    Map<String, Integer> counts = new HashMap<>();
    dataset
        .find(Node.ANY, thing, RDFS.label.asNode(), Node.ANY)
        .forEachRemaining(quad -> counts.merge(text(quad), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElseGet(() -> thing.getURI().substring(thing.getURI().lastIndexOf('/') + 1));
  }

  /** The kind of a thing of the graph's own, such as {@code state}; empty for another. */
  String kind(Node thing) {
    return space.kindOf(thing.getURI()).map(IriSpace.Kind::segment).orElse("");
  }

  Optional<String> code(Node thing) {
    return literal(graph, thing, CMQ.CODE);
  }

  /** The code of a state, or of the state for which someone acts; empty where these are several. */
  Optional<String> state(Node thing) {
    if (kind(thing).equals(IriSpace.Kind.STATE.segment())) {
      return code(thing);
    }
    var states =
        Iter.asStream(graph.find(thing, NodeFactory.createURI(CMQ.REPRESENTS), Node.ANY))
            .map(Triple::getObject)
            .distinct()
            .toList();
    return states.size() == 1 ? code(states.getFirst()) : Optional.empty();
  }

  /** The words of a property; the first in order of several. */
  static Optional<String> literal(Graph graph, Node subject, String property) {
    return Iter.asStream(graph.find(subject, NodeFactory.createURI(property), Node.ANY))
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .min(Comparator.naturalOrder());
  }

  private static String text(Quad quad) {
    return oneLine(quad.getObject().getLiteralLexicalForm());
  }

  static String oneLine(String text) {
    return text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
  }
}
