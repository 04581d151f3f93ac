package org.w3id.communique.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.w3id.communique.search.TextSearch;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.Samples;
import org.w3id.communique.store.StoreUpdate;

/**
 * A server on a free port over a store of sample documents, and a client of it that follows no
 * redirect.
 */
final class RunningServer implements AutoCloseable {
  static final ServerOptions OPTIONS = ServerOptions.DEFAULT.withPort(0).withAnswersAhead(false);

  private final ClaimStore store;
  private final CommuniqueServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  RunningServer(Path folder, ServerOptions options, String... documents) {
    this.store = Samples.store(folder, documents);
    TextSearch.open(store).close();
    this.server = CommuniqueServer.start(store, options);
  }

  URI url() {
    return server.url();
  }

  /** Changes the store while it is served. */
  void update(Consumer<StoreUpdate> changes) {
    try (StoreUpdate update = store.update()) {
      changes.accept(update);
      update.finish();
    }
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers));
  }

  HttpResponse<byte[]> bytes(String path, String... headers) {
    return send(request(path, headers), BodyHandlers.ofByteArray());
  }

  HttpResponse<String> query(String query, String... headers) {
    return get("/sparql?query=" + encode(query), headers);
  }

  HttpResponse<String> post(String path, String contentType, String body, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> send(String method, String path) {
    return send(request(path).method(method, BodyPublishers.noBody()));
  }

  HttpResponse<String> send(String method, String path, String contentType, String body) {
    return send(
        request(path)
            .header("Content-Type", contentType)
            .method(method, BodyPublishers.ofString(body)));
  }

  /** Sends bytes as they are and gives those that come back until the server is done. */
  String raw(String text) {
    try (Socket socket = new Socket(url().getHost(), url().getPort())) {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.url().resolve(path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
    try {
      return client.send(request.build(), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
