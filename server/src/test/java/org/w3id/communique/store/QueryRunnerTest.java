package org.w3id.communique.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryRunnerTest {
  private static final String CODES =
      """
      PREFIX cmq: <https://w3id.org/communique/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?code ?name WHERE { ?state cmq:code ?code ; rdfs:label ?name } ORDER BY ?code
      """;

  private static ClaimStore store;

  @BeforeAll
  static void open(@TempDir Path temp) {
    store = Samples.store(temp.resolve("store"), "announcement");
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void writesRowsAsATable() {
    assertThat(run(CODES, ResultFormat.TABLE))
        .isEqualTo(
            """
            code  name
            ----  -----------
            PRK   North Korea
            RUS   Russia
            """);
  }

  @Test
  void wrapsLongCellsAndKeepsSteeringCharactersOffTheTerminal() {
    String table =
        run(
            "SELECT ?a { BIND('%s \\u001b[31mred' AS ?a) }".formatted("word ".repeat(15).strip()),
            ResultFormat.TABLE);

    assertThat(table.lines()).hasSize(4).allMatch(line -> line.length() <= 60);
    assertThat(table).contains("[31mred").doesNotContain("\u001b");
  }

  @Test
  void writesRowsInTheFormatsOfSparql() {
    assertThat(run(CODES, ResultFormat.CSV)).startsWith("code,name\r\nPRK,North Korea\r\n");
    assertThat(run(CODES, ResultFormat.TSV))
        .startsWith("?code\t?name\n\"PRK\"\t\"North Korea\"@en\n");
    assertThat(run(CODES, ResultFormat.JSON)).contains("\"bindings\"").contains("\"North Korea\"");
    assertThat(run(CODES, ResultFormat.XML))
        .contains("<literal xml:lang=\"en\">North Korea</literal>");
  }

  @Test
  void writesAnswersAndGraphs() {
    assertThat(run("ASK { ?s ?p ?o }", ResultFormat.TABLE)).isEqualTo("yes\n");
    assertThat(run("ASK { ?s ?s ?s }", ResultFormat.JSON)).contains("false");
    assertThat(run("CONSTRUCT { <http://a/> <http://b/> 1 } WHERE {}", ResultFormat.TURTLE))
        .contains("<http://b/>");
    assertThat(run("DESCRIBE <http://localhost:3030/id/state/RUS>", ResultFormat.TABLE))
        .contains("\"Russia\"@en");
  }

  @Test
  void showsNoneOfTheStoresOwnBooks() {
    assertThat(run("DESCRIBE <http://localhost:3030/id/graph/announcement>", ResultFormat.TURTLE))
        .doesNotContain("store#");
    assertThat(run("DESCRIBE ?s { ?s a ?c }", ResultFormat.TURTLE))
        .contains("North Korea")
        .doesNotContain("store#");
  }

  @Test
  void saysWhichFormatsFit() {
    assertThatThrownBy(() -> run(CODES, ResultFormat.TURTLE))
        .isInstanceOf(QueryFailure.Failed.class);
    assertThatThrownBy(() -> run("CONSTRUCT WHERE { ?s ?p ?o }", ResultFormat.CSV))
        .isInstanceOf(QueryFailure.Failed.class)
        .hasMessageContaining("graph");
  }

  @Test
  void pointsAtTheFault() {
    assertThatThrownBy(() -> run("SELECT *\nWHERE { ?s ?p }", ResultFormat.TABLE))
        .isInstanceOf(QueryFailure.Malformed.class)
        .hasMessageMatching("malformed query at line 2, column \\d+: [^\n]+");
    assertThatThrownBy(() -> run("SELECT * { ?s nope:p ?o }", ResultFormat.TABLE))
        .isInstanceOf(QueryFailure.Malformed.class)
        .hasMessage("malformed query at line 1, column 15: Unresolved prefixed name: nope:p");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT * { | it ends too early",
        "SELECT * { ?s ?p } | '}' does not fit here",
        "SELECT * { ?s ?p \"a\" \"d\" } | '\"d\"' does not fit here",
        "SELEC * {} | 'SELEC' is not understood",
        "SELECT * { ?s ?p \"abc } | it ends within '\"abc }'",
      })
  void tellsTheFaultInWords(String query, String fault) {
    assertThatThrownBy(() -> run(query, ResultFormat.TABLE)).hasMessageEndingWith(": " + fault);
  }

  @Test
  void refusesUpdatesAndOtherServers() {
    assertThatThrownBy(
            () -> run("LOAD <file:///etc/passwd> INTO GRAPH <http://g/>", ResultFormat.TABLE))
        .isInstanceOf(QueryFailure.Malformed.class)
        .hasMessageContaining("update");
    assertThatThrownBy(
            () ->
                run("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", ResultFormat.TABLE))
        .isInstanceOf(QueryFailure.class);
  }

  @Test
  void stopsWhatTakesTooLong() {
    String triplePairs = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

    assertThatThrownBy(
            () ->
                QueryRunner.on(store, Duration.ofMillis(50))
                    .run(triplePairs, ResultFormat.CSV, new ByteArrayOutputStream()))
        .isInstanceOf(QueryFailure.TimedOut.class);
  }

  private static String run(String query, ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryRunner.on(store, Duration.ofSeconds(30)).run(query, format, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
