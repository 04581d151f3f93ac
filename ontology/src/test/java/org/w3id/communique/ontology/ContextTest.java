package org.w3id.communique.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;

/** The JSON-LD context says of every property of the ontology what the ontology says. */
class ContextTest {
  private static final Model ONTOLOGY = Turtle.resource("communique.ttl");
  private static final JsonObject CONTEXT = context();

  @Test
  void everyPropertyIsATermOfItsOwnName() {
    assertThat(properties())
        .allSatisfy(
            property -> {
              assertThat(CONTEXT.hasKey(property.getLocalName())).as("%s", property).isTrue();
              assertThat(term(property).getString("@id"))
                  .isEqualTo("cmq:" + property.getLocalName());
            });
  }

  @Test
  void noTermIsMadeUp() {
    assertThat(CONTEXT.values())
        .filteredOn(JsonValue::isObject)
        .map(definition -> definition.getAsObject().getString("@id"))
        .filteredOn(id -> id.startsWith("cmq:"))
        .map(id -> ONTOLOGY.createResource(CMQ.NAMESPACE + id.substring(4)))
        .allMatch(term -> ONTOLOGY.containsResource(term));
  }

  @Test
  void valuesAreOfTheRangeOfTheirProperty() {
    assertThat(properties())
        .allSatisfy(
            property ->
                assertThat(coercion(term(property)))
                    .as("%s", property)
                    .isEqualTo(expected(property)));
  }

  /** Terms of the ontology by their names, texts by language; numbers and the like as they are. */
  private static String expected(Resource property) {
    Resource range = property.getPropertyResourceValue(RDFS.range);
    if (property.hasProperty(RDF.type, OWL.ObjectProperty)) {
      boolean vocabulary = range != null && (OWL.Class.equals(range) || isVocabulary(range));
      return vocabulary ? "@vocab" : "@id";
    }
    if (RDF.langString.equals(range)) {
      return "@language";
    }
    boolean coerced = XSD.date.equals(range) || property.getURI().equals(CMQ.CONFIDENCE);
    return coerced ? "xsd:" + Objects.requireNonNull(range).getLocalName() : "";
  }

  private static boolean isVocabulary(Resource type) {
    return ONTOLOGY
        .listSubjectsWithProperty(RDF.type, type)
        .filterKeep(value -> value.hasProperty(RDF.type, OWL2_NAMED_INDIVIDUAL))
        .hasNext();
  }

  private static final Resource OWL2_NAMED_INDIVIDUAL =
      ONTOLOGY.createResource(OWL.NS + "NamedIndividual");

  private static String coercion(JsonObject term) {
    Map<String, String> members = new HashMap<>();
    term.forEach((name, value) -> members.put(name, value.getAsString().value()));
    return members.getOrDefault("@type", members.getOrDefault("@container", ""));
  }

  private static JsonObject term(Resource property) {
    return CONTEXT.getObj(property.getLocalName());
  }

  private static List<Resource> properties() {
    return ONTOLOGY.listSubjects().toList().stream()
        .filter(
            term ->
                term.hasProperty(RDF.type, OWL.ObjectProperty)
                    || term.hasProperty(RDF.type, OWL.DatatypeProperty))
        .toList();
  }

  private static JsonObject context() {
    try (InputStream in = ContextTest.class.getResourceAsStream("context.jsonld")) {
      return JSON.parse(Objects.requireNonNull(in)).getObj("@context");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
