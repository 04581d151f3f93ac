package org.w3id.communique.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which store a command works on. */
final class StoreOption {
  /** In the working folder. */
  static final String DEFAULT = "communique-store";

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = DEFAULT,
      description = "The folder of the store; ${DEFAULT-VALUE} unless given.")
  private Path folder = Path.of(DEFAULT);

  Path folder() {
    return folder;
  }
}
