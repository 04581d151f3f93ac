package org.w3id.communique.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.store.Samples;

class ClaimViewsTest {
  private static final String ID = "http://localhost:3030/id/";
  private static final Node SOURCE =
      NodeFactory.createURI(ID + "organization/announcement:reports");

  @Test
  void hearsayReadsAsAnAdverbAndLeadsNowhere() {
    assertThat(claimAccordingTo("reportedly"))
        .contains("reportedly, in ")
        .doesNotContain("according to")
        .doesNotContain(">reportedly</a>");
  }

  @Test
  void aSourceThatIsSomebodyLeadsToItsPage() {
    assertThat(claimAccordingTo("reports")).contains("according to ").contains(">reports</a>, in ");
  }

  private static String claimAccordingTo(String name) {
    Graph graph = Samples.graph("announcement");
    graph.remove(SOURCE, RDFS.label.asNode(), Node.ANY);
    graph.add(SOURCE, RDFS.label.asNode(), NodeFactory.createLiteralLang(name, "en"));
    DatasetGraph database = Samples.database();
    Node document = NodeFactory.createURI(ID + "graph/announcement");
    Txn.executeWrite(
        database, () -> graph.find().forEachRemaining(triple -> add(database, document, triple)));
    return Txn.calculateRead(
        database,
        () -> {
          ResourcePage page =
              new ResourcePages(database, IriSpace.DEFAULT)
                  .of(ID + "claim/shells", 1)
                  .orElseThrow();
          return new Templates().print("resource", page.title(), page);
        });
  }

  private static void add(DatasetGraph database, Node graph, Triple triple) {
    database.add(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
  }
}
