package org.w3id.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.communique.store.Origin;
import org.w3id.communique.store.Samples;

/** Names that meant something until their document was taken out. */
class RemovedThingsTest {
  private static final String EVENT_OF_SHELLS =
      "SELECT ?e { <http://localhost:3030/id/claim/shells> <https://w3id.org/communique/ns#asserts>"
          + " ?e }";

  @Test
  void areGoneUntilTheyComeBack(@TempDir Path temp) {
    try (RunningServer server =
        new RunningServer(temp.resolve("store"), RunningServer.OPTIONS, "announcement", "denial")) {
      List<String> names =
          List.of("document/announcement", "graph/announcement", "claim/shells", event(server));
      assertThat(names)
          .allSatisfy(name -> assertThat(status(server, "/id/" + name)).isEqualTo(303));

      server.update(update -> update.remove("announcement"));

      assertThat(names)
          .allSatisfy(
              name -> {
                HttpResponse<String> answer = server.get("/id/" + name);
                assertThat(answer.statusCode()).isEqualTo(410);
                assertThat(answer.body()).contains("taken out").hasLineCount(1);
                assertThat(status(server, "/page/" + name)).isEqualTo(410);
                assertThat(status(server, "/data/" + name + ".ttl")).isEqualTo(410);
              });
      assertThat(status(server, "/id/state/PRK")).as("another document names it").isEqualTo(303);
      assertThat(status(server, "/id/claim/never")).isEqualTo(404);
      assertThat(server.query("DESCRIBE ?s { ?s ?p ?o }").body()).doesNotContain("store#");

      server.update(
          update ->
              update.put("announcement", new Origin("1", "test"), Samples.graph("announcement")));

      assertThat(names)
          .allSatisfy(name -> assertThat(status(server, "/id/" + name)).isEqualTo(303));
    }
  }

  private static String event(RunningServer server) {
    String iri =
        server.query(EVENT_OF_SHELLS, "Accept", "text/csv").body().lines().toList().getLast();
    return iri.substring(iri.indexOf("event/"));
  }

  private static int status(RunningServer server, String path) {
    return server.get(path).statusCode();
  }
}
