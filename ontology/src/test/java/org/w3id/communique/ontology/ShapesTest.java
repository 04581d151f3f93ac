package org.w3id.communique.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The valid examples conform; each invalid one, an update of the store, violates the shapes that
 * its first line names and no other; and no shape is without an invalid example.
 */
class ShapesTest {
  private static final String SHAPE = "https://w3id.org/communique/shapes#";
  private static final Path EXAMPLES = Path.of("src/test/resources/shapes");
  private static final Model SHAPES_MODEL = Turtle.resource("shapes.ttl");
  private static final Shapes SHAPES = Shapes.parse(SHAPES_MODEL);

  @Test
  void aStoreConforms() {
    assertThat(violated(store())).isEmpty();
  }

  @Test
  void aDocumentsGraphConformsWithoutEvents() {
    Model document = store();
    UpdateAction.parseExecute(
        """
        PREFIX cmq: <https://w3id.org/communique/ns#>
        DELETE { ?event ?property ?value . ?claim cmq:asserts ?event }
        WHERE { ?event a cmq:Event ; ?property ?value . ?claim cmq:asserts ?event }
        """,
        document);
    assertThat(violated(document)).isEmpty();
  }

  @Test
  void theOntologyBesideTheDataIsNotMistakenForData() {
    assertThat(violated(store().union(Turtle.resource("communique.ttl")))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("invalidExamples")
  void anInvalidExampleViolatesWhatItNames(Path example) {
    Model model = store();
    UpdateAction.parseExecute(text(example), model);
    assertThat(violated(model)).isEqualTo(expected(example));
  }

  @Test
  void everyShapeHasAnInvalidExample() {
    Set<String> constrained = new TreeSet<>();
    for (Resource shape : SHAPES_MODEL.listSubjectsWithProperty(property(SHACL.message)).toList()) {
      constrained.add(shape.getLocalName());
    }
    Set<String> violated = new TreeSet<>();
    invalidFiles().forEach(example -> violated.addAll(expected(example)));
    assertThat(violated).isEqualTo(constrained);
  }

  static Stream<Arguments> invalidExamples() {
    return invalidFiles().stream().map(file -> argumentSet(file.getFileName().toString(), file));
  }

  private static List<Path> invalidFiles() {
    try (Stream<Path> files = Files.list(EXAMPLES.resolve("invalid"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> expected(Path example) {
    String line = text(example).lines().findFirst().orElseThrow();
    return Arrays.stream(line.replace("# violates ", "").split(" "))
        .map(name -> name.substring("shape:".length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Model store() {
    return RDFDataMgr.loadModel(EXAMPLES.resolve("store.ttl").toString());
  }

  private static Set<String> violated(Model model) {
    return ShaclValidator.get().validate(SHAPES, model.getGraph()).getEntries().stream()
        .map(ReportEntry::source)
        .map(ShapesTest::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(Node shape) {
    assertThat(shape.isURI()).as("a shape without a name: %s", shape).isTrue();
    return shape.getURI().substring(SHAPE.length());
  }

  private static Property property(Node node) {
    return ResourceFactory.createProperty(node.getURI());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
