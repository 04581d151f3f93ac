package org.w3id.communique.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.QueryRunner;
import org.w3id.communique.store.ResultFormat;
import org.w3id.communique.store.Samples;

/** The query for contradictions, on documents that contradict each other as the seeds do not. */
class ContestedTest {
  private static final Path QUERY =
      CompetencyManifest.project().resolve("queries/CQ22-what-is-contested.rq");

  @Test
  void aReportAndItsDenialAreShownTogether(@TempDir Path folder) throws IOException {
    try (ClaimStore store = Samples.store(folder.resolve("store"), "report", "denial")) {
      assertThat(answer(store).lines().skip(1))
          .singleElement()
          .asString()
          .contains("Putin visited North Korea", "Vladimir Putin did not visit North Korea");
    }
  }

  @Test
  void anAnnouncementAndADenialAreNoContradiction(@TempDir Path folder) throws IOException {
    try (ClaimStore store = Samples.store(folder.resolve("store"), "announcement", "denial")) {
      assertThat(answer(store).lines().skip(1)).isEmpty();
    }
  }

  private static String answer(ClaimStore store) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryRunner.on(store, Duration.ofMinutes(1))
        .run(Files.readString(QUERY), ResultFormat.TSV, out);
    return out.toString(UTF_8);
  }
}
