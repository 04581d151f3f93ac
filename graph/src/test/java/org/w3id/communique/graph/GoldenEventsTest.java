package org.w3id.communique.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.w3id.communique.graph.syntax.DatasetWriter;
import org.w3id.communique.graph.syntax.RdfSyntax;
import org.w3id.communique.ontology.IriSpace;

class GoldenEventsTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/events");

  /** With {@code -Dgolden.rewrite} the expected graphs are written anew. */
  @Test
  void documentsGiveTheExpectedEventsAndEdges() throws IOException {
    DatasetGraph documents =
        RDFDataMgr.loadDatasetGraph(FOLDER.resolve("documents.trig").toString());
    DatasetGraph derived = DatasetFactory.create().asDatasetGraph();
    new EventDeriver(IriSpace.DEFAULT).derive(documents).graphs().forEach(derived::addGraph);
    Path expected = FOLDER.resolve("expected.trig");
    if (System.getProperty("golden.rewrite") != null) {
      try (OutputStream out = Files.newOutputStream(expected)) {
        DatasetWriter.write(derived, graph -> true, RdfSyntax.TRIG, IriSpace.DEFAULT, out);
      }
    }
    assertThat(derived.stream())
        .containsExactlyInAnyOrderElementsOf(
            RDFDataMgr.loadDatasetGraph(expected.toString()).stream().toList());
  }
}
