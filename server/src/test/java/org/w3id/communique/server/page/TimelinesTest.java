package org.w3id.communique.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;

class TimelinesTest {
  private static final String STATE = "http://localhost:3030/id/state/PRK";
  private static final int A_PAGE = Timelines.EVENTS_A_PAGE;

  private final DatasetGraph dataset = DatasetGraphFactory.create();

  /** A page and a half of 2024, two events of 2023, one without a date. */
  @BeforeEach
  void fill() {
    for (int i = 0; i < A_PAGE + A_PAGE / 2; i++) {
      event("e" + i, "2024-01-%02d".formatted(1 + i % 28));
    }
    event("old", "2023-05-01");
    event("older", "2023-04-01");
    event("undated", "");
  }

  @Test
  void theLatestComeFirstAndTheUndatedLast() {
    Timeline first = timeline(1);
    Timeline second = timeline(2);

    assertThat(first.total()).isEqualTo(A_PAGE + A_PAGE / 2 + 3);
    assertThat(first.years()).extracting(Timeline.Year::name).containsExactly("2024");
    assertThat(first.years().getFirst().events()).hasSize(A_PAGE);
    assertThat(first.years().getFirst().events().getFirst().date().text())
        .isEqualTo("28 January 2024");
    assertThat(second.years()).extracting(Timeline.Year::name).containsExactly("2024", "2023", "");
    assertThat(second.years().get(1).events())
        .extracting(event -> event.self().text())
        .containsExactly("old", "older");
  }

  @Test
  void pagesLeadToEachOtherAndToEachYear() {
    assertThat(timeline(1).previous()).isEmpty();
    assertThat(timeline(1).next()).isEqualTo("/page/state/PRK?page=2");
    assertThat(timeline(2).previous()).isEqualTo("/page/state/PRK");
    assertThat(timeline(2).next()).isEmpty();
    assertThat(timeline(1).index())
        .containsExactly(
            new Timeline.YearLink("2024", A_PAGE + A_PAGE / 2, "/page/state/PRK#y2024"),
            new Timeline.YearLink("2023", 2, "/page/state/PRK?page=2#y2023"),
            new Timeline.YearLink("", 1, "/page/state/PRK?page=2#y"));
    assertThat(pages().of(STATE, 3)).isEmpty();
  }

  private Timeline timeline(int page) {
    return pages().of(STATE, page).orElseThrow().timeline();
  }

  private ResourcePages pages() {
    return new ResourcePages(dataset, IriSpace.DEFAULT);
  }

  private void event(String key, String day) {
    Node graph = NodeFactory.createURI(IriSpace.DEFAULT.eventsGraph());
    Node event = NodeFactory.createURI("http://localhost:3030/id/event/" + key);
    Node state = NodeFactory.createURI(STATE);
    dataset.add(graph, state, RDF.type.asNode(), NodeFactory.createURI(CMQ.STATE));
    dataset.add(graph, event, RDF.type.asNode(), NodeFactory.createURI(CMQ.EVENT));
    dataset.add(graph, event, NodeFactory.createURI(CMQ.DESTINATION), state);
    if (!day.isEmpty()) {
      Node date = NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
      dataset.add(graph, event, NodeFactory.createURI(CMQ.DATE), date);
      dataset.add(graph, event, NodeFactory.createURI(CMQ.BEGIN_DATE), date);
    }
  }
}
