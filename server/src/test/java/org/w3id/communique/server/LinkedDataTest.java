package org.w3id.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.communique.ontology.CMQ;

class LinkedDataTest {
  private static final String BASE = "http://localhost:3030/id/";
  private static final String COMUNICA =
      "application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,application/n-triples;q=0.8,"
          + "text/turtle;q=0.6,application/rdf+xml;q=0.5,text/html;q=0.2,application/xhtml+xml;q=0.18";
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

  private static RunningServer server;

  @BeforeAll
  static void start(@TempDir Path temp) {
    server =
        new RunningServer(temp.resolve("store"), RunningServer.OPTIONS, "announcement", "denial");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/id/state/PRK | text/turtle | /data/state/PRK.ttl",
        "/id/state/PRK | application/ld+json | /data/state/PRK.jsonld",
        "/id/state/PRK | application/n-triples | /data/state/PRK.nt",
        "/id/state/PRK | application/rdf+xml | /data/state/PRK.rdf",
        "/id/state/PRK | application/json | /data/state/PRK.jsonld",
        "/id/state/PRK | text/html | /page/state/PRK",
        "/id/state/PRK | */* | /data/state/PRK.ttl",
        "/id/state/PRK | " + BROWSER + " | /page/state/PRK",
        "/id/state/PRK | " + COMUNICA + " | /data/state/PRK.jsonld",
        "/id/organization/announcement:reports | text/html | /page/organization/announcement:reports",
        "/id/graph/announcement | text/turtle | /data/graph/announcement.ttl",
        "/ns | text/turtle | /data/ns.ttl",
        "/ns | application/json | /data/ns.jsonld",
        "/ns | " + BROWSER + " | /page/ns",
      })
  void leadsToTheDocumentThatSuitsTheClient(String path, String accept, String location) {
    HttpResponse<String> answer = server.get(path, "Accept", accept);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue(location);
    assertThat(answer.headers().allValues("Vary")).contains("Accept");
    assertThat(answer.headers().allValues("Link"))
        .hasSize(6)
        .anyMatch(link -> link.contains(".ttl>; rel=\"alternate\"; type=\"text/turtle\""))
        .anyMatch(link -> link.contains(".ttl>; rel=\"describedby\"; type=\"text/turtle\""));
    assertThat(server.get(location).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "ttl, text/turtle",
    "jsonld, application/ld+json",
    "nt, application/n-triples",
    "rdf, application/rdf+xml"
  })
  void describesAStateWithItsEventsAndTheirLabels(String ending, String mediaType) {
    HttpResponse<String> answer = server.get("/data/state/PRK." + ending);

    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
    Graph graph = RDFParser.fromString(answer.body(), lang(mediaType)).toGraph();
    assertThat(
            graph.contains(
                iri("state/PRK"),
                RDFS.label.asNode(),
                NodeFactory.createLiteralLang("North Korea", "en")))
        .isTrue();
    Node event = graph.find(Node.ANY, term(CMQ.SUPPLIER), iri("state/PRK")).next().getSubject();
    assertThat(graph.contains(event, term(CMQ.STATUS), term(CMQ.OCCURRED))).isTrue();
    assertThat(graph.contains(iri("state/RUS"), RDFS.label.asNode(), Node.ANY))
        .as("who else takes part")
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/data/state/PRK.jsonld", "/data/ns.jsonld", "/.well-known/void"})
  void jsonLdIsJsonToAClientOfJson(String path) {
    HttpResponse<String> answer = server.get(path, "Accept", "application/json");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(RDFParser.fromString(answer.body(), Lang.JSONLD).toGraph().isEmpty()).isFalse();
  }

  @Test
  void describesAnEventWithItsClaims() {
    Graph state = turtle("/data/state/PRK.ttl");
    Node event = state.find(Node.ANY, term(CMQ.SUPPLIER), iri("state/PRK")).next().getSubject();

    Graph graph = turtle("/data/" + event.getURI().substring(BASE.length()) + ".ttl");

    assertThat(graph.contains(iri("claim/shells"), term(CMQ.ASSERTS), event)).isTrue();
    assertThat(graph.contains(iri("claim/shells"), term(CMQ.EVIDENCE), Node.ANY)).isTrue();
  }

  @Test
  void describesADocumentWithItsClaims() {
    Graph graph = turtle("/data/document/announcement.ttl");

    assertThat(graph.contains(iri("claim/visit"), term(CMQ.EVIDENCE), Node.ANY)).isTrue();
    assertThat(graph.contains(iri("claim/no-visit"), Node.ANY, Node.ANY)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/data/state/PRK.ttl", "/page/state/PRK", "/data/ns.ttl", "/", "/query"})
  void isNotSentAgainToAClientThatHasIt(String path) {
    HttpResponse<String> first = server.get(path);
    String tag = first.headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> same = server.get(path, "If-None-Match", "\"other\", W/" + tag);
    HttpResponse<String> other = server.get(path, "If-None-Match", "\"other\"");

    assertThat(tag).matches("\"[A-Za-z0-9_-]+\"");
    assertThat(same.statusCode()).isEqualTo(304);
    assertThat(same.body()).isEmpty();
    assertThat(same.headers().firstValue("ETag")).hasValue(tag);
    assertThat(same.headers().allValues("Vary")).contains("Accept-Encoding");
    assertThat(other.statusCode()).isEqualTo(200);
    assertThat(other.body()).isEqualTo(first.body());
  }

  @Test
  void compressesForAClientThatTakesIt() throws IOException {
    HttpResponse<byte[]> answer =
        server.bytes("/data/state/PRK.ttl", "Accept-Encoding", "br, gzip");
    String tag = answer.headers().firstValue("ETag").orElseThrow();

    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(tag)
        .isNotEqualTo(server.get("/data/state/PRK.ttl").headers().firstValue("ETag").orElseThrow());
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(server.get("/data/state/PRK.ttl").body());
    }
    assertThat(
            server
                .get("/data/state/PRK.ttl", "Accept-Encoding", "gzip;q=0")
                .headers()
                .firstValue("Content-Encoding"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/state/PRK",
        "/data/state/PRK.ttl",
        "/page/state/PRK",
        "/page/ns",
        "/id/state/XXX"
      })
  void headSaysWhatGetWouldSay(String path) {
    HttpResponse<String> get = server.get(path);
    HttpResponse<String> head = server.send("HEAD", path);

    assertThat(head.statusCode()).isEqualTo(get.statusCode());
    assertThat(head.body()).isEmpty();
    for (String header :
        List.of("Content-Type", "Content-Length", "ETag", "Location", "Link", "Vary")) {
      assertThat(head.headers().allValues(header))
          .as(header)
          .isEqualTo(get.headers().allValues(header));
    }
  }

  @Test
  void aDocumentLinksToItsOtherFormsAndToWhatItIsAbout() {
    assertThat(server.get("/data/state/PRK.nt").headers().allValues("Link"))
        .contains(
            "</data/state/PRK.nt>; rel=\"canonical\"; type=\"application/n-triples\"",
            "<http://localhost:3030/id/state/PRK>; rel=\"describes\"");
    assertThat(server.get("/page/state/PRK").headers().allValues("Link"))
        .contains(
            "</page/state/PRK>; rel=\"canonical\"; type=\"text/html\"",
            "</data/state/PRK.ttl>; rel=\"describedby\"; type=\"text/turtle\"");
  }

  @Test
  void saysWhatADocumentIsAbout() {
    assertThat(
            turtle("/data/state/PRK.ttl")
                .contains(
                    NodeFactory.createURI(server.url() + "data/state/PRK.ttl"),
                    FOAF.primaryTopic.asNode(),
                    iri("state/PRK")))
        .isTrue();
  }

  @Test
  void servesTheOntologyAsItIs() {
    Graph graph = turtle("/data/ns.ttl");

    assertThat(graph.contains(term(CMQ.EVENT), RDFS.label.asNode(), Node.ANY)).isTrue();
  }

  @Test
  void describesTheWhole() {
    HttpResponse<String> answer = server.get("/.well-known/void");

    Graph graph = RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph();
    Node dataset = NodeFactory.createURI(server.url() + ".well-known/void#dataset");
    assertThat(
            graph.contains(
                dataset,
                VOID.sparqlEndpoint.asNode(),
                NodeFactory.createURI(server.url() + "sparql")))
        .isTrue();
    assertThat(graph.contains(dataset, VOID.triples.asNode(), Node.ANY)).isTrue();
    assertThat(graph.contains(Node.ANY, VOID._class.asNode(), term(CMQ.VISIT))).isTrue();
    assertThat(server.get("/.well-known/void", "Accept", "application/ld+json").body())
        .startsWith("{");
    assertThat(server.get("/.well-known/void", "Accept", "image/png").statusCode()).isEqualTo(406);
    assertThat(server.get("/.well-known/void", "Accept", "text/html").body())
        .as("there is no page about it, but Turtle can be read")
        .contains("void:Dataset");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/state/XXX",
        "/id/state/",
        "/id/state",
        "/id/",
        "/id/nothing/PRK",
        "/id/state/PRK%22%3E%3Cscript%3E",
        "/id/state/PRK%0d%0aX-Injected:%20yes",
        "/page/state/XXX",
        "/page/",
        "/data/state/PRK",
        "/data/state/PRK.exe",
        "/data/state/XXX.ttl",
        "/data/.ttl",
        "/assets/",
        "/assets/nothing.css",
        "/query/no-such-query",
        "/nowhere",
        "/favicon.ico",
      })
  void saysInOneLineThatNothingIsThere(String path) {
    HttpResponse<String> answer = server.get(path);

    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    assertThat(answer.headers().firstValue("X-Injected")).isEmpty();
    assertThat(answer.body()).hasLineCount(1).doesNotContain("script");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/%2e%2e/%2e%2e/log4j2.xml",
        "/assets/..%2flog4j2.xml",
        "/assets/../../store/ClaimStore.class",
        "/data/%2e%2e/x.ttl"
      })
  void givesNoFileAway(String path) {
    assertThat(server.get(path).statusCode()).isIn(400, 404);
  }

  @Test
  void refusesAClientThatTakesNoFormat() {
    HttpResponse<String> answer = server.get("/id/state/PRK", "Accept", "image/png");

    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("text/turtle");
  }

  private static Graph turtle(String path) {
    return RDFParser.fromString(server.get(path).body(), Lang.TURTLE).toGraph();
  }

  private static Node iri(String kindAndKey) {
    return NodeFactory.createURI(BASE + kindAndKey);
  }

  private static Node term(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Lang lang(String mediaType) {
    return RDFLanguages.contentTypeToLang(mediaType);
  }
}
