package org.w3id.communique.server;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.eclipse.jetty.http.HttpStatus;

/** The syntaxes in which results are written, the preferred one of each kind first. */
enum ResultSyntax {
  JSON(ResultSetLang.RS_JSON, "application/sparql-results+json", "json"),
  XML(ResultSetLang.RS_XML, "application/sparql-results+xml", "xml"),
  CSV(ResultSetLang.RS_CSV, "text/csv", "csv"),
  TSV(ResultSetLang.RS_TSV, "text/tab-separated-values", "tsv"),
  TEXT(ResultSetLang.RS_Text, "text/plain", "text"),
  PLAIN_JSON(ResultSetLang.RS_JSON, "application/json", "sparql-json"),
  PLAIN_XML(ResultSetLang.RS_XML, "application/xml", "sparql-xml"),

  TURTLE(RDFFormat.TURTLE_BLOCKS, "text/turtle", "turtle", "ttl"),
  JSON_LD(RDFFormat.JSONLD, "application/ld+json", "json-ld", "jsonld"),
  N_TRIPLES(RDFFormat.NTRIPLES_UTF8, "application/n-triples", "n-triples", "ntriples", "nt"),
  RDF_XML(RDFFormat.RDFXML_PLAIN, "application/rdf+xml", "rdf-xml", "rdfxml", "rdf", "xml"),
  TRIG(RDFFormat.TRIG_BLOCKS, "application/trig", "trig"),
  N_QUADS(RDFFormat.NQUADS_UTF8, "application/n-quads", "n-quads", "nquads", "nq"),
  RDF_JSON(RDFFormat.RDFJSON, "application/rdf+json", "rdf-json"),
  TURTLE_BY_ANOTHER_NAME(RDFFormat.TURTLE_BLOCKS, "application/x-turtle"),
  RDF_AS_JSON(RDFFormat.JSONLD, "application/json"),
  RDF_AS_XML(RDFFormat.RDFXML_PLAIN, "application/xml"),
  RDF_AS_TEXT(RDFFormat.NTRIPLES_UTF8, "text/plain", "text");

  private static final List<ResultSyntax> TABLES =
      Arrays.stream(values()).filter(syntax -> syntax.table.isPresent()).toList();
  private static final List<ResultSyntax> GRAPHS =
      Arrays.stream(values()).filter(syntax -> syntax.graph.isPresent()).toList();

  private final Optional<Lang> table;
  private final Optional<RDFFormat> graph;
  private final String mediaType;
  private final List<String> names;

  ResultSyntax(Lang table, String mediaType, String... names) {
    this.table = Optional.of(table);
    this.graph = Optional.empty();
    this.mediaType = mediaType;
    this.names = List.of(names);
  }

  ResultSyntax(RDFFormat graph, String mediaType, String... names) {
    this.table = Optional.empty();
    this.graph = Optional.of(graph);
    this.mediaType = mediaType;
    this.names = List.of(names);
  }

  /**
   * The syntax that a client asks for: by a parameter, where it names one that there is, or else in
   * the header. Clients send names of several servers at once.
   *
   * @param ofGraphs whether the result is a graph, not a table or a truth
   * @throws ProtocolError if there is none that it takes
   */
  static ResultSyntax chosen(SparqlRequest request, boolean ofGraphs) {
    return of(request, ofGraphs).orElseThrow(() -> none(offers(ofGraphs)));
  }

  /** Likewise; empty if there is none that it takes. */
  static Optional<ResultSyntax> of(SparqlRequest request, boolean ofGraphs) {
    List<ResultSyntax> offers = offers(ofGraphs);
    return request.formats().stream()
        .flatMap(name -> offers.stream().filter(offer -> offer.isCalled(name)))
        .findFirst()
        .or(() -> Negotiation.choose(request.accept(), offers, offer -> offer.mediaType));
  }

  private static List<ResultSyntax> offers(boolean ofGraphs) {
    return ofGraphs ? GRAPHS : TABLES;
  }

  private boolean isCalled(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return mediaType.equals(lower) || names.contains(lower);
  }

  /** Whether a client likes a page for people better than any of these. */
  static boolean prefersHtml(String accept) {
    List<String> offers =
        Stream.concat(
                Arrays.stream(values()).map(syntax -> syntax.mediaType), Stream.of(Answers.HTML))
            .toList();
    return Negotiation.choose(accept, offers, offer -> offer)
        .filter(Answers.HTML::equals)
        .isPresent();
  }

  /** The language of a table of bindings. */
  Lang table() {
    return table.orElseThrow();
  }

  /** The format of a graph. */
  RDFFormat graph() {
    return graph.orElseThrow();
  }

  /** What to write in {@code Content-Type}. */
  String contentType() {
    return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
  }

  private static ProtocolError none(List<ResultSyntax> offers) {
    List<String> types = offers.stream().map(offer -> offer.mediaType).toList();
    return new ProtocolError(
        HttpStatus.NOT_ACCEPTABLE_406,
        "there is no such format of this result; there are " + String.join(", ", types),
        Map.of("Vary", "Accept"));
  }
}
