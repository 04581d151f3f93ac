package org.w3id.communique.graph.syntax;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The order in which data is written: by the form of terms, an entity's class and name before the
 * rest.
 */
final class Order {
  private static final List<Node> FIRST = List.of(RDF.type.asNode(), RDFS.label.asNode());

  /** IRIs before literals; literals by form, language and datatype. */
  static final Comparator<Node> TERMS =
      Comparator.comparing(Node::isLiteral)
          .thenComparing(Order::form)
          .thenComparing(node -> node.isLiteral() ? node.getLiteralLanguage() : "")
          .thenComparing(node -> node.isLiteral() ? node.getLiteralDatatypeURI() : "");

  /** Triples of one subject. */
  static final Comparator<Triple> OF_ONE_SUBJECT =
      Comparator.<Triple>comparingInt(triple -> place(triple.getPredicate()))
          .thenComparing(Triple::getPredicate, TERMS)
          .thenComparing(Triple::getObject, TERMS);

  private Order() {}

  private static int place(Node predicate) {
    int place = FIRST.indexOf(predicate);
    return place < 0 ? FIRST.size() : place;
  }

  private static String form(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
