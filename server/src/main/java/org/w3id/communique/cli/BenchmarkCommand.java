package org.w3id.communique.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.communique.input.DocumentSource;
import org.w3id.communique.input.Reading;
import org.w3id.communique.input.Readings;
import org.w3id.communique.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures speed and memory. */
@Command(
    name = "benchmark",
    description =
        "Measure how fast documents are extracted, stage by stage, and how much memory that takes.",
    footer = {
      "",
      "Each figure comes from at least --seconds of work after a warm-up. Example:",
      "  communique benchmark news.jsonl.gz --documents 300"
    })
final class BenchmarkCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private InputOptions input = new InputOptions();

  @Option(
      names = "--documents",
      paramLabel = "N",
      defaultValue = "200",
      description = "Use the first N documents; ${DEFAULT-VALUE} unless given.")
  private int most;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "10",
      description = "Work at least so long for each figure; ${DEFAULT-VALUE} unless given.")
  private int seconds;

  BenchmarkCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (most < 1 || seconds < 1) {
      throw CommandException.usage("--documents and --seconds need a number from 1");
    }
    List<Document> documents = documents();
    if (documents.isEmpty()) {
      throw CommandException.failed("there are no documents to measure with");
    }
    try (Output output = Output.open(context.console(), Optional.empty())) {
      for (String line : new Benchmark(context, input.extractor(), documents, seconds).run()) {
        output.line(line);
      }
      output.finish();
    }
    return ExitStatus.DONE;
  }

  private List<Document> documents() throws IOException {
    List<Document> documents = new ArrayList<>();
    try (DocumentSource source = input.open(context.console());
        Readings readings = source.readings()) {
      while (readings.hasNext() && documents.size() < most) {
        if (readings.next() instanceof Reading.Accepted accepted) {
          documents.add(accepted.document());
        }
      }
    }
    return documents;
  }
}
