package org.w3id.communique.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.store.Samples;

class ClaimViewsTest {
  private static final String ID = "http://localhost:3030/id/";
  private static final Node CLAIM = NodeFactory.createURI(ID + "claim/shells");
  private static final Node ATTRIBUTED_TO = NodeFactory.createURI(CMQ.ATTRIBUTED_TO);
  private static final Node ATTRIBUTION_TEXT = NodeFactory.createURI(CMQ.ATTRIBUTION_TEXT);

  @Test
  void hearsayReadsAsAnAdverbAndLeadsNowhere() {
    Graph graph = Samples.graph("announcement");
    graph.remove(CLAIM, ATTRIBUTED_TO, Node.ANY);
    graph.remove(CLAIM, ATTRIBUTION_TEXT, Node.ANY);
    graph.add(CLAIM, ATTRIBUTION_TEXT, NodeFactory.createLiteralString("reportedly"));
    assertThat(page(graph))
        .contains("reportedly, in ")
        .doesNotContain("according to")
        .doesNotContain(">reportedly</a>");
  }

  @Test
  void aSourceThatIsSomebodyLeadsToItsPage() {
    assertThat(page(Samples.graph("announcement")))
        .contains("according to ")
        .contains(">reports</a>, in ");
  }

  private static String page(Graph graph) {
    DatasetGraph database = Samples.database();
    Node document = NodeFactory.createURI(ID + "graph/announcement");
    Txn.executeWrite(
        database, () -> graph.find().forEachRemaining(triple -> add(database, document, triple)));
    return Txn.calculateRead(
        database,
        () -> {
          ResourcePage page =
              new ResourcePages(database, IriSpace.DEFAULT).of(CLAIM.getURI(), 1).orElseThrow();
          return new Templates().print("resource", page.title(), page);
        });
  }

  private static void add(DatasetGraph database, Node graph, Triple triple) {
    database.add(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
  }
}
