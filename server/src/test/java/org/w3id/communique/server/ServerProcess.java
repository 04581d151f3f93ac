package org.w3id.communique.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.w3id.communique.search.TextSearch;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.Samples;

/** A server in a process of its own, with a small heap, over a store of a sample document. */
final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final URI url;
  private final HttpClient client = HttpClient.newHttpClient();

  private ServerProcess(Process process, URI url) {
    this.process = process;
    this.url = url;
  }

  /**
   * Serves until the process is told to stop.
   *
   * @param arguments a folder that is not there yet
   */
  public static void main(String[] arguments) {
    ClaimStore store = Samples.store(Path.of(arguments[0]), "announcement");
    TextSearch.open(store).close();
    CommuniqueServer server = CommuniqueServer.start(store, RunningServer.OPTIONS);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.stop();
                  store.close();
                }));
    System.out.println(server.url());
    server.join();
  }

  static ServerProcess start(Path folder, String heap) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ServerProcess.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    return new ServerProcess(process, URI.create(String.valueOf(out.readLine())));
  }

  Process process() {
    return process;
  }

  CompletableFuture<HttpResponse<String>> get(String path) {
    return client.sendAsync(
        HttpRequest.newBuilder(url.resolve(path)).build(), BodyHandlers.ofString());
  }

  CompletableFuture<HttpResponse<String>> query(String query) {
    return get("/sparql?query=" + RunningServer.encode(query));
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
