package org.w3id.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;

/**
 * Makes the page of the ontology, with examples from the graph in which it stands, within a
 * transaction of the caller's.
 */
public final class OntologyPages {
  private static final Set<String> SHOWN_ELSEWHERE =
      Set.of(
          RDF.type.getURI(),
          RDFS.label.getURI(),
          SKOS.definition.getURI(),
          SKOS.scopeNote.getURI(),
          CMQ.ORDER);

  private final GraphReader reader;
  private final Links links;

  public OntologyPages(Graph graph, IriSpace space) {
    this.reader = new GraphReader(graph);
    this.links = new Links(space);
  }

  /** The page of an ontology. */
  public OntologyPage of(String iri) {
    Node ontology = GraphReader.iri(iri);
    List<Node> properties =
        Stream.of(OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
            .flatMap(kind -> terms(kind.getURI()).stream())
            .toList();
    Predicate<Node> isRole = term -> isBelow(term, CMQ.ROLE);
    Predicate<Node> isEdge = term -> isBelow(term, CMQ.DIRECT_EDGE);
    return new OntologyPage(
        reader.text(ontology, DCTerms.title.getURI()),
        reader.text(ontology, DCTerms.description.getURI()),
        reader.text(ontology, OWL.versionInfo.getURI()),
        List.of(
            group("classes", "Classes", terms(OWL.Class.getURI()), term -> true),
            group("roles", "Roles in events", properties, isRole),
            group("edges", "Direct edges", properties, isEdge),
            group("properties", "Other properties", properties, isRole.or(isEdge).negate()),
            group(
                "values",
                "Values of status, phase, choice and outcome",
                terms("http://www.w3.org/2002/07/owl#NamedIndividual"),
                term -> true)));
  }

  private List<Node> terms(String kind) {
    return reader.subjects(RDF.type.getURI(), GraphReader.iri(kind), Integer.MAX_VALUE).stream()
        .filter(term -> GraphReader.words(term).startsWith(CMQ.NAMESPACE))
        .toList();
  }

  private OntologyPage.Group group(
      String anchor, String name, List<Node> terms, Predicate<Node> member) {
    return new OntologyPage.Group(
        anchor,
        name,
        terms.stream()
            .filter(member)
            .sorted(Comparator.comparingLong(this::order).thenComparing(GraphReader::localName))
            .map(this::term)
            .toList());
  }

  private boolean isBelow(Node term, String property) {
    return GraphReader.words(term).equals(property)
        || reader.values(term, RDFS.subPropertyOf.getURI()).contains(GraphReader.iri(property));
  }

  /** The ontology's own order; what has no place in it comes last. */
  private long order(Node term) {
    long order = reader.number(term, CMQ.ORDER);
    return order == 0 ? Long.MAX_VALUE : order;
  }

  private Term term(Node term) {
    List<Fact> facts = new ArrayList<>();
    reader
        .outgoing(term)
        .filter(triple -> !SHOWN_ELSEWHERE.contains(triple.getPredicate().getURI()))
        .collect(
            Collectors.groupingBy(
                triple -> triple.getPredicate().getURI(), TreeMap::new, Collectors.toList()))
        .forEach((property, triples) -> facts.add(fact(property, triples)));
    return new Term(
        GraphReader.localName(term),
        reader.label(term),
        reader.text(term, SKOS.definition.getURI()),
        reader.text(term, SKOS.scopeNote.getURI()),
        facts,
        example(term));
  }

  private Fact fact(String property, List<Triple> triples) {
    List<Link> values =
        triples.stream()
            .map(Triple::getObject)
            .map(
                value ->
                    links.to(value, value.isURI() ? shortName(value) : GraphReader.words(value)))
            .sorted(Comparator.comparing(Link::text))
            .toList();
    return new Fact(reader.propertyLabel(GraphReader.iri(property)), values);
  }

  /** A member of a class, a thing with a value, or a thing that has the term as its property. */
  private List<Link> example(Node term) {
    Optional<Triple> used =
        reader.having(term).filter(triple -> isData(triple.getSubject())).findFirst();
    if (used.isPresent()) {
      return List.of(shown(used.get().getSubject()), shown(used.get().getObject()));
    }
    return reader
        .incoming(term)
        .map(Triple::getSubject)
        .filter(this::isData)
        .findFirst()
        .map(this::shown)
        .stream()
        .toList();
  }

  private boolean isData(Node thing) {
    return links.isOurs(GraphReader.words(thing)) && !isTerm(thing);
  }

  private static boolean isTerm(Node thing) {
    return GraphReader.words(thing).startsWith(CMQ.NAMESPACE);
  }

  private Link shown(Node value) {
    return links.to(value, value.isURI() ? reader.title(value) : GraphReader.words(value));
  }

  private static String shortName(Node value) {
    String iri = GraphReader.words(value);
    return iri.startsWith(CMQ.NAMESPACE) ? "cmq:" + GraphReader.localName(value) : iri;
  }
}
