package org.w3id.communique.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.query.QueryResults;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.query.resultio.QueryResultIO;
import org.eclipse.rdf4j.query.resultio.TupleQueryResultFormat;
import org.eclipse.rdf4j.query.resultio.helpers.QueryResultCollector;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
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

  /** A client that shares no line of code with the server. */
  @ParameterizedTest
  @MethodSource("questions")
  void rdf4jReadsTheSameAnswers(CompetencyManifest.Entry question) throws IOException {
    SPARQLRepository repository = new SPARQLRepository(server.url().resolve("sparql").toString());
    QueryResultCollector expected = new QueryResultCollector();
    QueryResultIO.parseTuple(
        expectedAsXml(question),
        TupleQueryResultFormat.SPARQL,
        expected,
        SimpleValueFactory.getInstance());
    try (RepositoryConnection connection = repository.getConnection();
        TupleQueryResult answer =
            connection.prepareTupleQuery(Files.readString(question.query())).evaluate()) {
      assertThat(QueryResults.asList(answer))
          .containsExactlyInAnyOrderElementsOf(expected.getBindingSets());
    } finally {
      repository.shutDown();
    }
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

  /** RDF4J reads tables in TSV with a library of its own only, and in XML without. */
  private static InputStream expectedAsXml(CompetencyManifest.Entry question) throws IOException {
    try (InputStream tsv = Files.newInputStream(question.result())) {
      ResultSet rows = ResultSetMgr.read(tsv, ResultSetLang.RS_TSV);
      return new ByteArrayInputStream(ResultSetFormatter.asXMLString(rows).getBytes(UTF_8));
    }
  }

  private static String answer(QueryRunner runner, String query) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    runner.run(query, ResultFormat.TSV, out);
    return out.toString(UTF_8);
  }
}
