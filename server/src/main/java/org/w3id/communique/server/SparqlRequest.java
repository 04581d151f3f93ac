package org.w3id.communique.server;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.util.Fields;

/**
 * A query operation of the SPARQL 1.1 Protocol (section 2.1).
 *
 * @param query empty where the client asks for the service description
 * @param defaultGraphs IRIs of the graphs that make the default graph; none for the server's own
 * @param namedGraphs IRIs of the graphs that the query may name; none for the server's own
 * @param formats that the client names in parameters, by media type or short name
 * @param accept the Accept header; empty for a client that takes anything
 * @param client address of the client
 */
record SparqlRequest(
    Optional<String> query,
    List<String> defaultGraphs,
    List<String> namedGraphs,
    List<String> formats,
    String accept,
    String client) {
  private static final String QUERY = "query";

  /** Those of SPARQL Update, in whatever request. */
  private static final Set<String> UPDATES =
      Set.of("update", "using-graph-uri", "using-named-graph-uri");

  /** The protocol has none for a format; these are in use. */
  private static final List<String> FORMATS = List.of("format", "output", "results");

  /** Those that would put a client's own words or types into the answer. */
  private static final Set<String> REFUSED = Set.of("callback", "stylesheet", "force-accept");

  SparqlRequest {
    defaultGraphs = List.copyOf(defaultGraphs);
    namedGraphs = List.copyOf(namedGraphs);
    formats = List.copyOf(formats);
  }

  /**
   * A request with all that is in its parameters.
   *
   * @throws ProtocolError if there are two queries, or parameters that no query has
   */
  static SparqlRequest of(Fields parameters, String accept, String client) {
    for (String name : parameters.getNames()) {
      if (UPDATES.contains(name)) {
        throw readOnly();
      }
      if (REFUSED.contains(name)) {
        throw bad("the parameter " + name + " is not supported");
      }
    }
    return new SparqlRequest(
        one(parameters, QUERY),
        graphs(parameters, "default-graph-uri"),
        graphs(parameters, "named-graph-uri"),
        FORMATS.stream().flatMap(name -> parameters.getValuesOrEmpty(name).stream()).toList(),
        accept,
        client);
  }

  /**
   * A request whose body is the query.
   *
   * @throws ProtocolError if there is another query in the parameters
   */
  static SparqlRequest of(String text, Fields parameters, String accept, String client) {
    SparqlRequest request = of(parameters, accept, client);
    if (request.query.isPresent()) {
      throw bad("there are two queries, one in the URL and one in the body");
    }
    return new SparqlRequest(
        Optional.of(text),
        request.defaultGraphs,
        request.namedGraphs,
        request.formats,
        accept,
        client);
  }

  /** A query as most clients ask it, for a result in JSON. */
  static SparqlRequest of(String text, String client) {
    return new SparqlRequest(
        Optional.of(text),
        List.of(),
        List.of(),
        List.of(),
        "application/sparql-results+json",
        client);
  }

  static ProtocolError readOnly() {
    return bad("this endpoint is read-only: it takes queries, not updates");
  }

  private static Optional<String> one(Fields parameters, String name) {
    List<String> values = parameters.getValuesOrEmpty(name);
    if (values.size() > 1) {
      throw bad("the parameter " + name + " is given " + values.size() + " times");
    }
    return values.stream().findFirst();
  }

  private static List<String> graphs(Fields parameters, String name) {
    Stream<String> values = parameters.getValuesOrEmpty(name).stream();
    return values.map(iri -> absolute(name, iri)).toList();
  }

  private static String absolute(String name, String iri) {
    try {
      if (IRIx.create(iri).isAbsolute()) {
        return iri;
      }
    } catch (IRIException e) {
      // Told below.
    }
    throw bad("the parameter " + name + " is not an absolute IRI");
  }

  private static ProtocolError bad(String message) {
    return new ProtocolError(HttpStatus.BAD_REQUEST_400, message);
  }
}
