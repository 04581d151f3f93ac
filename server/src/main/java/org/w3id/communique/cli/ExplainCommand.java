package org.w3id.communique.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.w3id.communique.extractor.Trace;
import org.w3id.communique.text.Document;
import org.w3id.communique.text.Metadata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how the claims of a text were found. */
@Command(
    name = "explain",
    description = "Show how each claim of a text was found, or nearly.",
    footer = {
      "",
      "Examples:",
      "  communique explain 'Russia may provide food to North Korea, officials said.'",
      "  communique explain 'Putin is set to visit Pyongyang on Tuesday.' --published 2024-06-17",
      "  communique explain - < report.txt"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private NamesOption names = new NamesOption();

  @Parameters(paramLabel = "TEXT", description = "The text itself, or - for standard input.")
  private String text = "";

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "The day on which it was published, such as 2024-06-18; it tells what 'on Tuesday' means.")
  private @Nullable LocalDate published;

  ExplainCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    String read =
        text.equals("-")
            ? new String(context.console().in().readAllBytes(), StandardCharsets.UTF_8)
            : text;
    if (read.isBlank()) {
      throw CommandException.usage("there is no text to explain");
    }
    Metadata metadata =
        Optional.ofNullable(published).map(Metadata::publishedOn).orElse(Metadata.NONE);
    Document document = new Document("text", read, metadata);
    Extraction extraction = context.loader().load(names.extractor());
    Trace trace = extraction.trace(document);
    trace.claims().diagnostics().forEach(diagnostic -> context.console().say(diagnostic.message()));
    try (Output output = Output.open(context.console(), Optional.empty())) {
      output.text(Explanation.of(trace));
      output.finish();
    }
    return ExitStatus.DONE;
  }
}
