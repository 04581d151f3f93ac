package org.w3id.communique.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;

/** What the endpoint can do, in the words of SPARQL 1.1 Service Description. */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> WRITTEN =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "JSON-LD",
          "N-Triples",
          "RDF_XML",
          "TriG",
          "N-Quads",
          "RDF_JSON");

  private final RequestUrl urls;

  ServiceDescription(RequestUrl urls) {
    this.urls = urls;
  }

  /** The description in a syntax that a client accepts; the page on which to ask for a browser. */
  SparqlAnswer answer(Request request, String accept) {
    List<String> offers =
        Stream.concat(
                RdfSyntax.offers().stream().map(RdfSyntax.Offer::mediaType),
                Stream.of(Answers.HTML))
            .toList();
    Optional<String> chosen = Negotiation.choose(accept, offers, offer -> offer);
    if (chosen.isEmpty()) {
      throw new ProtocolError(
          HttpStatus.NOT_ACCEPTABLE_406,
          "there is no such format; there are " + String.join(", ", offers),
          Map.of("Vary", "Accept"));
    }
    return chosen.get().equals(Answers.HTML)
        ? SparqlAnswer.line(
            HttpStatus.SEE_OTHER_303, "see /query", Map.of("Location", "/query", "Vary", "Accept"))
        : SparqlAnswer.text(
            HttpStatus.OK_200,
            Map.of(
                "Content-Type",
                chosen.get(),
                "Vary",
                "Accept",
                "Link",
                "</prefixes>; rel=\"http://www.w3.org/ns/shacl#prefixes\"",
                "Accept-Query",
                "application/sparql-query"),
            print(of(urls.origin(request)), chosen.get()));
  }

  private static String print(Graph graph, String mediaType) {
    RdfSyntax.Offer offer =
        RdfSyntax.offers().stream()
            .filter(each -> each.mediaType().equals(mediaType))
            .findFirst()
            .orElseThrow();
    return RDFWriter.source(graph).format(offer.syntax().format()).asString();
  }

  /** The description of the endpoint of a server. */
  static Graph of(String origin) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(Map.of("sd", SD, "formats", FORMATS, "sh", SH));
    Node service = iri(origin + SparqlHandler.PATH);
    graph.add(service, RDF.type.asNode(), sd("Service"));
    graph.add(service, sd("endpoint"), service);
    graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
    graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
    WRITTEN.forEach(format -> graph.add(service, sd("resultFormat"), iri(FORMATS + format)));
    addDataset(graph, service, origin + "/.well-known/void#dataset");
    addPrefixes(graph, service);
    return graph;
  }

  private static void addDataset(Graph graph, Node service, String description) {
    Node dataset = iri(description);
    Node union = iri(description + "-union");
    graph.add(service, sd("defaultDataset"), dataset);
    graph.add(dataset, RDF.type.asNode(), sd("Dataset"));
    graph.add(dataset, sd("defaultGraph"), union);
    graph.add(union, RDF.type.asNode(), sd("Graph"));
  }

  /** The prefixes that editors may offer, in the words of SHACL (section 5.2.1). */
  private static void addPrefixes(Graph graph, Node service) {
    Prefixes.all()
        .forEach(
            (prefix, namespace) -> {
              Node declaration = iri(service.getURI() + "#prefix-" + prefix);
              graph.add(service, iri(SH + "declare"), declaration);
              graph.add(declaration, RDF.type.asNode(), iri(SH + "PrefixDeclaration"));
              graph.add(declaration, iri(SH + "prefix"), NodeFactory.createLiteralString(prefix));
              graph.add(
                  declaration,
                  iri(SH + "namespace"),
                  NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
            });
  }

  private static Node sd(String name) {
    return iri(SD + name);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
