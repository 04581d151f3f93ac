package org.w3id.communique.server;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** What the endpoint can do, in the words of SPARQL 1.1 Service Description. */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private ServiceDescription() {}

  /**
   * The description of an endpoint.
   *
   * @param endpoint its URL, as the client wrote it
   * @param description IRI of the VoID description's dataset
   */
  static Graph of(String endpoint, String description) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS);
    Node service = iri(endpoint);
    Node dataset = iri(description);
    graph.add(service, RDF.type.asNode(), sd("Service"));
    graph.add(service, sd("endpoint"), service);
    graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
    graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
    for (String format :
        new String[] {
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "JSON-LD",
          "N-Triples",
          "RDF_XML"
        }) {
      graph.add(service, sd("resultFormat"), iri(FORMATS + format));
    }
    graph.add(service, sd("defaultDataset"), dataset);
    graph.add(dataset, RDF.type.asNode(), sd("Dataset"));
    graph.add(dataset, sd("defaultGraph"), iri(description + "-union"));
    graph.add(iri(description + "-union"), RDF.type.asNode(), sd("Graph"));
    return graph;
  }

  private static Node sd(String name) {
    return iri(SD + name);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
