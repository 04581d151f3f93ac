package org.w3id.communique.server.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.communique.ontology.CMQ;

/** Reads values out of a graph, within a transaction of the caller's; always in the same order. */
final class GraphReader {
  private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

  private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])\\p{Lu}");

  private final Graph graph;
  private final Map<Node, Map<String, List<Node>>> described = new HashMap<>();
  private final Map<Node, String> labels = new HashMap<>();

  GraphReader(Graph graph) {
    this.graph = graph;
  }

  List<Node> values(Node subject, String property) {
    return description(subject).getOrDefault(property, List.of());
  }

  /** All values of a thing, by property. */
  Map<String, List<Node>> description(Node subject) {
    return described.computeIfAbsent(subject, this::describe);
  }

  /** One look at the graph is quicker than one for each property, and most are asked for. */
  private Map<String, List<Node>> describe(Node subject) {
    return outgoing(subject)
        .distinct()
        .sorted(Comparator.comparing(Triple::getObject, ORDER))
        .collect(
            Collectors.groupingBy(
                triple -> triple.getPredicate().getURI(),
                Collectors.mapping(Triple::getObject, Collectors.toList())));
  }

  /** One value of a thing of which nothing else is asked. */
  Optional<Node> lookUp(Node subject, String property) {
    return Iter.asStream(graph.find(subject, iri(property), Node.ANY))
        .map(Triple::getObject)
        .findFirst();
  }

  Optional<Node> value(Node subject, String property) {
    return values(subject, property).stream().findFirst();
  }

  /** The words of a literal or the letters of an IRI; empty if there is no such value. */
  String text(Node subject, String property) {
    return value(subject, property).map(GraphReader::words).orElse("");
  }

  /** A number of a thing; 0 if it has none. */
  long number(Node subject, String property) {
    return value(subject, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralValue)
        .filter(Number.class::isInstance)
        .map(number -> ((Number) number).longValue())
        .orElse(0L);
  }

  List<Node> subjects(String property, Node value, int most) {
    return Iter.asStream(graph.find(Node.ANY, iri(property), value))
        .map(Triple::getSubject)
        .distinct()
        .limit(most)
        .sorted(ORDER)
        .toList();
  }

  /** All triples that end in a thing. */
  Stream<Triple> incoming(Node value) {
    return Iter.asStream(graph.find(Node.ANY, Node.ANY, value));
  }

  /** All triples that start from a thing. */
  Stream<Triple> outgoing(Node subject) {
    return Iter.asStream(graph.find(subject, Node.ANY, Node.ANY));
  }

  /** All triples that have a property. */
  Stream<Triple> having(Node property) {
    return Iter.asStream(graph.find(Node.ANY, property, Node.ANY));
  }

  boolean is(Node subject, String type) {
    return graph.contains(subject, RDF.type.asNode(), iri(type));
  }

  /** What a thing is called: its label or its title; else the last part of its IRI. */
  String label(Node thing) {
    String known = labels.get(thing);
    if (known != null) {
      return known;
    }
    String label = findLabel(thing);
    labels.put(thing, label);
    return label;
  }

  /**
   * What a page about a thing is headed with: a claim, which has no label, by that of its event.
   */
  String title(Node thing) {
    return is(thing, CMQ.CLAIM)
        ? value(thing, CMQ.ASSERTS).map(this::label).orElse("A claim")
        : label(thing);
  }

  private String findLabel(Node thing) {
    return Stream.of(RDFS.label, DCTerms.title)
        .flatMap(property -> first(thing, property.asNode()).stream())
        .map(GraphReader::words)
        .findFirst()
        .orElseGet(() -> lastPart(words(thing)));
  }

  /**
   * The first value of a thing of which little else may be asked. What many documents name, as a
   * state, they all describe: a look at one property is many times quicker than one at all.
   */
  private Optional<Node> first(Node thing, Node property) {
    Map<String, List<Node>> known = described.get(thing);
    return known != null
        ? known.getOrDefault(property.getURI(), List.of()).stream().findFirst()
        : Iter.asStream(graph.find(thing, property, Node.ANY))
            .map(Triple::getObject)
            .distinct()
            .min(ORDER);
  }

  /** What a property is called; one of another vocabulary by the words of its name. */
  String propertyLabel(Node property) {
    String label = text(property, RDFS.label.getURI());
    return label.isEmpty()
        ? CAPITAL.matcher(lastPart(words(property))).replaceAll(" $0").toLowerCase(Locale.ROOT)
        : label;
  }

  /** The class of a thing that is below all others of its classes. */
  Optional<Node> closestClass(Node thing) {
    List<Node> classes = values(thing, RDF.type.getURI());
    return classes.stream()
        .filter(type -> classes.stream().noneMatch(other -> isBelow(other, type)))
        .findFirst();
  }

  private boolean isBelow(Node narrow, Node wide) {
    return !narrow.equals(wide) && graph.contains(narrow, RDFS.subClassOf.asNode(), wide);
  }

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  static String words(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  /** The part of an IRI of the ontology that tells its terms apart. */
  static String localName(Node term) {
    String iri = words(term);
    return iri.startsWith(CMQ.NAMESPACE) ? iri.substring(CMQ.NAMESPACE.length()) : lastPart(iri);
  }

  private static String lastPart(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
