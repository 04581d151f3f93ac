package org.w3id.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.communique.store.Origin;
import org.w3id.communique.store.Samples;

class KeptAnswersTest {
  private static final int MOST = 1 << 20;

  @Test
  void anAnswerIsThatOfItsVersionOnly() {
    KeptAnswers<String, String> kept = new KeptAnswers<>(MOST);
    kept.keep("question", 1, "one", 10);
    assertThat(kept.get("question", 1)).hasValue("one");
    assertThat(kept.get("question", 2)).isEmpty();
    kept.keep("question", 2, "two", 10);
    assertThat(kept.get("question", 2)).hasValue("two");
    assertThat(kept.get("question", 1)).isEmpty();
  }

  @Test
  void whatWasNotAskedForLongestGoesFirst() {
    KeptAnswers<Integer, String> kept = new KeptAnswers<>(MOST);
    for (int i = 0; i < 9; i++) {
      kept.keep(i, 1, "answer", MOST / 10);
      assertThat(kept.get(0, 1)).isPresent();
    }
    kept.keep(9, 1, "answer", MOST / 10);
    assertThat(kept.get(0, 1)).isPresent();
    assertThat(kept.get(1, 1)).isEmpty();
    assertThat(kept.get(9, 1)).isPresent();
  }

  @Test
  void oneAnswerDoesNotPushOutAllOthers() {
    KeptAnswers<Integer, String> kept = new KeptAnswers<>(MOST);
    kept.keep(0, 1, "small", 10);
    kept.keep(1, 1, "large", MOST / 2);
    assertThat(kept.get(0, 1)).isPresent();
    assertThat(kept.get(1, 1)).isEmpty();
  }

  @Test
  void aResultIsKeptUntilTheStoreChangesAndNotWhileItDoes() throws Exception {
    AtomicReference<Optional<Long>> version = new AtomicReference<>(Optional.of(1L));
    KeptResults results = new KeptResults(version::get, MOST, Duration.ZERO);
    String query = "SELECT * { ?s ?p ?o }";
    keep(results, query);

    KeptResults.Result known = results.of(request(query, "another client")).orElseThrow();
    assertThat(new String(known.answer().body().bytes(), StandardCharsets.UTF_8))
        .isEqualTo("a result\n");
    assertThat(known.rows()).isEqualTo(7);
    assertThat(results.of(request("SELECT * { ?s ?p 1 }", "client"))).isEmpty();
    version.set(Optional.empty());
    assertThat(results.of(request(query, "client"))).isEmpty();
    version.set(Optional.of(2L));
    assertThat(results.of(request(query, "client"))).isEmpty();
  }

  @Test
  void aResultIsThatOfItsSyntaxHoweverAClientNamesIt() {
    KeptResults results = new KeptResults(() -> Optional.of(1L), MOST, Duration.ZERO);
    String query = "SELECT * { ?s ?p ?o }";
    keep(results, query);
    assertThat(results.of(request(query, List.of("json"), "text/csv"))).isPresent();
    assertThat(results.of(request(query, List.of(), "application/sparql-results+json,*/*;q=0.9")))
        .isPresent();
    assertThat(results.of(request(query, List.of(), "text/csv"))).isEmpty();
    assertThat(results.of(request(query, List.of(), "image/png"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (now() AS ?x) {}",
        "SELECT (Rand() AS ?x) {}",
        "SELECT (UUID() AS ?x) {}",
        "SELECT (STRUUID() AS ?x) {}",
        "PREFIX f: <http://jena.apache.org/ARQ/function#> SELECT (f:now() AS ?x) {}",
        "SELECT * { ?x <http://jena.apache.org/text#query> 'word' }"
      })
  void whatChangesWithoutTheStoreIsNotKept(String query) {
    KeptResults results = new KeptResults(() -> Optional.of(1L), MOST, Duration.ZERO);
    keep(results, query);
    assertThat(results.of(request(query, "client"))).isEmpty();
  }

  @Test
  void whatIsAnsweredSoonIsNotKept() {
    KeptResults results = new KeptResults(() -> Optional.of(1L), MOST, Duration.ofHours(1));
    keep(results, "SELECT * { ?s ?p ?o }");
    assertThat(results.of(request("SELECT * { ?s ?p ?o }", "client"))).isEmpty();
  }

  @Test
  void aPageFollowsTheStore(@TempDir Path temp) {
    try (RunningServer server =
        new RunningServer(temp.resolve("store"), RunningServer.OPTIONS, "announcement")) {
      String before = server.get("/page/state/PRK").body();
      assertThat(server.get("/page/state/PRK").body()).isEqualTo(before);
      server.update(
          update -> update.put("denial", new Origin("1", "test"), Samples.graph("denial")));
      assertThat(server.get("/page/state/PRK").body()).isNotEqualTo(before);
    }
  }

  @Test
  void thePageOfAQueryFollowsTheStore(@TempDir Path temp) {
    String path = "/query/CQ20-what-each-document-contributes";
    try (RunningServer server =
        new RunningServer(temp.resolve("store"), RunningServer.OPTIONS, "announcement")) {
      String before = server.get(path).body();
      assertThat(server.get(path).body()).isEqualTo(before);
      String first = server.get("/").body();
      server.update(
          update -> update.put("denial", new Origin("1", "test"), Samples.graph("denial")));
      assertThat(server.get(path).body()).isNotEqualTo(before);
      assertThat(server.get("/").body()).isNotEqualTo(first);
    }
  }

  private static void keep(KeptResults results, String query) {
    results.keep(
        request(query, "client"),
        new KeptResults.Question(
            Meaning.of(QueryFactory.create(query)), List.of(), List.of(), ResultSyntax.JSON),
        SparqlAnswer.line(200, "a result", Map.of()),
        results.version(),
        7,
        1_000_000);
  }

  private static SparqlRequest request(String query, List<String> formats, String accept) {
    return new SparqlRequest(Optional.of(query), List.of(), List.of(), formats, accept, "client");
  }

  private static SparqlRequest request(String query, String client) {
    return new SparqlRequest(Optional.of(query), List.of(), List.of(), List.of(), "", client);
  }
}
