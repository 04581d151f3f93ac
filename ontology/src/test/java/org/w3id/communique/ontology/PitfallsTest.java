package org.w3id.communique.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pitfalls of ontologies, numbered as in the catalogue of OOPS! where it has them (Poveda-Villalón
 * and others, 2014). Each is a query whose first line says what holds; it finds the terms for which
 * it does not. The update beside it makes one.
 */
class PitfallsTest {
  private static final Path FOLDER = Path.of("src/test/resources/pitfalls");

  static List<Path> queries() throws IOException {
    return files(".rq");
  }

  @ParameterizedTest
  @MethodSource("queries")
  void theOntologyAvoids(Path query) throws IOException {
    assertThat(terms(query, Turtle.resource("communique.ttl")))
        .as(Files.readAllLines(query).getFirst())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void theQueryFinds(Path query) throws IOException {
    Model ontology = Turtle.resource("communique.ttl");
    UpdateAction.parseExecute(Files.readString(example(query)), ontology);
    assertThat(terms(query, ontology)).isNotEmpty();
  }

  @Test
  void everyExampleHasItsQuery() throws IOException {
    assertThat(files(".ru"))
        .containsExactlyElementsOf(queries().stream().map(PitfallsTest::example).toList());
  }

  private static List<String> terms(Path query, Model ontology) throws IOException {
    try (QueryExecution execution =
        QueryExecution.model(ontology).query(Files.readString(query)).build()) {
      List<String> terms = new ArrayList<>();
      execution.execSelect().forEachRemaining(row -> terms.add(row.get("term").toString()));
      return terms;
    }
  }

  private static Path example(Path query) {
    return FOLDER.resolve(query.getFileName().toString().replace(".rq", ".ru"));
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
