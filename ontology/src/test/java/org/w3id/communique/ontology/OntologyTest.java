package org.w3id.communique.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** What ontologies are often found wanting in. */
class OntologyTest {
  private static final Model ONTOLOGY = Turtle.resource("communique.ttl");
  private static final String SCHEMA = "https://schema.org/";

  @Test
  void everyTermHasOneEnglishLabelAndOneEnglishDefinition() {
    assertThat(terms())
        .allSatisfy(
            term -> {
              assertThat(literals(term, RDFS.label))
                  .as("label of %s", term)
                  .singleElement()
                  .matches(OntologyTest::english);
              assertThat(literals(term, SKOS.definition))
                  .as("definition of %s", term)
                  .singleElement()
                  .matches(OntologyTest::english)
                  .matches(
                      definition -> definition.getString().endsWith("."), "ends with a full stop");
            });
  }

  @Test
  void noTwoTermsOfAKindShareALabel() {
    for (Resource kind : List.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)) {
      List<String> labels = new ArrayList<>();
      terms().stream()
          .filter(term -> term.hasProperty(RDF.type, kind))
          .forEach(term -> labels.add(literals(term, RDFS.label).getFirst().getString()));
      assertThat(labels).as(kind.getLocalName()).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyPropertySaysWhatItIsOf() {
    assertThat(properties())
        .allMatch(p -> p.hasProperty(RDFS.domain) || p.hasProperty(schema("domainIncludes")));
  }

  @Test
  void everyPropertySaysWhatItsValuesAre() {
    assertThat(properties())
        .filteredOn(property -> !property.getURI().equals(CMQ.DATE))
        .filteredOn(property -> !property.getURI().equals(CMQ.ROLE))
        .allMatch(p -> p.hasProperty(RDFS.range) || p.hasProperty(schema("rangeIncludes")));
  }

  @Test
  void everyTermIsConnectedToAnother() {
    assertThat(terms())
        .filteredOn(term -> !term.hasProperty(RDF.type, OWL.AnnotationProperty))
        .allMatch(OntologyTest::isConnected);
  }

  @Test
  void everyTermThatIsMentionedIsDefined() {
    Set<Resource> defined = terms();
    assertThat(
            ONTOLOGY
                .listObjects()
                .filterKeep(OntologyTest::isOurs)
                .mapWith(RDFNode::asResource)
                .toList())
        .allMatch(defined::contains);
    assertThat(
            ONTOLOGY
                .listStatements()
                .mapWith(Statement::getPredicate)
                .filterKeep(OntologyTest::isOurs)
                .toList())
        .allMatch(property -> defined.contains(property.inModel(ONTOLOGY)));
    assertThat(
            ONTOLOGY
                .listObjects()
                .filterKeep(
                    node ->
                        node.isLiteral()
                            && node.asLiteral().getDatatypeURI().startsWith(CMQ.NAMESPACE))
                .mapWith(node -> ONTOLOGY.createResource(node.asLiteral().getDatatypeURI()))
                .toList())
        .allMatch(defined::contains);
  }

  @Test
  void noClassIsItsOwnAncestor() {
    assertThat(terms()).noneMatch(term -> above(term, RDFS.subClassOf).contains(term));
    assertThat(terms()).noneMatch(term -> above(term, RDFS.subPropertyOf).contains(term));
  }

  @Test
  void hasNoBlankNodes() {
    assertThat(ONTOLOGY.listSubjects().filterKeep(RDFNode::isAnon).toList()).isEmpty();
    assertThat(ONTOLOGY.listObjects().filterKeep(RDFNode::isAnon).toList()).isEmpty();
  }

  @Test
  void everyEventTypeHasCodesOfPloverAndCameo() {
    for (EventType type : EventType.values()) {
      assertThat(literals(ONTOLOGY.createResource(type.iri()), SKOS.notation))
          .extracting(Literal::getDatatypeURI)
          .contains(CMQ.PLOVER, CMQ.CAMEO);
    }
  }

  @Test
  void theShapesOfARoleAgreeWithTheOntology() {
    Model shapes = Turtle.resource("shapes.ttl");
    for (Role role : Role.values()) {
      if (role != Role.QUANTITY) {
        assertThat(ShapeReader.eventTypes(shapes, role))
            .as("types of %s", role)
            .isEqualTo(eventTypes(role));
        assertThat(ShapeReader.classes(shapes, role))
            .as("fillers of %s", role)
            .isEqualTo(ranges(role));
      }
    }
  }

  private static Set<String> eventTypes(Role role) {
    return Arrays.stream(EventType.values())
        .filter(type -> type.roles().contains(role))
        .map(EventType::iri)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> ranges(Role role) {
    Resource property = ONTOLOGY.createResource(role.iri());
    Set<String> ranges = new TreeSet<>();
    for (Property range : List.of(RDFS.range, schema("rangeIncludes"))) {
      property
          .listProperties(range)
          .forEach(statement -> ranges.add(statement.getResource().getURI()));
    }
    return ranges;
  }

  private static Set<Resource> terms() {
    return ONTOLOGY.listSubjects().filterKeep(OntologyTest::isOurs).toSet();
  }

  private static List<Resource> properties() {
    return terms().stream()
        .filter(
            term ->
                term.hasProperty(RDF.type, OWL.ObjectProperty)
                    || term.hasProperty(RDF.type, OWL.DatatypeProperty))
        .toList();
  }

  /** Whether a term has a statement about another resource, or is what another one's is about. */
  private static boolean isConnected(Resource term) {
    return ONTOLOGY.contains(null, null, term)
        || term.listProperties()
            .filterKeep(statement -> statement.getObject().isURIResource())
            .filterDrop(
                statement ->
                    statement.getPredicate().equals(RDF.type) && !isOurs(statement.getObject()))
            .hasNext()
        || ONTOLOGY.listObjects().filterKeep(RDFNode::isLiteral).toList().stream()
            .anyMatch(node -> node.asLiteral().getDatatypeURI().equals(term.getURI()));
  }

  private static Set<Resource> above(Resource term, Property relation) {
    Set<Resource> found = new HashSet<>();
    List<Resource> open = new ArrayList<>(List.of(term));
    while (!open.isEmpty()) {
      for (Statement statement : open.removeLast().listProperties(relation).toList()) {
        if (found.add(statement.getResource())) {
          open.add(statement.getResource());
        }
      }
    }
    return found;
  }

  private static List<Literal> literals(Resource term, Property property) {
    return term.listProperties(property).mapWith(Statement::getLiteral).toList();
  }

  private static boolean english(Literal literal) {
    return literal.getLanguage().equals("en");
  }

  private static boolean isOurs(RDFNode node) {
    return node.isURIResource() && node.asResource().getURI().startsWith(CMQ.NAMESPACE);
  }

  private static Property schema(String name) {
    return ResourceFactory.createProperty(SCHEMA, name);
  }
}
