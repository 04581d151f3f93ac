package org.w3id.communique.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.w3id.communique.store.ClaimStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes everything in a store into one file. */
@Command(
    name = "backup",
    description = "Write everything in a store into one compressed file of N-Quads.",
    footer = {"", "Example:", "  communique backup news.nq.gz --store news-store"})
final class BackupCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(
      paramLabel = "FILE",
      description = "Overwritten if it exists; by custom it ends in .nq.gz.")
  private Path file = Path.of("");

  BackupCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (ClaimStore opened = ClaimStore.open(store.folder())) {
      opened.backup(file);
      context
          .console()
          .say(
              String.format(
                  Locale.ROOT,
                  "%s holds %s of the store, in %.1f MB",
                  file,
                  Counted.of(opened.status().documents(), "document"),
                  Files.size(file) / 1e6));
    }
    return ExitStatus.DONE;
  }
}
