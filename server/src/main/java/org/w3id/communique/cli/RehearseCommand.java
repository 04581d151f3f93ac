package org.w3id.communique.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.communique.server.CommuniqueServer;
import org.w3id.communique.server.ServerOptions;
import org.w3id.communique.store.ClaimStore;
import picocli.CommandLine.Command;

/**
 * Goes once through what users do, so that the launcher can have Java keep the classes as they were
 * loaded and linked. Shows nothing and leaves nothing.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Go through what users do, for the launcher to learn what to load.")
final class RehearseCommand implements Callable<Integer> {
  private static final String QUESTION =
      "PREFIX cmq: <https://w3id.org/communique/ns#> "
          + "SELECT ?status (COUNT(?event) AS ?events) { "
          + "?event a cmq:Event ; cmq:status ?status OPTIONAL { ?event cmq:beginDate ?from } "
          + "FILTER (!BOUND(?from) || YEAR(?from) > 1900) } GROUP BY ?status ORDER BY ?status";

  private static final List<String> PATHS =
      List.of("", "page/state/PRK", "data/state/PRK.ttl", ".well-known/void", "metrics");

  private final Context context;

  RehearseCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (TemporaryFolder folder = TemporaryFolder.make()) {
      String store = folder.path().resolve("store").toString();
      String claims = folder.path().resolve("claims.jsonl").toString();
      int status = run("--help");
      status = Math.max(status, run("build", "--store", store));
      status = Math.max(status, run("extract", "-o", claims));
      status = Math.max(status, run("query", QUESTION, "--store", store));
      try (ClaimStore opened = ClaimStore.open(folder.path().resolve("store"));
          CommuniqueServer server =
              CommuniqueServer.start(opened, ServerOptions.DEFAULT.withPort(0))) {
        visit(server.url());
        status = Math.max(status, run("query", QUESTION, "--endpoint", server.url() + "sparql"));
      }
      return status;
    }
  }

  private int run(String... args) {
    Console silent =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            false);
    return Main.run(silent, context.loader(), args);
  }

  private static void visit(URI server) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String path : PATHS) {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path)).build();
        client.send(request, BodyHandlers.discarding());
      }
    }
  }
}
