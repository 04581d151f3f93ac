package org.w3id.communique.cli;

import java.util.Locale;
import java.util.Optional;
import org.w3id.communique.graph.syntax.RdfSyntax;

/** A form in which claims are written. */
enum ClaimFormat {
  /** One JSON object a document. */
  JSONL,
  TURTLE,
  TRIG,
  NQUADS,
  JSONLD;

  /** The form of RDF; empty if it is none. */
  Optional<RdfSyntax> graph() {
    return switch (this) {
      case JSONL -> Optional.empty();
      case TURTLE -> Optional.of(RdfSyntax.TURTLE);
      case TRIG -> Optional.of(RdfSyntax.TRIG);
      case NQUADS -> Optional.of(RdfSyntax.NQUADS);
      case JSONLD -> Optional.of(RdfSyntax.JSONLD);
    };
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
