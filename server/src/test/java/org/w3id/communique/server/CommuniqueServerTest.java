package org.w3id.communique.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.Origin;
import org.w3id.communique.store.Samples;

class CommuniqueServerTest {
  /** A query of the index; formats are named, as who likes HTML better is led to a page. */
  private static final String TEXT_QUERY =
      "sparql?output=json&query=SELECT*%7B%3Fx%20%3Chttp://jena.apache.org/text%23query%3E%20'shells'%7D";

  private final Path temp;

  CommuniqueServerTest(@TempDir Path temp) {
    this.temp = temp;
  }

  @Test
  void aTakenPortIsToldInOneLine() {
    try (RunningServer first = new RunningServer(temp.resolve("first"), RunningServer.OPTIONS);
        ClaimStore store = Samples.store(temp.resolve("second"))) {
      int taken = first.url().getPort();

      assertThatThrownBy(() -> CommuniqueServer.start(store, ServerOptions.DEFAULT.withPort(taken)))
          .isInstanceOf(ServerStartException.class)
          .hasMessageContaining("port " + taken + " is in use");
    }
  }

  @Test
  void aForeignHostIsToldInOneLine() {
    try (ClaimStore store = Samples.store(temp.resolve("store"))) {
      assertThatThrownBy(
              () -> CommuniqueServer.start(store, RunningServer.OPTIONS.withHost("203.0.113.7")))
          .isInstanceOf(ServerStartException.class)
          .hasMessageContaining("203.0.113.7");
    }
  }

  @Test
  void stopsAndStartsAgainOnTheSameStore() throws Exception {
    try (ClaimStore store = Samples.store(temp.resolve("store"), "announcement")) {
      CommuniqueServer first = CommuniqueServer.start(store, RunningServer.OPTIONS);
      first.stop();
      first.stop();
      try (CommuniqueServer second =
          CommuniqueServer.start(store, ServerOptions.DEFAULT.withPort(first.url().getPort()))) {
        assertThat(status(second.url().resolve("health"))).isEqualTo(200);
      }
    }
  }

  @Test
  void servesAGraphOfAnotherBaseByThePathsBelowIt() throws Exception {
    IriSpace space = new IriSpace("https://graph.example/kg/");
    try (ClaimStore store = ClaimStore.openOrMake(temp.resolve("store"), Optional.of(space))) {
      try (var update = store.update()) {
        var graph =
            org.apache.jena.sparql.sse.SSE.parseGraph(
                "(graph (<https://graph.example/kg/id/state/FRA> <http://www.w3.org/2000/01/rdf-schema#label> 'France'@en))");
        update.put("one", new Origin("1", "test"), graph);
        update.finish();
      }
      try (CommuniqueServer server = CommuniqueServer.start(store, RunningServer.OPTIONS)) {
        assertThat(status(server.url().resolve("id/state/FRA"))).isEqualTo(303);
        assertThat(status(server.url().resolve("page/state/FRA"))).isEqualTo(200);
      }
    }
  }

  @Test
  void printsFiguresForPrometheus() {
    try (RunningServer server =
        new RunningServer(temp.resolve("store"), RunningServer.OPTIONS, "announcement")) {
      server.query("SELECT * { ?s a <https://w3id.org/communique/ns#Claim> }");
      server.query("SELECT nonsense");

      assertThat(server.get("/metrics").body())
          .contains("communique_queries_total{outcome=\"answered\"} 1\n")
          .contains("communique_queries_total{outcome=\"malformed\"} 1\n")
          .contains("communique_query_seconds_count 2\n")
          .contains("communique_result_rows_total 2\n")
          .contains("communique_documents 1\n")
          .contains("communique_store_stale 0\n");
      assertThat(server.get("/health").body()).isEqualTo("ok\n");
    }
  }

  @Test
  void answersWhileTheIndexOfTheSearchIsMade() throws Exception {
    List<Runnable> tasks = new ArrayList<>();
    try (ClaimStore store = Samples.store(temp.resolve("store"), "announcement");
        CommuniqueServer server =
            CommuniqueServer.start(store, RunningServer.OPTIONS, tasks::add)) {
      List<URI> searches =
          Stream.of("search?q=shells", TEXT_QUERY).map(server.url()::resolve).toList();
      for (URI search : searches) {
        HttpResponse<Void> refused = get(search);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("2");
      }
      assertThat(status(server.url().resolve("page/state/PRK"))).isEqualTo(200);

      tasks.forEach(Runnable::run);

      for (URI search : searches) {
        assertThat(status(search)).isEqualTo(200);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST /sparql HTTP/1.1\r\nContent-Type: text/plain",
        "POST /search HTTP/1.1",
        "PUT /data/state/PRK.ttl HTTP/1.1",
        "PUT /sparql?default HTTP/1.1"
      })
  void saysThatTheConnectionEndsWhereItAnswersBeforeTheBodyHasCome(String request) {
    try (RunningServer server = new RunningServer(temp.resolve("store"), RunningServer.OPTIONS)) {
      assertThat(server.raw(request + "\r\nHost: localhost\r\nContent-Length: 8\r\n\r\n"))
          .startsWith("HTTP/1.1 4")
          .contains("\r\nConnection: close\r\n");
    }
  }

  @Test
  void keepsTheConnectionWhereTheWholeBodyHasCome() {
    String refused = "POST /search HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\nq=";
    String last = "GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    try (RunningServer server = new RunningServer(temp.resolve("store"), RunningServer.OPTIONS)) {
      assertThat(server.raw(refused + last)).startsWith("HTTP/1.1 405").endsWith("\r\n\r\nok\n");
    }
  }

  private static int status(URI uri) throws Exception {
    return get(uri).statusCode();
  }

  private static HttpResponse<Void> get(URI uri) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(uri).header("Accept", "text/html").build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
  }
}
