package org.w3id.communique.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.w3id.communique.extractor.ExtractorOptions;
import picocli.CommandLine.Option;

/** Names that the user adds. */
final class NamesOption {
  @Option(
      names = "--names",
      paramLabel = "FILE",
      description = {
        "Further names, one a line: form, entity, class and source, with tabs between, such as",
        "Blue Fleet <TAB> organization/blue-fleet <TAB> name <TAB> mine"
      })
  private List<Path> files = new ArrayList<>();

  /** How to load the extractor. */
  ExtractorOptions extractor() {
    for (Path file : files) {
      if (!Files.isReadable(file)) {
        throw CommandException.usage("no such file, or it cannot be read: " + file);
      }
    }
    return new ExtractorOptions(files);
  }
}
