package org.w3id.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphsCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void writesALineADocumentARemarkAndTheEnd() throws JsonProcessingException {
    String documents =
        """
        {"id": "a", "text": "Ann visits Rome."}
        {"id": "b"}
        """;
    CommandLineRun run =
        CommandLineRun.withInput(
            documents,
            new TestExtraction.CountingLoader(),
            "graphs",
            "--base",
            "http://graph.example/",
            "-");
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err()).isEmpty();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0).path("id").textValue()).isEqualTo("a");
    assertThat(lines.get(0).path("claims").longValue()).isEqualTo(1);
    assertThat(lines.get(0).path("graph").textValue()).contains("<http://graph.example/id/claim/");
    assertThat(lines.get(1).path("rejected").textValue()).startsWith("standard input:2: ");
    assertThat(lines.get(2).has("done")).isTrue();
  }

  @Test
  void aServerTakesDocumentsOnlyWithATokenWorthTheName(@TempDir Path temp) throws Exception {
    String token = Files.writeString(temp.resolve("token"), "guess me\n").toString();
    CommandLineRun run =
        CommandLineRun.of(
            new TestExtraction.CountingLoader(),
            "serve",
            "--store",
            temp.resolve("store").toString(),
            "--admin-port",
            "0",
            "--admin-token-file",
            token);
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.err().getFirst()).contains("16 characters");
    assertThat(temp.resolve("store")).doesNotExist();
  }
}
