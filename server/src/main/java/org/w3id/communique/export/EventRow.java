package org.w3id.communique.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.IriSpace;

/** Reads what stands in the row of an event. */
final class EventRow {
  private static final String BETWEEN = "; ";
  private static final String BETWEEN_QUOTES = " | ";
  private static final String WAS_DERIVED_FROM = "http://www.w3.org/ns/prov#wasDerivedFrom";

  private final Graph graph;
  private final ThingReader things;

  EventRow(DatasetGraph dataset, IriSpace space) {
    this.graph = dataset.getUnionGraph();
    this.things = new ThingReader(dataset, space);
  }

  /** The cells in order of the columns. */
  List<String> cells(Node event) {
    List<String> cells = new ArrayList<>();
    cells.add(event.getURI());
    cells.add(type(event));
    cells.add(Cell.words(things.label(event)));
    cells.add(term(event, CMQ.STATUS));
    cells.add(literal(event, CMQ.CONTESTED));
    cells.add(literal(event, CMQ.DATE));
    cells.add(literal(event, CMQ.BEGIN_DATE));
    cells.add(literal(event, CMQ.END_DATE));
    EventTable.roles().forEach(role -> cells.add(names(event, role.iri())));
    cells.add(literal(event, CMQ.QUANTITY));
    cells.add(literal(event, CMQ.QUANTITY_UNIT));
    cells.add(literal(event, CMQ.QUANTITY_TEXT));
    cells.add(term(event, CMQ.PHASE));
    cells.add(term(event, CMQ.CHOICE));
    cells.add(term(event, CMQ.OUTCOME));
    addClaims(event, cells);
    return cells;
  }

  private void addClaims(Node event, List<String> cells) {
    List<Node> claims =
        Iter.asStream(graph.find(Node.ANY, NodeFactory.createURI(CMQ.ASSERTS), event))
            .map(Triple::getSubject)
            .distinct()
            .sorted(Comparator.comparing(Node::getURI))
            .toList();
    NavigableSet<String> documents = new TreeSet<>();
    NavigableSet<String> quotes = new TreeSet<>();
    for (Node claim : claims) {
      objects(claim, WAS_DERIVED_FROM)
          .forEach(
              document ->
                  ThingReader.literal(graph, document, DCTerms.identifier.getURI())
                      .ifPresent(documents::add));
      ThingReader.literal(graph, claim, CMQ.EVIDENCE)
          .map(ThingReader::oneLine)
          .ifPresent(quotes::add);
    }
    cells.add(Integer.toString(claims.size()));
    cells.add(Integer.toString(documents.size()));
    cells.add(Cell.words(documents, BETWEEN));
    cells.add(Cell.words(quotes, BETWEEN_QUOTES));
  }

  /** The most special type. */
  private String type(Node event) {
    List<EventType> types =
        objects(event, RDF.type.getURI())
            .filter(type -> type.getURI().startsWith(CMQ.NAMESPACE))
            .flatMap(type -> EventType.of(localName(type)).stream())
            .toList();
    return types.stream()
        .filter(type -> types.stream().noneMatch(other -> other.superTypes().contains(type)))
        .map(EventType::localName)
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  private String names(Node event, String role) {
    NavigableSet<String> names = new TreeSet<>();
    objects(event, role).forEach(filler -> names.add(things.label(filler)));
    return Cell.words(names, BETWEEN);
  }

  private String literal(Node subject, String property) {
    return ThingReader.literal(graph, subject, property).map(Cell::words).orElse("");
  }

  private String term(Node subject, String property) {
    Optional<Node> value = objects(subject, property).min(Comparator.comparing(Node::getURI));
    return value.map(EventRow::localName).orElse("");
  }

  private Stream<Node> objects(Node subject, String property) {
    return Iter.asStream(graph.find(subject, NodeFactory.createURI(property), Node.ANY))
        .map(Triple::getObject)
        .filter(Node::isURI)
        .distinct();
  }

  private static String localName(Node term) {
    return term.getURI().substring(term.getURI().indexOf('#') + 1);
  }
}
