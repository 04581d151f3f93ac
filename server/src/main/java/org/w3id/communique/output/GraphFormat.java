package org.w3id.communique.output;

import java.util.Locale;

/** A form of RDF. */
public enum GraphFormat {
  /** One quad a line, with the graphs. */
  NQUADS,
  /** Readable, with the graphs. */
  TRIG,
  /** Readable, all graphs as one. */
  TURTLE,
  /** JSON-LD 1.1, with the graphs. */
  JSONLD;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
