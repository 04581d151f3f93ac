package org.w3id.communique.search;

import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.communique.ontology.CMQ;

/** The properties whose words are searched; the first is what {@code text:query} asks by itself. */
enum Field {
  LABEL(RDFS.label.getURI(), 4),
  OTHER_NAME(SKOS.altLabel.getURI(), 3),
  TITLE(DCTerms.title.getURI(), 2),
  EVIDENCE(CMQ.EVIDENCE, 1);

  /** Where the index keeps what a text is of. */
  static final String THING = "thing";

  private static final String LANGUAGE = "language";
  private static final String DIGEST = "digest";

  private final Node property;
  private final float weight;

  Field(String property, float weight) {
    this.property = NodeFactory.createURI(property);
    this.weight = weight;
  }

  Node property() {
    return property;
  }

  /** How much a word counts here beside one elsewhere. */
  float weight() {
    return weight;
  }

  /** How the fields stand in the index. */
  static EntityDefinition definition() {
    EntityDefinition definition = new EntityDefinition(THING, LABEL.name(), LABEL.property);
    definition.setLangField(LANGUAGE);
    definition.setUidField(DIGEST);
    Arrays.stream(values()).forEach(field -> definition.set(field.name(), field.property));
    return definition;
  }
}
