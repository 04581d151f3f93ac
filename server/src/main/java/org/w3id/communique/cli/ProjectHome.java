package org.w3id.communique.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the project stands, as the launcher says. */
final class ProjectHome {
  private static final String PROPERTY = "communique.home";

  private ProjectHome() {}

  /** The project's own documents, as a path for the user to read; empty if they are not there. */
  static Optional<String> seeds() {
    Path seeds = Path.of(System.getProperty(PROPERTY, ""), "seeds");
    Path working = Path.of("").toAbsolutePath();
    Path shown =
        seeds.isAbsolute() && seeds.startsWith(working) ? working.relativize(seeds) : seeds;
    return Files.isDirectory(seeds) ? Optional.of(shown.toString()) : Optional.empty();
  }
}
