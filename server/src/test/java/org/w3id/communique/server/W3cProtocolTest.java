package org.w3id.communique.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The W3C's tests of the protocol and of the service description. Their manifests give the name and
 * the purpose of each; the request here is after the recommendation, on documents of our own.
 */
class W3cProtocolTest {
  private static final String GRAPHS = "http://localhost:3030/id/graph/";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";
  private static final String UPDATE = "application/sparql-update";
  private static final String CLAIM = "?c a <https://w3id.org/communique/ns#Claim>";
  private static final String CLAIMS = "SELECT (COUNT(*) AS ?n) { %s }".formatted(CLAIM);
  private static final String CLAIMS_OF_GRAPHS =
      "SELECT (COUNT(*) AS ?n) { GRAPH ?g { %s } }".formatted(CLAIM);
  private static final String BOTH_KINDS =
      "SELECT (COUNT(*) AS ?n) { { %1$s } UNION { GRAPH ?g { %1$s } } }".formatted(CLAIM);
  private static final String INSERT = "INSERT DATA { <http://s/> <http://p/> 1 }";
  private static final String ENCODED_INSERT = "update=" + RunningServer.encode(INSERT);
  private static final int CLAIMS_OF_REPORT = 1;
  private static final int CLAIMS_OF_ANNOUNCEMENT = 2;

  private static RunningServer server;

