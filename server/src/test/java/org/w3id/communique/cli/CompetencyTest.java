package org.w3id.communique.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.communique.server.CommuniqueServer;
import org.w3id.communique.server.ServerOptions;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.QueryRunner;
import org.w3id.communique.store.ResultFormat;

/** From text to answers: the competency queries on the documents that come with the program. */
@TestInstance(Lifecycle.PER_CLASS)
class CompetencyTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final ClaimStore store;
  private final CommuniqueServer server;

  CompetencyTest(@TempDir Path folder) {
    Path project = CompetencyManifest.project();
    String seeds = project.resolve("seeds").toString();
    String place = folder.resolve("store").toString();
    CommandLineRun built =
        CommandLineRun.of(InstalledExtractor::load, "build", seeds, "--store", place);
    assertThat(built.status()).as(String.join("\n", built.err())).isEqualTo(ExitStatus.DONE);
    this.store = ClaimStore.open(Path.of(place));
    this.server = CommuniqueServer.start(store, ServerOptions.DEFAULT.withPort(0));
  }

  @AfterAll
  void stop() {
    server.stop();
    store.close();
  }

  static List<CompetencyManifest.Entry> questions() {
    return CompetencyManifest.entries();
  }

  /** With {@code -Dgolden.rewrite} the expected answers are written anew. */
  @ParameterizedTest
  @MethodSource("questions")
  void everyQuestionIsAnswered(CompetencyManifest.Entry question) throws IOException {
    String query = Files.readString(question.query());
    String fromStore = answer(QueryRunner.on(store, PATIENCE), query);
    if (System.getProperty("golden.rewrite") != null) {
      Files.writeString(question.result(), fromStore);
    }
    String expected = Files.readString(question.result());
    assertThat(fromStore).isEqualTo(expected);
    assertThat(answer(QueryRunner.at(server.url().resolve("sparql"), PATIENCE), query))
        .isEqualTo(expected);
  }

  @Test
  void everyQueryIsInTheManifestAndOpensWithItsQuestion() throws IOException {
    try (Stream<Path> files = Files.list(CompetencyManifest.project().resolve("queries"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".rq")))
          .containsExactlyInAnyOrderElementsOf(
              questions().stream().map(CompetencyManifest.Entry::query).toList());
    }
    for (CompetencyManifest.Entry question : questions()) {
      assertThat(Files.readString(question.query())).startsWith("# " + question.name() + "\n");
    }
  }

  private static String answer(QueryRunner runner, String query) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    runner.run(query, ResultFormat.TSV, out);
    return out.toString(UTF_8);
  }
}
