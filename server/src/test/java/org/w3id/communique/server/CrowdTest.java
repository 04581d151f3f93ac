package org.w3id.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More queries than there are places for. */
class CrowdTest {
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  /** How often is looked for a query that has a place, and need not have begun. */
  private static final int LOOKS = 1000;

  private static final QueryBounds NARROW =
      QueryBounds.DEFAULT.withAtOnce(1).withTime(Duration.ofSeconds(4));

  @Test
  void refusesWhatFindsNoPlaceAndAnswersForItsHealth(@TempDir Path temp) throws Exception {
    try (RunningServer server =
            new RunningServer(
                temp.resolve("store"), RunningServer.OPTIONS.withBounds(NARROW), "announcement");
        ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<HttpResponse<String>>> asked =
          ask(server, clients, QueryAdmission.places(NARROW));
      CompletableFuture.anyOf(asked.toArray(CompletableFuture[]::new)).join();

      assertThat(Stream.generate(() -> server.get("/metrics").body()).limit(LOOKS))
          .anyMatch(metrics -> metrics.contains("communique_queries_running 1\n"));
      assertThat(server.get("/health").body()).isEqualTo("ok\n");

      List<HttpResponse<String>> answers = asked.stream().map(CompletableFuture::join).toList();
      assertThat(answers)
          .allSatisfy(
              answer -> {
                assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
                assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
                assertThat(answer.body()).hasLineCount(1);
              });
      assertThat(answers.stream().map(HttpResponse::statusCode))
          .containsExactlyInAnyOrder(429, 503, 503, 503);
      assertThat(answers.stream().map(HttpResponse::body))
          .anyMatch(line -> line.contains("too many queries of yours"))
          .anyMatch(line -> line.contains("took too long"))
          .anyMatch(line -> line.contains("too many queries are running"));
    }
  }

  @Test
  void refusesWhatFindsNoThreadAndAnswersForItsHealth(@TempDir Path temp) throws Exception {
    try (RunningServer server =
            new RunningServer(
                temp.resolve("store"), RunningServer.OPTIONS.withBounds(NARROW), "announcement");
        ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<HttpResponse<String>>> asked =
          ask(server, clients, 20 * QueryAdmission.places(NARROW));
      CompletableFuture.anyOf(asked.toArray(CompletableFuture[]::new)).join();

      assertThat(server.get("/health").body()).isEqualTo("ok\n");
      assertThat(asked.stream().map(CompletableFuture::join))
          .allSatisfy(
              answer -> {
                assertThat(answer.statusCode()).isIn(429, 503);
                assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
              });
    }
  }

  private static List<CompletableFuture<HttpResponse<String>>> ask(
      RunningServer server, ExecutorService clients, int times) {
    return Stream.generate(
            () -> CompletableFuture.supplyAsync(() -> server.query(ENDLESS), clients))
        .limit(times)
        .toList();
  }
}
