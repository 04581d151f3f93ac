package org.w3id.communique.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.w3id.communique.claim.DocumentClaims;
import org.w3id.communique.graph.syntax.RdfSyntax;
import org.w3id.communique.input.DocumentSource;
import org.w3id.communique.ontology.IriSpace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the claims of documents, without a store. */
@Command(
    name = "extract",
    description = "Write the claims that documents make, without a store.",
    footer = {
      "",
      "JSON lines have one object a document; the forms of RDF also hold the events that follow"
          + " from",
      "the claims of all documents together. Examples:",
      "  communique extract news.jsonl --format jsonl -o claims.jsonl",
      "  communique extract report.txt --format turtle",
      "  echo '{\"id\": \"a\", \"text\": \"Russia sent oil to Cuba.\"}' | communique extract -"
          + " --format jsonl"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private BaseOption base = new BaseOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
  private ClaimFormat format = ClaimFormat.JSONL;

  @Option(
      names = "-o",
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  private @Nullable Path file;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      defaultValue = "0",
      description = "Leave out claims that are less sure than this, from 0 to 1.")
  private double leastConfidence;

  ExtractCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
      throw CommandException.usage(
          "--min-confidence needs a number from 0 to 1: " + leastConfidence);
    }
    IriSpace space = base.space().orElse(IriSpace.DEFAULT);
    Workbench bench = new Workbench(context, input.extractor(), space);
    DocumentRun run = new DocumentRun(context.console(), input.verbose(), bench::extraction);
    try (DocumentSource source = input.open(context.console());
        Output output = Output.open(context.console(), Optional.ofNullable(file));
        ClaimSink sink = sink(bench, space)) {
      run.run(
          source,
          known -> false,
          Runtime.getRuntime().availableProcessors(),
          claims -> accept(sink, claims));
      sink.writeTo(output.stream());
      output.finish();
    }
    return run.status();
  }

  private ClaimSink sink(Workbench bench, IriSpace space) throws IOException {
    Optional<RdfSyntax> graph = format.graph();
    return graph.isPresent()
        ? new GraphSink(bench, space, graph.get())
        : new JsonLinesSink(bench, space);
  }

  private void accept(ClaimSink sink, DocumentClaims claims) {
    DocumentClaims sure = claims.only(claim -> claim.confidence() >= leastConfidence);
    try {
      sink.accept(sure);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