  @BeforeAll
  static void start(@TempDir Path temp) {
    server =
        new RunningServer(
            temp.resolve("store"), RunningServer.OPTIONS, "announcement", "report", "denial");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> followsTheProtocol() {
    Map<String, BooleanSupplier> cases = new TreeMap<>();
    cases.putAll(queries());
    cases.putAll(datasets());
    cases.putAll(types());
    cases.putAll(badQueries());
    cases.putAll(updates());
    cases.putAll(badUpdates());
    return tests("protocol", cases);
  }

  @TestFactory
  Stream<DynamicTest> describesItself() {
    return tests(
        "service-description",
        Map.of(
            "returns-rdf", () -> !description().isEmpty(),
            "has-endpoint-triple", () -> namesItself(description()),
            "conforms-to-schema", () -> conforms(description())));
  }

  @Test
  void knowsAServiceDescriptionThatBreaksTheSchema() {
    Graph broken = description();
    broken.add(
        endpoint(),
        NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#resultFormat"),
        NodeFactory.createLiteralString("turtle"));

    assertThat(conforms(broken)).isFalse();
  }

  private static Map<String, BooleanSupplier> queries() {
    return Map.of(
        "query_get", () -> server.query(CLAIMS).statusCode() == 200,
        "query_post_form", () -> form("query=" + RunningServer.encode(CLAIMS)) == 200,
        "query_post_direct", () -> server.post("/sparql", QUERY, CLAIMS).statusCode() == 200);
  }

  private static Map<String, BooleanSupplier> datasets() {
    String two =
        "default-graph-uri=" + graph("report") + "&default-graph-uri=" + graph("announcement");
    String named = two.replace("default", "named");
    int both = CLAIMS_OF_REPORT + CLAIMS_OF_ANNOUNCEMENT;
    return Map.of(
        "query_dataset_default_graphs_get", () -> got(CLAIMS, two) == both,
        "query_dataset_default_graphs_post", () -> posted(CLAIMS, two) == both,
        "query_dataset_named_graphs_get", () -> got(CLAIMS_OF_GRAPHS, named) == both,
        "query_dataset_named_graphs_post", () -> posted(CLAIMS_OF_GRAPHS, named) == both,
        "query_dataset_full",
            () ->
                got(
                        BOTH_KINDS,
                        "default-graph-uri="
                            + graph("report")
                            + "&named-graph-uri="
                            + graph("announcement"))
                    == both,
        "query_multiple_dataset",
            () ->
                got(
                        CLAIMS.replace("{", "FROM <" + GRAPHS + "announcement> {"),
                        "default-graph-uri=" + graph("report"))
                    == CLAIMS_OF_REPORT);
  }

  private static Map<String, BooleanSupplier> types() {
    List<String> graphs =
        List.of("application/rdf+xml", "text/turtle", "application/n-triples", "text/html");
    List<String> rows =
        List.of(
            "application/sparql-results+xml",
            "application/sparql-results+json",
            "text/csv",
            "text/tab-separated-values");
    return Map.of(
        "query_content_type_select", () -> rows.contains(type(CLAIMS)),
        "query_content_type_ask", () -> rows.subList(0, 2).contains(type("ASK {}")),
        "query_content_type_describe",
            () -> graphs.contains(type("DESCRIBE <http://localhost:3030/id/state/PRK>")),
        "query_content_type_construct", () -> graphs.contains(type("CONSTRUCT WHERE { ?s a ?c }")));
  }

  private static Map<String, BooleanSupplier> badQueries() {
    String encoded = RunningServer.encode("ASK {}");
    String utf16 =
        new String("ASK {}".getBytes(StandardCharsets.UTF_16), StandardCharsets.ISO_8859_1);
    return Map.of(
        "bad_query_method",
            () -> refused(server.send("PUT", "/sparql?query=" + encoded).statusCode()),
        "bad_multiple_queries",
            () -> refused(server.get("/sparql?query=ASK%7B%7D&query=" + encoded).statusCode()),
        "bad_query_wrong_media_type",
            () -> refused(server.post("/sparql", "text/plain", "ASK {}").statusCode()),
        "bad_query_missing_form_type", () -> refused(untyped("query=" + encoded, "")),
        "bad_query_missing_direct_type", () -> refused(untyped("ASK {}", "")),
        "bad_query_non_utf8",
            () -> refused(untyped(utf16, "Content-Type: " + QUERY + "; charset=UTF-16\r\n")),
        "bad_query_syntax", () -> refused(server.query("ASK {").statusCode()));
  }

  private static Map<String, BooleanSupplier> updates() {
    String using = "using-graph-uri=" + graph("report");
    return Map.of(
        "update_post_form", () -> accepted(form(ENCODED_INSERT)),
        "update_post_direct", () -> accepted(update("", INSERT)),
        "update_base_uri", () -> accepted(update("", INSERT.replace("http://s/", "s"))),
        "update_dataset_default_graph", () -> accepted(update("?" + using, INSERT)),
        "update_dataset_default_graphs", () -> accepted(update("?" + using + "&" + using, INSERT)),
        "update_dataset_named_graphs",
            () -> accepted(update("?" + using.replace("using-", "using-named-"), INSERT)),
        "update_dataset_full",
            () ->
                accepted(
                    update("?" + using + "&" + using.replace("using-", "using-named-"), INSERT)));
  }

  private static Map<String, BooleanSupplier> badUpdates() {
    return Map.of(
        "bad_update_get", () -> refused(server.get("/sparql?" + ENCODED_INSERT).statusCode()),
        "bad_multiple_updates", () -> refused(form(ENCODED_INSERT + "&" + ENCODED_INSERT)),
        "bad_update_wrong_media_type",
            () -> refused(server.post("/sparql", "text/plain", INSERT).statusCode()),
        "bad_update_missing_form_type", () -> refused(untyped(ENCODED_INSERT, "")),
        "bad_update_non_utf8",
            () -> refused(untyped(INSERT, "Content-Type: " + UPDATE + "; charset=UTF-16\r\n")),
        "bad_update_syntax", () -> refused(update("", "INSERT DATA {")),
        "bad_update_dataset_conflict",
            () ->
                refused(
                    update(
                        "?using-named-graph-uri=http%3A%2F%2Fx%2F",
                        "WITH <http://x/> DELETE WHERE { ?s ?p ?o }")));
  }

  /** Each test of a manifest, by the case of its name; one without a case fails. */
  private static Stream<DynamicTest> tests(String group, Map<String, BooleanSupplier> cases) {
    Set<String> exceptions = W3cExceptions.load().tests();
    return W3cTest.ofManifest(W3cFiles.SPARQL_11 + group + "/manifest.ttl").stream()
        .map(W3cTest::shortName)
        .map(name -> dynamicTest(name, () -> check(name, cases, exceptions)));
  }

  private static void check(
      String name, Map<String, BooleanSupplier> cases, Set<String> exceptions) {
    BooleanSupplier test =
        Optional.ofNullable(cases.get(name.substring(name.lastIndexOf('/') + 1))).orElseThrow();
    assertThat(test.getAsBoolean()).as("passes").isEqualTo(!exceptions.contains(name));
  }

  private static boolean accepted(int status) {
    return status >= 200 && status < 300;
  }

  private static boolean refused(int status) {
    return status >= 400 && status < 500;
  }

  private static int form(String body) {
    return server.post("/sparql", FORM, body).statusCode();
  }

  private static int update(String parameters, String body) {
    return server.post("/sparql" + parameters, UPDATE, body).statusCode();
  }

  /** Status of a body with no headers but those given. */
  private static int untyped(String body, String headers) {
    String answer =
        server.raw(
            "POST /sparql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%sContent-Length: %d\r\n\r\n%s"
                .formatted(headers, body.length(), body));
    return Integer.parseInt(answer.substring(9, 12));
  }

  private static int got(String query, String parameters) {
    return number(
        server.get(
            "/sparql?query=" + RunningServer.encode(query) + "&" + parameters,
            "Accept",
            "text/csv"));
  }

  private static int posted(String query, String parameters) {
    return number(server.post("/sparql?" + parameters, QUERY, query, "Accept", "text/csv"));
  }

  private static int number(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Integer.parseInt(answer.body().lines().skip(1).findFirst().orElseThrow());
  }

  private static String type(String query) {
    return server.query(query).headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
  }

  private static String graph(String document) {
    return RunningServer.encode(GRAPHS + document);
  }

  private static Node endpoint() {
    return NodeFactory.createURI(server.url() + "sparql");
  }

  private static Graph description() {
    HttpResponse<String> answer = server.get("/sparql", "Accept", "text/turtle");
    assertThat(answer.statusCode()).isEqualTo(200);
    return RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph();
  }

  private static boolean namesItself(Graph description) {
    return description.contains(
        endpoint(),
        NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#endpoint"),
        endpoint());
  }

  private static boolean conforms(Graph description) {
    Graph shapes =
        RDFDataMgr.loadGraph(
            String.valueOf(W3cProtocolTest.class.getResource("service-description.shapes.ttl")));
    return ShaclValidator.get().conforms(shapes, description);
  }
}
