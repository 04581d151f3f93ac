package org.w3id.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.communique.store.Origin;
import org.w3id.communique.store.Samples;

/** SPARQL 1.1 Protocol, section 2.1, and HTTP as RFC 9110 has it. */
class SparqlProtocolTest {
  private static final String QUERY = "application/sparql-query";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/sparql-results+json";
  private static final String OTHER = "http://localhost:3030/id/graph/none";
  private static final String CLAIMS =
      "SELECT (COUNT(*) AS ?n) { ?c a <https://w3id.org/communique/ns#Claim> }";
  private static final String ASK = "/sparql?query=ASK%7B%7D";

  private static RunningServer server;

  /** Name of the graph of the one document. */
  private static String graph;

  @BeforeAll
  static void start(@TempDir Path temp) {
    server = new RunningServer(temp.resolve("store"), RunningServer.OPTIONS, "announcement");
    graph =
        rows("SELECT DISTINCT ?n { GRAPH ?n { ?c a <https://w3id.org/communique/ns#Claim> } }", "");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void answersTheMethodQuery() {
    HttpResponse<String> answer = server.send("QUERY", "/sparql", QUERY, CLAIMS);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"n\"");
  }

  @Test
  void answersHeadAsGetWithoutTheBody() {
    HttpResponse<String> answer = server.send("HEAD", ASK);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(JSON);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void sendsNoResultThatTheClientHasAlready() {
    HttpResponse<String> first = server.query(CLAIMS, "Accept", JSON);
    String validator = first.headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> same = server.query(CLAIMS, "Accept", JSON, "If-None-Match", validator);
    HttpResponse<String> weak =
        server.query(CLAIMS, "Accept", JSON, "If-None-Match", "\"other\", W/" + validator);
    HttpResponse<String> table =
        server.query(CLAIMS, "Accept", "text/csv", "If-None-Match", validator);
    HttpResponse<String> question =
        server.query("SELECT * { ?s ?p ?o }", "Accept", JSON, "If-None-Match", validator);

    assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(List.of(same.statusCode(), weak.statusCode())).containsOnly(304);
    assertThat(same.body()).isEmpty();
    assertThat(same.headers().firstValue("ETag")).hasValue(validator);
    assertThat(same.headers().firstValue("Vary")).hasValue("Accept");
    assertThat(same.headers().firstValue("Content-Length"))
        .isEqualTo(first.headers().firstValue("Content-Length"));
    assertThat(List.of(table.statusCode(), question.statusCode())).containsOnly(200);
  }

  @Test
  void aValidatorStandsForAUrlAndFollowsTheStore(@TempDir Path temp) {
    HttpResponse<String> posted = server.post("/sparql", QUERY, CLAIMS, "If-None-Match", "*");
    assertThat(posted.statusCode()).isEqualTo(200);
    assertThat(posted.headers().firstValue("ETag")).isEmpty();
    assertThat(server.query("SELECT nonsense").headers().firstValue("ETag")).isEmpty();

    try (RunningServer changing =
        new RunningServer(temp.resolve("store"), RunningServer.OPTIONS, "announcement")) {
      String before = changing.query(CLAIMS).headers().firstValue("ETag").orElseThrow();
      assertThat(changing.query(CLAIMS, "If-None-Match", before).statusCode()).isEqualTo(304);
      changing.update(
          update -> update.put("denial", new Origin("1", "test"), Samples.graph("denial")));
      assertThat(changing.query(CLAIMS, "If-None-Match", before).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void takesTheDefaultGraphFromTheRequestBeforeTheQuery() {
    String from = CLAIMS.replace("{ ?c", "FROM <" + OTHER + "> { ?c");

    assertThat(rows(CLAIMS, "")).isEqualTo("2");
    assertThat(rows(from, "")).isEqualTo("0");
    assertThat(rows(from, "&default-graph-uri=" + RunningServer.encode(graph))).isEqualTo("2");
    assertThat(rows(CLAIMS, "&default-graph-uri=" + RunningServer.encode(OTHER))).isEqualTo("0");
  }

  @Test
  void takesTheNamedGraphsFromTheRequest() {
    String graphs = "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
    String both =
        "&named-graph-uri="
            + RunningServer.encode(graph)
            + "&named-graph-uri="
            + RunningServer.encode(OTHER);

    assertThat(rows(graphs, both)).isEqualTo("1");
    assertThat(rows(CLAIMS, both)).as("the default graph is then empty").isEqualTo("0");
  }

  @Test
  void takesGraphsFromTheUrlOfAPostToo() {
    HttpResponse<String> answer =
        server.post(
            "/sparql?default-graph-uri=" + RunningServer.encode(OTHER),
            QUERY,
            CLAIMS,
            "Accept",
            "text/csv");

    assertThat(answer.body()).isEqualTo("n\r\n0\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sparql?query=ASK%7B%7D&query=ASK%7B%7D",
        "/sparql?query=",
        "/sparql?query=ASK%7B%7D&default-graph-uri=relative",
        "/sparql?query=ASK%7B%7D&default-graph-uri=%3Chttp%3A%2F%2Fx%2F%3E",
        "/sparql?query=ASK%7B%7D&named-graph-uri=",
        "/sparql?query=%FF",
        "/sparql?update=CLEAR%20ALL",
        "/sparql?query=ASK%7B%7D&update=CLEAR%20ALL",
        "/sparql?query=ASK%7B%7D&using-graph-uri=http%3A%2F%2Fx%2F",
      })
  void tellsWhatIsWrongInOneLine(String path) {
    HttpResponse<String> answer = server.get(path);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
    assertThat(answer.body()).hasLineCount(1).endsWith("\n");
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-query, 400, ''",
    "application/x-www-form-urlencoded, 400, a=b",
    "application/sparql-update, 400, CLEAR ALL",
    "text/turtle, 415, <a> <b> <c> .",
    "application/json, 415, {}",
    "'', 415, ASK {}",
    "application/sparql-query; charset=iso-8859-1, 415, ASK {}",
    "application/sparql-query; charset=UTF-8, 200, ASK {}",
    "application/x-www-form-urlencoded, 200, query=ASK+%7B%7D",
    "application/x-www-form-urlencoded, 400, update=CLEAR+ALL",
    "application/x-www-form-urlencoded, 400, query=ASK+%7B%7D&query=ASK+%7B%7D",
  })
  void takesQueriesInTwoTypesOfBody(String type, int status, String body) {
    HttpResponse<String> answer = server.post("/sparql", type, body);

    assertThat(answer.statusCode()).isEqualTo(status);
  }

  @Test
  void refusesAnEncodingThatIsNone() {
    assertThat(server.raw("GET /sparql?query=%ZZ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 400 ");
  }

  @Test
  void refusesTwoQueriesInOneRequest() {
    assertThat(server.post(ASK, QUERY, "ASK {}").statusCode()).isEqualTo(400);
    assertThat(server.post(ASK, FORM, "query=ASK%7B%7D").statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/*                                                 | application/sparql-results+json",
        "application/sparql-results+xml                      | application/sparql-results+xml",
        "text/csv;q=0.4, text/tab-separated-values;q=0.5     | text/tab-separated-values; charset=utf-8",
        "application/json                                    | application/json",
        "text/*                                              | text/csv; charset=utf-8",
        "application/sparql-results+json;q=0, */*;q=0.1      | application/sparql-results+xml",
        "text/html;q=0.1, application/sparql-results+xml     | application/sparql-results+xml",
      })
  void choosesTheFormatByQuality(String accept, String type) {
    HttpResponse<String> answer = server.get(ASK, "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
    assertThat(answer.headers().allValues("Vary")).contains("Accept");
  }

  @ParameterizedTest
  @CsvSource({
    "json, application/sparql-results+json",
    "xml, application/sparql-results+xml",
    "csv, text/csv; charset=utf-8",
    "text/csv, text/csv; charset=utf-8",
    "tsv, text/tab-separated-values; charset=utf-8",
  })
  void choosesTheFormatByParameterBeforeTheHeader(String format, String type) {
    for (String name : new String[] {"format", "output"}) {
      HttpResponse<String> answer =
          server.get(ASK + "&" + name + "=" + RunningServer.encode(format), "Accept", "image/png");

      assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ttl, text/turtle; charset=utf-8",
    "jsonld, application/ld+json",
    "nt, application/n-triples",
    "rdf, application/rdf+xml",
    "trig, application/trig",
    "nq, application/n-quads",
    "rdf-json, application/rdf+json",
    "xml, application/rdf+xml",
  })
  void writesGraphsInEverySyntax(String format, String type) {
    HttpResponse<String> answer =
        server.get(
            "/sparql?format="
                + format
                + "&query="
                + RunningServer.encode("CONSTRUCT WHERE { ?s ?p ?o } LIMIT 3"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "text/turtle", "text/html;q=0"})
  void offersWhatThereIsWhereNothingFits(String accept) {
    HttpResponse<String> answer = server.get(ASK, "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("application/sparql-results+json").hasLineCount(1);
    assertThat(answer.headers().allValues("Vary")).contains("Accept");
  }

  @Test
  void leadsABrowserToThePageOfTheQuery() {
    HttpResponse<String> answer =
        server.get(ASK, "Accept", "text/html,application/xml;q=0.9,*/*;q=0.8");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue("/query?query=ASK%7B%7D");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "CONNECTED"})
  void namesTheMethodsThatThereAre(String method) {
    HttpResponse<String> answer = server.send(method, "/sparql");

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, POST, QUERY, OPTIONS");
  }

  @Test
  void describesItselfByThePublicUrlOrAKnownHostAlone() {
    String named =
        server.raw("GET /sparql HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
    String known =
        server.raw("GET /sparql HTTP/1.1\r\nHost: localhost:99\r\nConnection: close\r\n\r\n");

    assertThat(named).doesNotContain("evil.example").contains("<" + server.url() + "sparql>");
    assertThat(known).contains("<http://localhost:99/sparql>");
  }

  @Test
  void tellsThePrefixesOfTheData() {
    assertThat(server.get("/prefixes").body())
        .contains("\"cmq\":\"https://w3id.org/communique/ns#\"");
    assertThat(server.get("/sparql", "Accept", "text/turtle").body())
        .contains("sh:declare")
        .contains("\"https://w3id.org/communique/ns#\"^^");
  }

  private static String rows(String query, String parameters) {
    HttpResponse<String> answer =
        server.get(
            "/sparql?query=" + RunningServer.encode(query) + parameters, "Accept", "text/csv");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().lines().skip(1).findFirst().orElse("");
  }
}
