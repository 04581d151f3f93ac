package org.w3id.communique.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.w3id.communique.ontology.CMQ;

/** All that a graph says of one subject, read in one go. */
final class Description {
  private final String subject;
  private final Map<String, List<Node>> values = new HashMap<>();

  Description(Graph graph, Node subject) {
    this.subject = subject.getURI();
    graph
        .find(subject, Node.ANY, Node.ANY)
        .forEachRemaining(
            t ->
                values
                    .computeIfAbsent(t.getPredicate().getURI(), p -> new ArrayList<>(1))
                    .add(t.getObject()));
  }

  String subject() {
    return subject;
  }

  /** The IRIs that are values of a property, in order. */
  SortedSet<String> iris(String property) {
    SortedSet<String> iris = new TreeSet<>();
    values.getOrDefault(property, List.of()).forEach(node -> iris.add(node.getURI()));
    return iris;
  }

  /** The only value of a property. */
  Optional<Node> value(String property) {
    List<Node> all = values.getOrDefault(property, List.of());
    if (all.size() > 1) {
      throw new IllegalArgumentException(subject + " has " + all.size() + " values of " + property);
    }
    return all.stream().findFirst();
  }

  /** Whether a property has the value true. */
  boolean isTrue(String property) {
    return text(property).filter("true"::equals).isPresent();
  }

  /** The only value of a property, in its lexical form. */
  Optional<String> text(String property) {
    return value(property).map(Node::getLiteralLexicalForm);
  }

  /** The only value of a property, as a term of the ontology. */
  <T> Optional<T> term(String property, Function<String, Optional<T>> vocabulary) {
    return value(property).map(node -> known(node.getURI(), property, vocabulary));
  }

  /** Like {@link #term}, but it must be there. */
  <T> T needed(String property, Function<String, Optional<T>> vocabulary) {
    return term(property, vocabulary)
        .orElseThrow(() -> new IllegalArgumentException(subject + " lacks " + property));
  }

  private <T> T known(String iri, String property, Function<String, Optional<T>> vocabulary) {
    Optional<T> term =
        iri.startsWith(CMQ.NAMESPACE)
            ? vocabulary.apply(iri.substring(CMQ.NAMESPACE.length()))
            : Optional.empty();
    return term.orElseThrow(
        () ->
            new IllegalArgumentException(
                subject + " has the unknown value " + iri + " of " + property));
  }
}
