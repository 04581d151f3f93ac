package org.w3id.communique.store;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** Says in the words of DCAT how to get at the data: by queries, or as files. */
final class DistributionDescription {
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  /** A format in which the whole is exported. */
  private record Dump(String name, String title, String mediaType) {}

  private static final List<Dump> DUMPS =
      List.of(
          new Dump("nquads", "The whole graph as N-Quads", "application/n-quads"),
          new Dump("trig", "The whole graph as TriG", "application/trig"),
          new Dump("turtle", "The whole graph as Turtle", "text/turtle"),
          new Dump("jsonld", "The whole graph as JSON-LD", "application/ld+json"),
          new Dump("graphml", "Actors and direct edges as GraphML", "application/xml"),
          new Dump("gexf", "Actors and direct edges as GEXF", "application/xml"),
          new Dump("csv", "Events as a table", "text/csv"));

  private final Graph graph;
  private final Node dataset;
  private final String document;

  private DistributionDescription(Graph graph, Node dataset, String document) {
    this.graph = graph;
    this.dataset = dataset;
    this.document = document;
  }

  /** Adds to a description the service and the files. */
  static void add(Graph graph, Node dataset, String document, String endpoint) {
    DistributionDescription description = new DistributionDescription(graph, dataset, document);
    description.service(NodeFactory.createURI(endpoint));
    DUMPS.forEach(description::dump);
  }

  private void service(Node endpoint) {
    Node service = part("service");
    add(service, RDF.type, DCAT.DataService);
    add(service, DCTerms.title, text("SPARQL endpoint"));
    add(service, DCAT.endpointURL, endpoint);
    add(service, DCAT.servesDataset, dataset);
    add(
        service,
        DCTerms.conformsTo,
        NodeFactory.createURI("https://www.w3.org/TR/sparql11-protocol/"));
    Node distribution = distribution("sparql", "The graph by queries");
    add(distribution, DCAT.accessURL, endpoint);
    add(distribution, DCAT.accessService, service);
  }

  private void dump(Dump dump) {
    Node distribution = distribution(dump.name, dump.title);
    add(distribution, DCAT.mediaType, NodeFactory.createURI(MEDIA_TYPES + dump.mediaType));
    add(
        distribution,
        DCTerms.description,
        text("Written by communique export --format " + dump.name + "."));
  }

  private Node distribution(String name, String title) {
    Node distribution = part("distribution-" + name);
    add(dataset, DCAT.distribution, distribution);
    add(distribution, RDF.type, DCAT.Distribution);
    add(distribution, DCTerms.title, text(title));
    return distribution;
  }

  private Node part(String name) {
    return NodeFactory.createURI(document + "#" + name);
  }

  private void add(Node subject, Property property, Resource type) {
    add(subject, property, type.asNode());
  }

  private void add(Node subject, Property property, Node value) {
    graph.add(subject, property.asNode(), value);
  }

  private static Node text(String words) {
    return NodeFactory.createLiteralLang(words, "en");
  }
}
