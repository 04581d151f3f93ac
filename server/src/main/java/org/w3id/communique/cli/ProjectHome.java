package org.w3id.communique.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the project stands, as the launcher says. */
final class ProjectHome {
  private static final String PROPERTY = "communique.home";

  private ProjectHome() {}

  /** The project's own documents; empty if they are not there. */
  static Optional<String> seeds() {
    return Optional.of(path("seeds")).filter(seeds -> Files.isDirectory(Path.of(seeds)));
  }

  /** A file or folder of the project, as the user would write it from the working folder. */
  static String path(String name) {
    Path path = Path.of(System.getProperty(PROPERTY, ""), name);
    Path working = Path.of("").toAbsolutePath();
    return (path.isAbsolute() && path.startsWith(working) ? working.relativize(path) : path)
        .toString();
  }

  /** How the user calls the program from the working folder. */
  static String program() {
    String path = path("communique");
    return path.contains("/") ? path : "./" + path;
  }
}
