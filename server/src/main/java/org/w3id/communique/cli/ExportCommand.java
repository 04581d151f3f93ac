package org.w3id.communique.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.w3id.communique.graph.syntax.DatasetWriter;
import org.w3id.communique.graph.syntax.RdfSyntax;
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
  private RdfSyntax format = RdfSyntax.NQUADS;

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
      Txn.executeRead(
          store.dataset(),
          () ->
              DatasetWriter.write(
                  store.dataset(), graph -> true, format, store.space(), output.stream()));
      output.finish();
    }
    return ExitStatus.DONE;
  }
}
