package org.w3id.communique.ontology;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;

/** Reads out of the shapes what they demand of a role. */
final class ShapeReader {
  private ShapeReader() {}

  /** The types of event to which the shapes let a role belong. */
  static Set<String> eventTypes(Model shapes, Role role) {
    return select(
        shapes,
        role,
        """
        SELECT ?answer WHERE {
          ?shape sh:targetSubjectsOf ?role ;
            sh:property/sh:qualifiedValueShape/sh:in/rdf:rest*/rdf:first ?answer
        }""");
  }

  /** The classes of which the shapes let a filler be. */
  static Set<String> classes(Model shapes, Role role) {
    return select(
        shapes,
        role,
        "SELECT ?answer WHERE { ?shape sh:path ?role ; (sh:or/rdf:rest*/rdf:first)?/sh:class ?answer }");
  }

  private static Set<String> select(Model shapes, Role role, String query) {
    ParameterizedSparqlString sparql = new ParameterizedSparqlString(query);
    sparql.setNsPrefix("sh", "http://www.w3.org/ns/shacl#");
    sparql.setNsPrefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    sparql.setIri("role", role.iri());
    Set<String> answers = new TreeSet<>();
    try (QueryExecution execution = QueryExecution.create(sparql.asQuery(), shapes)) {
      execution
          .execSelect()
          .forEachRemaining(row -> answers.add(row.getResource("answer").getURI()));
    }
    return answers;
  }
}
