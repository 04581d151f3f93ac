package org.w3id.communique.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.w3id.communique.ontology.IriSpace;

/**
 * What the stages are known to write, by the expected results of their own tests, conforms to the
 * shapes. It stands here because this module alone has SHACL.
 */
class ConformityTest {
  private static final Path DOCUMENTS =
      Path.of("../extractor/src/test/resources/golden/claims-as-rdf");
  private static final Path INPUT_OF_EVENTS =
      Path.of("../graph/src/test/resources/golden/events/documents.trig");
  private static final String ONTOLOGY = "/org/w3id/communique/ontology/";

  private final Shapes shapes = Shapes.parse(resource("shapes.ttl"));

  @Test
  void graphOfADocumentConformsByItself() throws IOException {
    for (Path document : documents()) {
      assertConforms(RDFDataMgr.loadGraph(document.toString()));
    }
  }

  @Test
  void documentsWithTheirEventsAndEdgesConform() throws IOException {
    DatasetGraph dataset = DatasetFactory.create().asDatasetGraph();
    for (Path document : documents()) {
      dataset.addGraph(graphName(document), RDFDataMgr.loadGraph(document.toString()));
    }
    new EventDeriver(IriSpace.DEFAULT).derive(dataset).graphs().forEach(dataset::addGraph);
    dataset.addGraph(NodeFactory.createURI("urn:x-ontology"), resource("communique.ttl"));
    assertConforms(dataset.getUnionGraph());
  }

  @Test
  void eventsAreTestedOnWhatTheExtractorWrites() throws IOException {
    DatasetGraph input = RDFDataMgr.loadDatasetGraph(INPUT_OF_EVENTS.toString());
    for (Path document : documents()) {
      assertThat(input.getGraph(graphName(document)).stream())
          .containsExactlyInAnyOrderElementsOf(
              RDFDataMgr.loadGraph(document.toString()).find().toList());
    }
  }

  private void assertConforms(Graph graph) {
    assertThat(graph.isEmpty()).isFalse();
    assertThat(ShaclValidator.get().validate(shapes, graph).getEntries()).isEmpty();
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(DOCUMENTS)) {
      return files.sorted().toList();
    }
  }

  private static Node graphName(Path document) {
    String id = document.getFileName().toString().replace(".ttl", "");
    return NodeFactory.createURI(IriSpace.DEFAULT.iri(IriSpace.Kind.GRAPH, id));
  }

  private static Graph resource(String name) {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = EventDeriver.class.getResourceAsStream(ONTOLOGY + name)) {
      RDFDataMgr.read(graph, in, Lang.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return graph;
  }
}
