package org.w3id.communique.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.w3id.communique.extractor.ExtractorOptions;
import org.w3id.communique.input.DocumentSource;
import org.w3id.communique.input.InputLimits;
import org.w3id.communique.input.MissingPathException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands that read documents have in common. */
final class InputOptions {
  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = {
        "Files (.jsonl, .jsonl.gz, .txt, .md), folders with such files, or - for JSON lines from standard input.",
        "Without any: the two documents that come with the program."
      })
  private List<String> paths = new ArrayList<>();

  @Mixin private NamesOption names = new NamesOption();

  @Option(
      names = {"-v", "--verbose"},
      description = "Also tell which files and documents were passed over.")
  private boolean verbose;

  boolean namesPaths() {
    return !paths.isEmpty();
  }

  boolean verbose() {
    return verbose;
  }

  /** The documents at the paths, or the seeds. */
  DocumentSource open(Console console) throws IOException {
    List<String> chosen = namesPaths() ? paths : List.of(seeds());
    try {
      return DocumentSource.of(chosen, console.in(), InputLimits.DEFAULT);
    } catch (MissingPathException e) {
      throw CommandException.usage(String.valueOf(e.getMessage()));
    }
  }

  ExtractorOptions extractor() {
    return names.extractor();
  }

  private static String seeds() {
    return ProjectHome.seeds()
        .orElseThrow(() -> CommandException.usage("name a file or folder with documents"));
  }
}
