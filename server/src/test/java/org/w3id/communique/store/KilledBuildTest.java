package org.w3id.communique.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that is killed at any moment, again and again, loses no batch that it committed and ends
 * in the same store as one that nobody disturbs.
 */
class KilledBuildTest {
  private static final int ROUNDS = 8;

  private final Path temp;

  KilledBuildTest(@TempDir Path temp) {
    this.temp = temp;
  }

  @Test
  void killedBuildsEndInTheSameStore() throws Exception {
    Random random = new Random(1987);
    Path folder = temp.resolve("killed");
    int killed = 0;
    long held = 0;
    for (int round = 0; round < ROUNDS; round++) {
      // The last ones while what follows from the claims is being derived.
      int steps = round < ROUNDS - 2 ? 1 + random.nextInt(90) : Integer.MAX_VALUE;
      killed += kill(folder, steps, random.nextInt(200)) ? 1 : 0;
      try (ClaimStore store = ClaimStore.inspect(folder)) {
        long documents = store.status().documents();
        assertThat(documents).isGreaterThanOrEqualTo(held);
        held = documents;
      }
    }
    assertThat(killed).isGreaterThanOrEqualTo(ROUNDS - 2);
    assertThat(held).isPositive();
    try (ClaimStore store = ClaimStore.open(folder);
        ClaimStore undisturbed =
            ClaimStore.openOrMake(temp.resolve("undisturbed"), Optional.empty())) {
      DoomedBuild.build(store, step -> {});
      DoomedBuild.build(undisturbed, step -> {});
      assertThat(store.status().documents()).isEqualTo(DoomedBuild.DOCUMENTS);
      assertThat(StoreHash.of(store)).isEqualTo(StoreHash.of(undisturbed));
    }
  }

  /**
   * Starts a build and kills it.
   *
   * @param steps after how many lines, or at the beginning of the end
   * @param pause milliseconds to wait then
   * @return whether it was still at work
   */
  private static boolean kill(Path folder, int steps, int pause)
      throws IOException, InterruptedException {
    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                DoomedBuild.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader lines = build.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      for (int step = 0; step < steps && line != null && !isLast(line); step++) {
        line = lines.readLine();
      }
      Thread.sleep(pause / (steps == Integer.MAX_VALUE ? 10 : 1));
      boolean working = line != null && build.isAlive();
      build.destroyForcibly().waitFor();
      return working;
    }
  }

  private static boolean isLast(String line) {
    return List.of("finishing", "closed").contains(line);
  }
}
