package org.w3id.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
 * The terms of the ontology.
 *
 * @param title of the ontology
 * @param description of the ontology
 * @param classes what things there are
 * @param properties what is said of them
 * @param values what a status, a phase, a choice or an outcome may be
 */
public record OntologyPage(
    String title,
    String description,
    List<Term> classes,
    List<Term> properties,
    List<Term> values) {
  private static final Set<String> SHOWN_ELSEWHERE =
      Set.of(
          RDF.type.getURI(),
          RDFS.label.getURI(),
          SKOS.definition.getURI(),
          SKOS.scopeNote.getURI(),
          CMQ.ORDER);

  public OntologyPage {
    classes = List.copyOf(classes);
    properties = List.copyOf(properties);
    values = List.copyOf(values);
  }

  /** The page of an ontology. */
  public static OntologyPage of(Graph graph, String iri) {
    GraphReader reader = new GraphReader(graph);
    Node ontology = GraphReader.iri(iri);
    List<Term> properties = new ArrayList<>(terms(reader, OWL.ObjectProperty.getURI()));
    properties.addAll(terms(reader, OWL.DatatypeProperty.getURI()));
    properties.addAll(terms(reader, OWL.AnnotationProperty.getURI()));
    return new OntologyPage(
        reader.text(ontology, DCTerms.title.getURI()),
        reader.text(ontology, DCTerms.description.getURI()),
        terms(reader, OWL.Class.getURI()),
        properties,
        terms(reader, "http://www.w3.org/2002/07/owl#NamedIndividual"));
  }

  private static List<Term> terms(GraphReader reader, String kind) {
    return reader.subjects(RDF.type.getURI(), GraphReader.iri(kind), Integer.MAX_VALUE).stream()
        .filter(term -> GraphReader.words(term).startsWith(CMQ.NAMESPACE))
        .map(term -> term(reader, term))
        .sorted(Comparator.comparing(Term::name))
        .toList();
  }

  private static Term term(GraphReader reader, Node term) {
    Links links = new Links(IriSpace.DEFAULT);
    List<Fact> facts = new ArrayList<>();
    reader
        .outgoing(term)
        .filter(triple -> !SHOWN_ELSEWHERE.contains(triple.getPredicate().getURI()))
        .collect(
            Collectors.groupingBy(
                triple -> triple.getPredicate().getURI(), TreeMap::new, Collectors.toList()))
        .forEach((property, triples) -> facts.add(fact(reader, links, property, triples)));
    return new Term(
        GraphReader.localName(term),
        reader.label(term),
        reader.text(term, SKOS.definition.getURI()),
        reader.text(term, SKOS.scopeNote.getURI()),
        facts);
  }

  private static Fact fact(GraphReader reader, Links links, String property, List<Triple> triples) {
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

  private static String shortName(Node value) {
    String iri = GraphReader.words(value);
    return iri.startsWith(CMQ.NAMESPACE) ? "cmq:" + GraphReader.localName(value) : iri;
  }
}
