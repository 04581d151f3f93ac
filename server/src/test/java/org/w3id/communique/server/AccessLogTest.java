package org.w3id.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessLogTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path temp;

  AccessLogTest(@TempDir Path temp) {
    this.temp = temp;
  }

  @Test
  void saysWhoAskedWhatAndWhatCameOfIt() throws IOException {
    List<JsonNode> lines =
        logged(
            server -> {
              server.query("ASK {}", "User-Agent", "a client", "Authorization", "Bearer secret");
              server.get("/id/state/NONE?secret=yes");
            });

    assertThat(lines).hasSize(2);
    JsonNode query = lines.getFirst();
    assertThat(query.get("time").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d.*Z");
    assertThat(query.get("client").asText()).matches("127\\.0\\.0\\.1|.*:0*1.?");
    assertThat(query.get("method").asText()).isEqualTo("GET");
    assertThat(query.get("path").asText()).isEqualTo("/sparql");
    assertThat(query.get("status").asInt()).isEqualTo(200);
    assertThat(query.get("bytes").asInt()).isPositive();
    assertThat(query.get("milliseconds").asInt()).isNotNegative();
    assertThat(query.get("agent").asText()).isEqualTo("a client");
    assertThat(query.get("query").asText()).isEqualTo("ASK {}");
    assertThat(lines.getLast().get("status").asInt()).isEqualTo(404);
    assertThat(lines.toString()).doesNotContain("secret");
  }

  @Test
  void isALineARequestWhateverClientsWrite() throws IOException {
    String line = "{\"status\":200}";
    List<JsonNode> lines =
        logged(
            server -> {
              server.query("ASK {}\n" + line + "\r\n# \u2028 \u0007");
              server.get("/id/%0A" + RunningServer.encode(line) + "%0D%0A");
              server.raw(
                  "GET /health HTTP/1.1\r\nHost: a\r\nUser-Agent: \u0085%s\u001b[31m\r\nConnection: close\r\n\r\n"
                      .formatted(line));
              server.query("ASK {} #" + "x".repeat(5_000));
            });

    assertThat(lines).hasSize(4).allMatch(JsonNode::isObject).allMatch(it -> it.has("client"));
    assertThat(lines.getLast().get("query").asText()).hasSizeLessThan(1_100);
  }

  @Test
  void doesNotStopTheServerWhereItCannotBeWritten() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left on device");
          }
        };
    try (RunningServer server =
        new RunningServer(
            temp.resolve("store"), RunningServer.OPTIONS.withAccessLog(Optional.of(full)))) {
      for (int i = 0; i < 20; i++) {
        assertThat(server.query("ASK {}").statusCode()).isEqualTo(200);
      }
    }
  }

  /** The lines of some requests, each read as JSON. */
  private List<JsonNode> logged(Consumer<RunningServer> requests) throws IOException {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (RunningServer server =
        new RunningServer(
            temp.resolve("store"), RunningServer.OPTIONS.withAccessLog(Optional.of(log)))) {
      requests.accept(server);
    }
    List<JsonNode> lines = new ArrayList<>();
    for (String line : log.toString(StandardCharsets.UTF_8).split("\n")) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }
}
