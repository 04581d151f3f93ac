package org.w3id.communique.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the queries in {@code edges} derive from events. */
class DirectEdgesTest {
  private static final String PREFIXES =
      """
      @prefix : <http://localhost:3030/id/> .
      @prefix cmq: <https://w3id.org/communique/ns#> .
      """;
  private static final String ACTORS =
      PREFIXES
          + """
            :NOR a cmq:State . :POL a cmq:State . :RUS a cmq:State .
            :store a cmq:Person ; cmq:represents :NOR .
            :duda a cmq:Person ; cmq:represents :POL .
            :barth a cmq:Person ; cmq:represents :NOR .
            :kongsberg a cmq:Organization .
            :oslo a cmq:Place .
            :grain a cmq:Item .
            """;

  @Test
  void actorsAndTheirStatesAreLinkedEachOnTheirLevel() {
    assertThat(
            edges(
                DirectEdge.SUPPLIES_TO,
                "a cmq:Transfer ; cmq:supplier :store ; cmq:recipient :duda"))
        .containsExactly("NOR suppliesTo POL", "store suppliesTo duda");
  }

  @Test
  void anArmsTransferSuppliesToo() {
    assertThat(
            edges(
                DirectEdge.SUPPLIES_TO,
                "a cmq:ArmsTransfer, cmq:Transfer ; cmq:supplier :NOR ; cmq:recipient :POL"))
        .containsExactly("NOR suppliesTo POL");
  }

  @Test
  void whoRepresentsNoStateIsLinkedAlone() {
    assertThat(
            edges(
                DirectEdge.SUPPLIES_TO,
                "a cmq:Transfer ; cmq:supplier :kongsberg ; cmq:recipient :duda"))
        .containsExactly("kongsberg suppliesTo duda");
  }

  @Test
  void aVisitLeadsToItsPlaceAndToItsState() {
    assertThat(
            edges(
                DirectEdge.VISITED,
                "a cmq:Visit ; cmq:visitor :duda ; cmq:destination :oslo, :NOR"))
        .containsExactly("POL visited NOR", "duda visited NOR", "duda visited oslo");
  }

  @Test
  void aStateHasNoEdgeToItself() {
    assertThat(edges(DirectEdge.MET_WITH, "a cmq:Meeting ; cmq:participant :store, :barth"))
        .containsExactly("barth metWith store", "store metWith barth");
    assertThat(edges(DirectEdge.VISITED, "a cmq:Visit ; cmq:visitor :NOR ; cmq:destination :NOR"))
        .isEmpty();
  }

  @Test
  void meetingsAndAgreementsLeadBothWays() {
    assertThat(edges(DirectEdge.AGREED_WITH, "a cmq:Agreement ; cmq:party :NOR, :POL"))
        .containsExactly("NOR agreedWith POL", "POL agreedWith NOR");
  }

  @Test
  void attacksLeadToWhomOrWhereNotToThings() {
    assertThat(
            edges(
                DirectEdge.ATTACKED,
                "a cmq:MilitaryAction ; cmq:attacker :RUS ; cmq:target :oslo, :grain"))
        .containsExactly("RUS attacked oslo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Imposed", "Extended"})
  void aSanctionInForceIsAnEdge(String phase) {
    assertThat(edges(DirectEdge.SANCTIONS, sanction() + " ; cmq:phase cmq:" + phase))
        .containsExactly("NOR sanctions RUS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Eased", "Lifted", "Violated", "Opposed"})
  void aSanctionThatIsNotImposedIsNoEdge(String phase) {
    assertThat(edges(DirectEdge.SANCTIONS, sanction() + " ; cmq:phase cmq:" + phase)).isEmpty();
  }

  @Test
  void aSanctionOfNoPhaseIsAnEdge() {
    assertThat(edges(DirectEdge.SANCTIONS, sanction())).containsExactly("NOR sanctions RUS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Negotiated", "Ended", "Violated"})
  void anAgreementThatDoesNotBindIsNoEdge(String phase) {
    assertThat(
            edges(
                DirectEdge.AGREED_WITH,
                "a cmq:Agreement ; cmq:party :NOR, :POL ; cmq:phase cmq:" + phase))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Signed", "Ratified", "Extended"})
  void anAgreementThatBindsIsAnEdge(String phase) {
    assertThat(
            edges(
                DirectEdge.AGREED_WITH,
                "a cmq:Agreement ; cmq:party :NOR, :POL ; cmq:phase cmq:" + phase))
        .hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(names = {"PLANNED", "POSSIBLE", "CALLED_FOR", "NEGATED"})
  void whatDidNotHappenIsNoEdge(Factuality status) {
    assertThat(
            edges(
                DirectEdge.SUPPLIES_TO,
                status,
                "a cmq:Transfer ; cmq:supplier :NOR ; cmq:recipient :POL"))
        .isEmpty();
  }

  @Test
  void whatIsOngoingIsAnEdge() {
    assertThat(
            edges(
                DirectEdge.SUPPLIES_TO,
                Factuality.ONGOING,
                "a cmq:Transfer ; cmq:supplier :NOR ; cmq:recipient :POL"))
        .hasSize(1);
  }

  private static String sanction() {
    return "a cmq:Sanction ; cmq:imposer :NOR ; cmq:target :RUS";
  }

  private static Set<String> edges(DirectEdge edge, String event) {
    return edges(edge, Factuality.OCCURRED, event);
  }

  /** The edges that one event gives, as local names, in order. */
  private static Set<String> edges(DirectEdge edge, Factuality status, String event) {
    Model data = ModelFactory.createDefaultModel();
    String turtle =
        "%s\n:event %s ; cmq:status cmq:%s .".formatted(ACTORS, event, status.localName());
    RDFDataMgr.read(data, new StringReader(turtle), null, Lang.TURTLE);
    Set<String> edges = new TreeSet<>();
    String query = Turtle.text("edges/%s.rq".formatted(edge.localName()));
    try (QueryExecution execution = QueryExecution.create(query, data)) {
      execution.execConstruct().listStatements().forEach(statement -> edges.add(words(statement)));
    }
    return edges;
  }

  private static String words(Statement edge) {
    return "%s %s %s"
        .formatted(
            edge.getSubject().getLocalName(),
            edge.getPredicate().getLocalName(),
            edge.getResource().getLocalName());
  }
}
