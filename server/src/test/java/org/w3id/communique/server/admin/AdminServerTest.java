package org.w3id.communique.server.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.communique.server.ListeningPlace;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.Origin;
import org.w3id.communique.store.Samples;

class AdminServerTest {
  private static final String TOKEN = "correct-horse-battery";
  private static final int BODY_BYTES = 1000;

  private final HttpClient client = HttpClient.newHttpClient();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch mayGoOn = new CountDownLatch(1);
  private final ClaimStore store;
  private final AdminServer server;

  AdminServerTest(@TempDir Path temp) {
    store = Samples.store(temp.resolve("store"), "announcement");
    server = AdminServer.start(store, options(), this::read);
  }

  @BeforeEach
  void begin() {
    assertThat(documents()).isEqualTo(1);
  }

  @AfterEach
  void stop() {
    mayGoOn.countDown();
    server.close();
    store.close();
  }

  @Test
  void takesDocumentsInAndOut() {
    HttpResponse<String> added = post("denial\nhostile\n");
    assertThat(added.statusCode()).isEqualTo(200);
    assertThat(added.body())
        .isEqualTo("{\"added\":2,\"unchanged\":0,\"rejected\":0,\"claims\":2}\n");
    assertThat(documents()).isEqualTo(3);
    assertThat(post("denial\n").body()).contains("\"added\":0,\"unchanged\":1");

    assertThat(delete("denial").statusCode()).isEqualTo(204);
    assertThat(delete("denial").statusCode()).isEqualTo(404);
    assertThat(documents()).isEqualTo(2);
  }

  @Test
  void tellsWhatIsWrongWithWhichDocumentAndKeepsTheOthers() {
    HttpResponse<String> answer = post("denial\nbad\n");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body().lines())
        .containsExactly(
            "{\"rejected\":\"line 2: bad\"}",
            "{\"added\":1,\"unchanged\":0,\"rejected\":1,\"claims\":1}");
    assertThat(documents()).isEqualTo(2);
    assertThat(get("status").body())
        .contains("\"stage\":\"idle\"", "\"last\":{\"added\":1,", "\"rejected\":1");
  }

  @Test
  void leavesTheStoreAsItWasWhereTheReaderFails() {
    HttpResponse<String> answer = post("denial\nfault\n");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).isEqualTo("{\"error\":\"the reader broke\"}\n");
    assertThat(documents()).isEqualTo(1);
    assertThat(post("denial\n").statusCode()).isEqualTo(200);
  }

  @Test
  void doesOneUpdateAtATimeWhileReadersGoOn() throws Exception {
    CompletableFuture<HttpResponse<String>> slow =
        client.sendAsync(
            request("documents").POST(body("denial\nwait\n")).build(), BodyHandlers.ofString());
    begun.await();
    assertThat(get("status").body()).contains("\"stage\":\"reading\",\"documents\":1");
    for (HttpResponse<String> refused : List.of(post("hostile\n"), delete("announcement"))) {
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    }
    assertThat(headOnly("POST /documents", 70_000))
        .startsWith("HTTP/1.1 503")
        .contains("\r\nConnection: close\r\n");
    DatasetGraph dataset = store.dataset();
    dataset.begin(ReadWrite.READ);
    long before = dataset.getUnionGraph().size();
    mayGoOn.countDown();
    assertThat(slow.get().statusCode()).isEqualTo(200);
    assertThat(dataset.getUnionGraph().size()).isEqualTo(before);
    dataset.end();
    assertThat(documents()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer", "Bearer wrong", "Basic " + TOKEN, "Bearer " + TOKEN + "x"})
  void letsNobodyInWithoutTheToken(String authorization) throws Exception {
    for (String method : List.of("GET", "POST", "DELETE")) {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(server.url().resolve("status"))
                  .method(method, BodyPublishers.noBody())
                  .header("Authorization", authorization)
                  .build(),
              BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }
  }

  @Test
  void refusesABodyThatIsTooLong() {
    String text = "x".repeat(BODY_BYTES + 1);
    assertThat(post(text).statusCode()).isEqualTo(413);
    assertThat(send(request("documents").POST(unmeasured(text))).statusCode()).isEqualTo(413);
    assertThat(documents()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, documents",
    "PUT, documents",
    "DELETE, documents",
    "GET, sparql",
    "POST, status"
  })
  void hasNothingElse(String method, String path) {
    assertThat(send(request(path).method(method, BodyPublishers.noBody())).statusCode())
        .isEqualTo(404);
  }

  @Test
  void findsADocumentByAnyId() {
    post("hostile\n");
    assertThat(delete("no/such%2F%3Fid%25+..%2F").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "with a blank inside it", "0123456789abcdeé"})
  void wantsATokenThatIsHardToGuessAndEasyToSend(String token) {
    assertThatThrownBy(() -> AdminToken.of(token)).isInstanceOf(IllegalArgumentException.class);
  }

  private static AdminOptions options() {
    return new AdminOptions(
        new ListeningPlace("localhost", 0), AdminToken.of(TOKEN + "\n"), BODY_BYTES);
  }

  /** Each line names a sample, or says what is to happen. */
  private void read(Path documents, Consumer<DocumentReader.Outcome> sink)
      throws IOException, InterruptedException {
    int number = 0;
    for (String line : Files.readAllLines(documents)) {
      number++;
      switch (line) {
        case "fault" -> throw new IOException("the reader broke");
        case "bad" -> sink.accept(new DocumentReader.Remark("line " + number + ": bad", true));
        case "wait" -> {
          begun.countDown();
          mayGoOn.await();
        }
        default ->
            sink.accept(
                new DocumentReader.Read(line, new Origin("1", "test"), 1, Samples.graph(line)));
      }
    }
  }

  private long documents() {
    return store.status().documents();
  }

  private HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  private HttpResponse<String> post(String lines) {
    return send(request("documents").POST(body(lines)));
  }

  private HttpResponse<String> delete(String id) {
    return send(request("documents/" + id).DELETE());
  }

  private static BodyPublisher body(String text) {
    return BodyPublishers.ofString(text);
  }

  /** A body whose length no header tells. */
  private static BodyPublisher unmeasured(String text) {
    return BodyPublishers.fromPublisher(body(text));
  }

  /** Announces a body and sends none; gives what comes back until the server ends it. */
  private String headOnly(String call, int length) throws IOException {
    String head =
        "%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(call, TOKEN, length);
    try (Socket socket = new Socket(server.url().getHost(), server.url().getPort())) {
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.url().resolve(path))
        .header("Authorization", "Bearer " + TOKEN);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
