package org.w3id.communique.graph.syntax;

import java.util.Locale;

/** A syntax in which data goes out. */
public enum RdfSyntax {
  /** One quad a line. */
  NQUADS("application/n-quads"),
  /** Graphs with prefixes, for people. */
  TRIG("application/trig"),
  /** All graphs as one, with prefixes. */
  TURTLE("text/turtle"),
  /** Graphs as JSON. */
  JSONLD("application/ld+json");

  private final String mediaType;

  RdfSyntax(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The name that a user gives, such as {@code nquads}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The media type, without parameters; all are UTF-8. */
  public String mediaType() {
    return mediaType;
  }
}
