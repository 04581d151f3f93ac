package org.w3id.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The figures of the description against those that queries count. */
@TestInstance(Lifecycle.PER_CLASS)
class VoidDescriptionTest {
  private static final String PREFIXES =
      """
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX void: <http://rdfs.org/ns/void#>
      """;
  private static final String DOCUMENT = "http://localhost:3030/.well-known/void";

  private final ClaimStore store;
  private final Graph description;

  VoidDescriptionTest(@TempDir Path folder) {
    store = Samples.store(folder.resolve("store"), "announcement", "denial", "hostile");
    description = VoidDescription.of(store.status(), DOCUMENT, "http://localhost:3030/sparql");
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Test
  void countsTriplesSubjectsAndObjects() {
    assertThat(described("?dataset a dcat:Dataset ; void:triples ?n"))
        .isEqualTo(counted("(COUNT(*) AS ?n) { ?s ?p ?o }"));
    assertThat(described("?dataset a dcat:Dataset ; void:distinctSubjects ?n"))
        .isEqualTo(counted("(COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }"));
    assertThat(described("?dataset a dcat:Dataset ; void:distinctObjects ?n"))
        .isEqualTo(counted("(COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o }"));
  }

  @Test
  void entitiesAreTheThingsOfTheData() {
    assertThat(described("?dataset a dcat:Dataset ; void:entities ?n"))
        .isEqualTo(
            counted(
                "(COUNT(DISTINCT ?s) AS ?n)"
                    + " { ?s ?p ?o FILTER (STRSTARTS(STR(?s), 'http://localhost:3030/id/')) }"));
  }

  @Test
  void countsThingsOfEachClassAndTriplesOfEachProperty() {
    assertThat(described("?partition void:class ?of ; void:entities ?n"))
        .isEqualTo(counted("?of (COUNT(DISTINCT ?s) AS ?n) { ?s a ?of } GROUP BY ?of"));
    assertThat(described("?partition void:property ?of ; void:triples ?n"))
        .isEqualTo(counted("?of (COUNT(*) AS ?n) { ?s ?of ?o } GROUP BY ?of"));
  }

  @Test
  void linksToOtherDataSetsAreCountedByTheirTargets() {
    assertThat(
            described(
                "?links a void:Linkset ; void:linkPredicate owl:sameAs ; void:triples ?n ;"
                    + " void:objectsTarget/void:uriSpace ?of"))
        .isEqualTo(
            counted(
                "?of (COUNT(*) AS ?n) { ?s owl:sameAs ?o BIND ('http://www.wikidata.org/entity/' AS"
                    + " ?of) FILTER (STRSTARTS(STR(?o), ?of)) } GROUP BY ?of"))
        .hasSize(1);
  }

  @Test
  void everyDistributionSaysHowToGetIt() {
    assertThat(described("?dataset dcat:distribution ?of BIND (1 AS ?n)")).hasSize(8);
    assertThat(
            described(
                "?of dcat:endpointURL <http://localhost:3030/sparql> ; dcat:servesDataset ?d ."
                    + " ?d dcat:distribution/dcat:accessService ?of BIND (1 AS ?n)"))
        .hasSize(1);
    assertThat(
            described(
                "?of a dcat:Distribution FILTER NOT EXISTS { ?of dcat:accessURL|dcat:mediaType ?x }"
                    + " BIND (1 AS ?n)"))
        .isEmpty();
  }

  @Test
  void hasNoBlankNodes() {
    assertThat(description.stream())
        .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
  }

  /** What is counted and how often, in order. */
  private List<String> described(String pattern) {
    try (QueryExec execution =
        QueryExec.graph(description)
            .query(PREFIXES + "SELECT ?of ?n { " + pattern + " }")
            .build()) {
      return rows(execution);
    }
  }

  private List<String> counted(String query) {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          try (QueryExec execution =
              QueryExec.dataset(store.dataset()).query(PREFIXES + "SELECT " + query).build()) {
            return rows(execution);
          }
        });
  }

  private static List<String> rows(QueryExec execution) {
    List<String> rows = new ArrayList<>();
    execution
        .select()
        .forEachRemaining(
            row -> rows.add(text(row.get("of")) + " " + row.get("n").getLiteralLexicalForm()));
    Collections.sort(rows);
    return rows;
  }

  private static String text(Node node) {
    return node == null ? "" : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
