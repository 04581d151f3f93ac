package org.w3id.communique.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.InfModel;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.reasoner.Reasoner;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.reasoner.ValidityReport;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ontology, and data by it, without contradiction as a reasoner for OWL sees it. */
class ConsistencyTest {
  private static final Reasoner REASONER =
      ReasonerRegistry.getOWLMiniReasoner()
          .bindSchema(Turtle.resource("communique.ttl").getGraph());

  @Test
  void theOntologyHasNoContradiction() {
    assertThat(conflicts(ModelFactory.createDefaultModel())).isEmpty();
  }

  @Test
  void aStoreHasNoContradiction() {
    assertThat(conflicts(store())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<x> a cmq:State, cmq:Person",
        "<x> a cmq:Visit, cmq:Meeting",
        "<x> a cmq:ArmsTransfer, cmq:Vote",
        "<x> a cmq:Person, cmq:Place",
        "<x> cmq:asserts <y> . <y> cmq:evidence 'words'@en",
        "<x> cmq:asserts <y> . <y> a cmq:Document",
        "<x> cmq:status cmq:Signed",
        "<x> cmq:contested 'perhaps'",
        "<x> cmq:beginDate '2024'^^xsd:gYear"
      })
  void aContradictionIsFound(String data) {
    Model store = store();
    UpdateAction.parseExecute(
        """
        BASE <http://localhost:3030/id/>
        PREFIX cmq: <https://w3id.org/communique/ns#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        INSERT DATA { %s }
        """
            .formatted(data),
        store);
    assertThat(conflicts(store)).isNotEmpty();
  }

  private static List<String> conflicts(Model data) {
    InfModel reasoned = ModelFactory.createInfModel(REASONER, data);
    List<String> conflicts = new ArrayList<>();
    reasoned
        .validate()
        .getReports()
        .forEachRemaining((ValidityReport.Report report) -> conflicts.add(report.toString()));
    return conflicts;
  }

  private static Model store() {
    return RDFDataMgr.loadModel("src/test/resources/shapes/store.ttl");
  }
}
