package org.w3id.communique.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlEndpointTest {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String EVIDENCE =
      "SELECT ?words { ?claim <https://w3id.org/communique/ns#evidence> ?words } ORDER BY ?words";
  private static final String TRIPLES = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";

  private static RunningServer server;

  @BeforeAll
  static void start(@TempDir Path temp) {
    server =
        new RunningServer(
            temp.resolve("store"),
            RunningServer.OPTIONS.withBounds(QueryBounds.DEFAULT.withRows(50).withLength(50_000)),
            "announcement");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void answersByGetAndByBothKindsOfPost() {
    String json = "application/sparql-results+json";
    List<HttpResponse<String>> answers =
        List.of(
            server.query(EVIDENCE, "Accept", json),
            server.post(
                "/sparql",
                "application/x-www-form-urlencoded",
                "query=" + RunningServer.encode(EVIDENCE),
                "Accept",
                json),
            server.post("/sparql", "application/sparql-query", EVIDENCE, "Accept", json));

    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(answer.statusCode()).isEqualTo(200);
              assertThat(answer.headers().firstValue("Content-Type"))
                  .hasValueSatisfying(type -> assertThat(type).startsWith(json));
              assertThat(answer.body()).contains("nearly five million artillery shells");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "SELECT * { ?s a <https://w3id.org/communique/ns#Visit> }, application/sparql-results+json",
    "SELECT * { ?s a <https://w3id.org/communique/ns#Visit> }, application/sparql-results+xml",
    "SELECT * { ?s a <https://w3id.org/communique/ns#Visit> }, text/csv",
    "SELECT * { ?s a <https://w3id.org/communique/ns#Visit> }, text/tab-separated-values",
    "ASK {}, application/sparql-results+json",
    "ASK {}, application/sparql-results+xml",
    "CONSTRUCT WHERE { ?s a <https://w3id.org/communique/ns#Visit> }, text/turtle",
    "CONSTRUCT WHERE { ?s a <https://w3id.org/communique/ns#Visit> }, application/ld+json",
    "CONSTRUCT WHERE { ?s a <https://w3id.org/communique/ns#Visit> }, application/n-triples",
    "DESCRIBE <http://localhost:3030/id/state/PRK>, application/rdf+xml",
  })
  void writesTheFormatAskedFor(String query, String mediaType) {
    HttpResponse<String> answer = server.query(query, "Accept", mediaType);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
  }

  /** SPARQLWrapper sends its own words for a format beside the header. */
  @ParameterizedTest
  @CsvSource({"format, rdf+xml", "output, n3", "results, rdf"})
  void readsTheFormatFromTheHeaderWhereAParameterNamesAnUnknownOne(String parameter, String name) {
    HttpResponse<String> answer =
        server.get(
            "/sparql?%s=%s&query=%s"
                .formatted(
                    parameter,
                    RunningServer.encode(name),
                    RunningServer.encode(
                        "DESCRIBE ?x { ?x a <https://w3id.org/communique/ns#Claim> }")),
            "Accept",
            "application/rdf+xml");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/rdf+xml");
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, text/turtle",
    "application/ld+json, application/ld+json",
    "application/n-triples, application/n-triples",
    "application/rdf+xml, application/rdf+xml",
    "'text/html;q=0.2, application/rdf+xml', application/rdf+xml",
    "*/*, text/turtle",
  })
  void describesItselfWithoutAQuery(String accept, String mediaType) {
    HttpResponse<String> answer = server.get("/sparql", "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
    String url = server.url() + "sparql";
    Graph graph = RDFParser.fromString(answer.body(), lang(mediaType)).toGraph();
    Node service = NodeFactory.createURI(url);
    assertThat(graph.contains(service, NodeFactory.createURI(SD + "endpoint"), service)).isTrue();
    assertThat(
            graph.contains(
                service,
                NodeFactory.createURI(SD + "supportedLanguage"),
                NodeFactory.createURI(SD + "SPARQL11Query")))
        .isTrue();
  }

  @Test
  void leadsABrowserToThePageOnWhichToAsk() {
    HttpResponse<String> answer =
        server.get("/sparql", "Accept", "text/html,application/xml;q=0.9,*/*;q=0.8");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/query");
  }

  @Test
  void refusesAFormThatIsTooLong() {
    HttpResponse<String> answer =
        server.post(
            "/sparql", "application/x-www-form-urlencoded", "query=" + "x".repeat(1_000_000));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("too long").hasLineCount(1);
  }

  @Test
  void pointsAtTheFaultOfAMalformedQuery() {
    HttpResponse<String> answer = server.query("SELECT *\nWHERE { ?s ?p }");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    assertThat(answer.body()).matches("malformed query at line 2, column \\d+: [^\n]+\n");
  }

  @Test
  void tellsErrorsInAnyScript() {
    assertThat(server.query("SELECT * { ?s nope:北京 ?o }").body()).contains("北京").endsWith("\n");
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        arguments("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", "SERVICE"),
        arguments("SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }", "SERVICE"),
        arguments("SELECT * { { SELECT * { SERVICE ?s { ?s ?p ?o } } } }", "SERVICE"),
        arguments(
            "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://x/> { ?s ?p ?o } } }", "SERVICE"),
        arguments("SELECT (EXISTS { SERVICE <http://x/> {} } AS ?x) {}", "SERVICE"),
        arguments("LOAD <file:///etc/passwd>", "update"),
        arguments("LOAD <file:///etc/passwd> INTO GRAPH <http://g/>", "update"),
        arguments("LOAD SILENT <http://127.0.0.1/>", "update"),
        arguments("INSERT DATA { <http://s/> <http://p/> 1 }", "update"),
        arguments("DROP ALL", "update"),
        arguments("SELECT (<java:java.lang.System>(1) AS ?x) {}", "java:"),
        arguments("PREFIX j: <\\u006aava:java.lang.> SELECT (j:System(1) AS ?x) {}", "java:"),
        arguments("SELECT * { ?s <java:java.lang.System> ?o }", "java:"),
        arguments("SELECT (SUM(<java:java.lang.System>(?x)) AS ?n) { VALUES ?x { 1 } }", "java:"),
        arguments("SELECT (SUM(IF(EXISTS { SERVICE <http://x/> {} }, 1, 0)) AS ?n) {}", "SERVICE"),
        arguments(
            "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE ?s {} })", "SERVICE"),
        arguments("SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS { SERVICE ?s {} })", "SERVICE"),
        arguments("SELECT ?s { ?s ?p ?o } ORDER BY (<java:java.lang.System>(?s))", "java:"),
        arguments("ASK { S\\u0045RVICE <http://x/> {} }", "SERVICE"),
        arguments("SELECT (<http://jena.apache.org/ARQ/function#pi>() AS ?x) {}", "no function"),
        arguments("ASK { FILTER(" + "1+".repeat(10_000) + "1) }", "more than 2000"),
        arguments(
            "ASK { ?s " + "<http://p/>/".repeat(3_000) + "<http://p/> ?o }", "more than 2000"),
        arguments("SELECT * " + "{".repeat(200) + "}".repeat(200), "nested"),
        arguments("ASK {} #" + "x".repeat(60_000), "longer"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void refusesWhatReachesOutOrIsTooMuch(String query, String reason) {
    HttpResponse<String> answer = server.post("/sparql", "application/sparql-query", query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(reason).hasLineCount(1);
    assertThat(server.query("ASK {}").statusCode()).isEqualTo(200);
  }

  @Test
  void refusesUpdatesHoweverSent() {
    String update = "INSERT DATA { <http://s/> <http://p/> 1 }";

    assertThat(server.post("/sparql", "application/sparql-update", update).statusCode())
        .isEqualTo(400);
    assertThat(
            server
                .post(
                    "/sparql",
                    "application/x-www-form-urlencoded",
                    "update=" + RunningServer.encode(update))
                .statusCode())
        .isEqualTo(400);
    assertThat(server.get("/sparql?update=" + RunningServer.encode(update)).statusCode())
        .isEqualTo(400);
    assertThat(server.post("/sparql", "text/turtle", "<http://s/> <http://p/> 1 .").statusCode())
        .isEqualTo(415);
    assertThat(
            server
                .query("ASK { <http://s/> ?p ?o }", "Accept", "application/sparql-results+json")
                .body())
        .contains("false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "MOVE"})
  void answersNoOtherMethod(String method) {
    assertThat(server.send(method, "/sparql").statusCode()).isEqualTo(405);
    assertThat(server.send(method, "/sparql?default").statusCode()).isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sparql/",
        "/sparql/data",
        "/sparql/update",
        "/$/ping",
        "/$/datasets",
        "/$/server",
        "/ds",
        "/sparql?graph=default"
      })
  void hasNoService(String path) {
    HttpResponse<String> answer = server.get(path);

    assertThat(answer.body()).doesNotContain("artillery");
    if (!path.contains("?")) {
      assertThat(answer.statusCode()).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"callback=alert", "stylesheet=http://x/", "force-accept=text/html"})
  void takesNoParameterThatPutsAClientsWordsIntoTheAnswer(String parameter) {
    assertThat(server.get("/sparql?query=ASK%7B%7D&" + parameter).statusCode()).isEqualTo(400);
  }

  @Test
  void cutsLongResultsAndSaysSo() {
    HttpResponse<String> cut = server.query("SELECT * { ?s ?p ?o }", "Accept", "text/csv");
    HttpResponse<String> whole =
        server.query("SELECT * { ?s ?p ?o } LIMIT 5", "Accept", "text/csv");

    assertThat(cut.body().lines()).hasSize(51);
    assertThat(cut.headers().firstValue("Communique-Row-Limit")).hasValue("50");
    assertThat(whole.body().lines()).hasSize(6);
    assertThat(whole.headers().firstValue("Communique-Row-Limit")).isEmpty();
  }

  @Test
  void readsNoFileThroughFrom() {
    HttpResponse<String> answer =
        server.query("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }", "Accept", "text/csv");

    assertThat(answer.body().lines()).hasSize(1);
  }

  @Test
  void stopsAQueryThatTakesTooLong(@TempDir Path temp) {
    try (RunningServer impatient =
        new RunningServer(
            temp.resolve("store"),
            RunningServer.OPTIONS.withBounds(QueryBounds.DEFAULT.withTime(Duration.ofSeconds(1))),
            "announcement")) {
      HttpResponse<String> answer = impatient.query(TRIPLES.replace("*", "(COUNT(*) AS ?n)"));

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).contains("took too long").hasLineCount(1);
      assertThat(impatient.query("ASK {}").statusCode()).isEqualTo(200);
    }
  }

  /** A sort does not look at the clock; it is told. */
  @Test
  void stopsASortThatTakesTooLong(@TempDir Path temp) {
    try (RunningServer impatient =
        new RunningServer(
            temp.resolve("store"),
            RunningServer.OPTIONS.withBounds(QueryBounds.DEFAULT.withTime(Duration.ofSeconds(2))),
            "announcement")) {
      long start = System.nanoTime();
      HttpResponse<String> answer =
          impatient.query(
              "SELECT * { { SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 150000 } }"
                  + " ORDER BY SHA512(CONCAT(STR(?c), STR(?f)))");

      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
    }
  }

  /** Longer ones wait in a file until the client has read them. */
  @Test
  void sendsLongAnswersWhole() {
    String words = "x".repeat(30_000);
    HttpResponse<String> answer =
        server.post(
            "/sparql",
            "application/sparql-query",
            "SELECT * { VALUES ?a { '" + words + "' } BIND (?a AS ?b) BIND (?a AS ?c) }",
            "Accept",
            "text/csv");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo("a,b,c\r\n" + String.join(",", words, words, words) + "\r\n");
  }

  @Test
  void letsAnySiteReadWithoutCredentials() {
    HttpResponse<String> answer = server.query("ASK {}", "Origin", "https://elsewhere.example");

    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    HttpResponse<String> preflight = server.send("OPTIONS", "/sparql");
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .contains("POST")
        .doesNotContain("PUT");
  }

  private static Lang lang(String mediaType) {
    return RDFLanguages.contentTypeToLang(mediaType);
  }
}
