package org.w3id.communique.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.w3id.communique.ontology.IriSpace;

class GraphCorrectorTest {
  private static final String PREFIXES =
      """
      BASE <http://localhost:3030/id/>
      PREFIX cmq: <https://w3id.org/communique/ns#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  private static final Graph DOCUMENT =
      graph(
          """
          <document/d> a cmq:Document ; dcterms:identifier 'd' ; dcterms:publisher 'Daily News' .
          <claim/c> a cmq:Claim ; cmq:visitor <person/bush> ; cmq:destination <state/GEO> .
          <person/bush> a cmq:Person, cmq:Actor ; rdfs:label 'Bush'@en ; skos:altLabel 'G. Bush'@en ;
              owl:sameAs <http://www.wikidata.org/entity/Q207> ;
              cmq:office 'President'@en ; cmq:represents <state/GEO> .
          <state/GEO> a cmq:State, cmq:Actor ; rdfs:label 'Georgia'@en ; cmq:code 'GEO' .
          """);

  private static final Graph KNOWN =
      graph(
          """
          <place/atlanta> a cmq:Place ; rdfs:label 'Atlanta'@en ; cmq:locatedIn <state/USA> .
          <state/USA> a cmq:State, cmq:Actor ; rdfs:label 'United States'@en ; cmq:code 'USA' .
          <state/FRA> a cmq:State, cmq:Actor ; rdfs:label 'France'@en ; cmq:code 'FRA' .
          """);

  @Test
  void whatNothingNamesStaysAsItIs() {
    CorrectedGraph result = apply("- reject: claim/other\n- name: Paris\n  means: state/FRA");
    assertThat(result.graph()).isSameAs(DOCUMENT);
    assertThat(result.entries()).isEmpty();
  }

  @Test
  void aPersonTakesAlongWhatTheDocumentTellsButNotWhoHeWas() {
    CorrectedGraph result = apply("- name: G. Bush\n  means: person/elder\n  label: Elder Bush");
    assertThat(result.entries()).hasSize(1);
    assertSame(
        result,
        """
        <claim/c> a cmq:Claim ; cmq:visitor <person/elder> ; cmq:destination <state/GEO> ;
            cmq:correctedBy <CORRECTION> .
        <person/elder> a cmq:Person, cmq:Actor ; rdfs:label 'Elder Bush'@en ;
            cmq:office 'President'@en ; cmq:represents <state/GEO> .
        <state/GEO> a cmq:State, cmq:Actor ; rdfs:label 'Georgia'@en ; cmq:code 'GEO' .
        <CORRECTION> a cmq:UserCorrection ; rdfs:label 'G. Bush means person/elder'@en .
        """);
  }

  @Test
  void whatTheProgramKnowsDescribesIt() {
    assertSame(
        apply("- name: Georgia\n  means: state/USA\n  by: Ann\n  reason: of the south"),
        """
        <claim/c> a cmq:Claim ; cmq:visitor <person/bush> ; cmq:destination <state/USA> ;
            cmq:correctedBy <CORRECTION> .
        <person/bush> a cmq:Person, cmq:Actor ; rdfs:label 'Bush'@en ; skos:altLabel 'G. Bush'@en ;
            owl:sameAs <http://www.wikidata.org/entity/Q207> ;
            cmq:office 'President'@en ; cmq:represents <state/USA> .
        <state/USA> a cmq:State, cmq:Actor ; rdfs:label 'United States'@en ; cmq:code 'USA' .
        <CORRECTION> a cmq:UserCorrection ; rdfs:label 'Georgia means state/USA'@en ;
            dcterms:creator 'Ann' ; dcterms:description 'of the south' .
        """);
  }

  @Test
  void anotherThanElsewhereIsOfItsDocument() {
    assertSame(
        apply("- not-the-same: person/bush\n  sources: Daily News"),
        """
        <claim/c> a cmq:Claim ; cmq:visitor <person/d:bush> ; cmq:destination <state/GEO> ;
            cmq:correctedBy <CORRECTION> .
        <person/d:bush> a cmq:Person, cmq:Actor ; rdfs:label 'Bush'@en ;
            cmq:office 'President'@en ; cmq:represents <state/GEO> .
        <state/GEO> a cmq:State, cmq:Actor ; rdfs:label 'Georgia'@en ; cmq:code 'GEO' .
        <CORRECTION> a cmq:UserCorrection ; rdfs:label 'not the same as elsewhere: person/bush'@en .
        """);
    assertThat(apply("- not-the-same: person/bush\n  documents: e").graph()).isSameAs(DOCUMENT);
    assertThat(apply("- not-the-same: person/bush\n  sources: Weekly").graph()).isSameAs(DOCUMENT);
  }

  @Test
  void twoNamesMayChangeAtOnceAndTheFirstEntryHolds() {
    Graph corrected =
        apply(
                """
                - name: Georgia
                  means: place/atlanta
                - name: Bush
                  means: person/elder
                - name: Georgia
                  means: state/FRA
                """)
            .graph();
    assertThat(corrected.stream())
        .containsAll(
            triples(
                """
                <person/elder> rdfs:label 'Bush'@en ; cmq:represents <place/atlanta> .
                <place/atlanta> rdfs:label 'Atlanta'@en ; cmq:locatedIn <state/USA> .
                <state/USA> rdfs:label 'United States'@en .
                <claim/c> cmq:visitor <person/elder> ; cmq:destination <place/atlanta> .
                """))
        .doesNotContainAnyElementsOf(triples("<state/FRA> rdfs:label 'France'@en ."));
  }

  @Test
  void aPlaceIsNotWhereTheOneTakenForItWas() {
    Graph document =
        graph(
            """
            <claim/c> a cmq:Claim ; cmq:destination <place/warsaw> .
            <place/warsaw> a cmq:Place ; rdfs:label 'Warsaw'@en ; cmq:locatedIn <state/POL> .
            """);
    Graph corrected = apply("- name: Warsaw\n  means: place/warsaw-indiana", document).graph();
    assertThat(corrected.stream())
        .containsAll(triples("<claim/c> cmq:destination <place/warsaw-indiana> ."))
        .doesNotContainAnyElementsOf(triples("<place/warsaw-indiana> cmq:locatedIn <state/POL> ."));
  }

  @Test
  void aRejectedClaimStaysOnRecord() {
    CorrectedGraph result = apply("- reject: claim/c");
    assertThat(result.graph().size()).isEqualTo(DOCUMENT.size() + 3);
    String entry = result.entries().iterator().next();
    assertThat(result.graph().stream())
        .containsAll(triples("<claim/c> cmq:rejectedBy <" + entry + "> ."));
  }

  private static CorrectedGraph apply(String yaml) {
    return apply(yaml, DOCUMENT);
  }

  private static CorrectedGraph apply(String yaml, Graph document) {
    Corrections corrections = Corrections.parse("mine.yaml", yaml, IriSpace.DEFAULT);
    return new GraphCorrector(corrections, KNOWN, IriSpace.DEFAULT).apply(document);
  }

  private static void assertSame(CorrectedGraph result, String expected) {
    String entry = result.entries().iterator().next();
    String document =
        "<document/d> a cmq:Document ; dcterms:identifier 'd' ; dcterms:publisher 'Daily News' .\n";
    assertThat(result.graph().stream())
        .containsExactlyInAnyOrderElementsOf(
            triples(document + expected.replace("CORRECTION", entry)));
  }

  private static List<Triple> triples(String turtle) {
    return graph(turtle).stream().toList();
  }

  private static Graph graph(String turtle) {
    return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph();
  }
}
