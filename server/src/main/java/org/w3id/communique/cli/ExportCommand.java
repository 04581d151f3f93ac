package org.w3id.communique.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.w3id.communique.store.ClaimStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the graph of a store for other tools. */
@Command(
    name = "export",
    description = "Write the graph of a store for other tools.",
    footer = {
      "",
      "N-Quads, TriG and JSON-LD keep the graphs apart, one a document; Turtle has all in one.",
      "GraphML and GEXF have actors and the direct edges between them, for Gephi, networkx and the",
      "like; CSV has an event a row. Examples:",
      "  communique export --format nquads -o news.nq",
      "  communique export --format gexf -o actors.gexf",
      "  communique export --format csv -o events.csv"
    })
final class ExportCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private StoreOption folder = new StoreOption();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}.")
  private ExportFormat format = ExportFormat.NQUADS;

  @Option(
      names = "-o",
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  private @Nullable Path file;

  ExportCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (ClaimStore store = ClaimStore.open(folder.folder());
        Output output = Output.open(context.console(), Optional.ofNullable(file))) {
      write(store, output);
      output.finish();
    }
    return ExitStatus.DONE;
  }

  private void write(ClaimStore store, Output output) throws IOException {
    try {
      Txn.executeRead(
          store.dataset(),
          () -> {
            try {
              format.write(store, output.stream());
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
