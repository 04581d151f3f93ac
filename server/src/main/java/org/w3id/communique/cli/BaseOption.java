package org.w3id.communique.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3id.communique.ontology.IriSpace;
import picocli.CommandLine.Option;

/** Where the IRIs of the data begin. */
final class BaseOption {
  @Option(
      names = "--base",
      paramLabel = "IRI",
      description =
          "What the IRIs of the data begin with; http://localhost:3030/ unless given. A store keeps its own.")
  private @Nullable String base;

  /** The space asked for; empty if none was. */
  Optional<IriSpace> space() {
    try {
      return Optional.ofNullable(base).map(IriSpace::new);
    } catch (IllegalArgumentException e) {
      throw CommandException.usage(String.valueOf(e.getMessage()));
    }
  }
}
