package org.w3id.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of queries when there is no more memory, and when the process is to end. */
class ServerProcessTest {
  private static final String CROSS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  @Test
  void endsAQueryBeforeTheMemoryAndItselfWithinTenSeconds(@TempDir Path temp) throws Exception {
    try (ServerProcess server = ServerProcess.start(temp.resolve("store"), "192m")) {
      HttpResponse<String> hungry = server.query("SELECT * " + CROSS + " ORDER BY ?c").join();
      assertThat(hungry.statusCode()).as(hungry.body()).isEqualTo(503);
      assertThat(hungry.headers().firstValue("Retry-After")).isPresent();
      assertThat(hungry.body()).contains("short of memory").hasLineCount(1);
      assertThat(server.query("ASK {}").join().statusCode()).isEqualTo(200);

      CompletableFuture<HttpResponse<String>> endless =
          server.query("SELECT (COUNT(*) AS ?n) " + CROSS);
      while (!server.get("/metrics").join().body().contains("communique_queries_running 1\n")) {
        Thread.onSpinWait();
      }
      server.process().destroy();

      assertThat(server.process().waitFor(10, TimeUnit.SECONDS)).as("has ended").isTrue();
      HttpResponse<String> stopped = endless.join();
      assertThat(stopped.statusCode()).isEqualTo(503);
      assertThat(stopped.headers().firstValue("Retry-After")).isPresent();
      assertThat(stopped.body()).contains("stopping").hasLineCount(1);
    }
  }
}
