package org.w3id.communique.server;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFFormat;

/** The syntaxes in which linked data is served, the preferred one first. */
enum RdfSyntax {
  TURTLE("text/turtle", "ttl", RDFFormat.TURTLE_PRETTY),
  JSON_LD("application/ld+json", "jsonld", RDFFormat.JSONLD),
  N_TRIPLES("application/n-triples", "nt", RDFFormat.NTRIPLES_UTF8),
  RDF_XML("application/rdf+xml", "rdf", RDFFormat.RDFXML);

  private final String mediaType;
  private final String ending;
  private final RDFFormat format;

  RdfSyntax(String mediaType, String ending, RDFFormat format) {
    this.mediaType = mediaType;
    this.ending = ending;
    this.format = format;
  }

  String mediaType() {
    return mediaType;
  }

  /** Ending of a document's path, without the dot. */
  String ending() {
    return ending;
  }

  RDFFormat format() {
    return format;
  }

  /**
   * A name by which clients ask for a syntax.
   *
   * @param mediaType to be written in {@code Content-Type} too
   */
  record Offer(RdfSyntax syntax, String mediaType) {}

  /** The names of all, the preferred one first; to a client of JSON, JSON-LD is JSON. */
  static List<Offer> offers() {
    return Stream.concat(
            Arrays.stream(values()).map(syntax -> new Offer(syntax, syntax.mediaType)),
            Stream.of(new Offer(JSON_LD, "application/json")))
        .toList();
  }

  static Optional<RdfSyntax> ofEnding(String ending) {
    return Arrays.stream(values()).filter(syntax -> syntax.ending.equals(ending)).findFirst();
  }
}
