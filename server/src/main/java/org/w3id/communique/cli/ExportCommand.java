package org.w3id.communique.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.w3id.communique.output.GraphFormat;
import org.w3id.communique.output.GraphWriter;
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
      "N-Quads, TriG and JSON-LD keep the graphs apart, one a document; Turtle has all in one. Examples:",
      "  communique export --format nquads -o news.nq",
      "  communique export --format turtle | head -50"
    })
final class ExportCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private StoreOption folder = new StoreOption();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}.")
  private GraphFormat format = GraphFormat.NQUADS;

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
      GraphWriter writer = new GraphWriter(store.dataset(), graph -> true);
      Txn.executeRead(store.dataset(), () -> writer.write(format, output.stream()));
      output.finish();
    }
    return ExitStatus.DONE;
  }
}
