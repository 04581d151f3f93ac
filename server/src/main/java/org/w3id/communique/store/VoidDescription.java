package org.w3id.communique.store;

import java.net.URI;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriKeys;

/**
 * Describes a store in the words of VoID and DCAT, without blank nodes, by figures that were
 * counted when it was last completed.
 */
public final class VoidDescription {
  private final String document;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Node dataset;

  private VoidDescription(String document) {
    this.document = document;
    this.dataset = NodeFactory.createURI(document + "#dataset");
  }

  /**
   * The description of a store.
   *
   * @param status what the store holds
   * @param document IRI of the document that the description will be
   * @param endpoint IRI of the SPARQL endpoint that serves the store
   */
  public static Graph of(StoreStatus status, String document, String endpoint) {
    VoidDescription description = new VoidDescription(document);
    description.describe(status, endpoint);
    description.count(status.figures());
    description.link(status.figures());
    DistributionDescription.add(description.graph, description.dataset, document, endpoint);
    return description.graph;
  }

  private void describe(StoreStatus status, String endpoint) {
    Node page = NodeFactory.createURI(document);
    add(page, RDF.type, VOID.DatasetDescription.asNode());
    add(page, DCTerms.title, text("Description of the graph"));
    add(page, NodeFactory.createURI("http://xmlns.com/foaf/0.1/primaryTopic"), dataset);
    add(dataset, RDF.type, VOID.Dataset.asNode());
    add(dataset, RDF.type, DCAT.Dataset.asNode());
    add(dataset, DCTerms.title, text("Communiqué: what states and their leaders do to each other"));
    add(
        dataset,
        DCTerms.description,
        text("Events, and the claims of " + status.documents() + " documents about them."));
    add(dataset, VOID.sparqlEndpoint, NodeFactory.createURI(endpoint));
    add(dataset, VOID.uriSpace, NodeFactory.createLiteralString(status.base() + "id/"));
    add(dataset, VOID.vocabulary, NodeFactory.createURI(CMQ.NAMESPACE));
    for (String format : new String[] {"Turtle", "JSON-LD", "N-Triples", "RDF_XML"}) {
      add(dataset, VOID.feature, NodeFactory.createURI("http://www.w3.org/ns/formats/" + format));
    }
  }

  private void count(Figures figures) {
    add(dataset, VOID.triples, figures.triples());
    add(dataset, VOID.entities, Math.max(0, figures.subjects() - Ontology.subjects()));
    add(dataset, VOID.distinctSubjects, figures.subjects());
    add(dataset, VOID.distinctObjects, figures.objects());
    add(dataset, VOID.classes, figures.classes().size());
    add(dataset, VOID.properties, figures.properties().size());
    for (Map.Entry<String, Long> entry : figures.classes().entrySet()) {
      Node partition = partition("class", entry.getKey(), VOID.classPartition);
      add(partition, VOID._class, NodeFactory.createURI(entry.getKey()));
      add(partition, VOID.entities, entry.getValue());
    }
    for (Map.Entry<String, Long> entry : figures.properties().entrySet()) {
      Node partition = partition("property", entry.getKey(), VOID.propertyPartition);
      add(partition, VOID.property, NodeFactory.createURI(entry.getKey()));
      add(partition, VOID.triples, entry.getValue());
    }
  }

  /** The things that other data sets know too. */
  private void link(Figures figures) {
    figures
        .links()
        .forEach(
            (space, count) -> {
              String key = IriKeys.of(URI.create(space).getHost());
              Node links = NodeFactory.createURI(document + "#links-" + key);
              Node target = NodeFactory.createURI(document + "#target-" + key);
              add(dataset, VOID.subset, links);
              add(links, RDF.type, VOID.Linkset.asNode());
              add(links, VOID.subjectsTarget, dataset);
              add(links, VOID.objectsTarget, target);
              add(links, VOID.linkPredicate, OWL.sameAs.asNode());
              add(links, VOID.triples, count);
              add(target, RDF.type, VOID.Dataset.asNode());
              add(target, VOID.uriSpace, NodeFactory.createLiteralString(space));
            });
  }

  private Node partition(String kind, String iri, Property link) {
    Node partition = NodeFactory.createURI(document + "#" + kind + "-" + IriKeys.of(iri));
    add(dataset, link, partition);
    return partition;
  }

  private void add(Node subject, Property property, long count) {
    add(subject, property, NodeFactoryExtra.intToNode(count));
  }

  private void add(Node subject, Property property, Node value) {
    add(subject, property.asNode(), value);
  }

  private void add(Node subject, Node property, Node value) {
    graph.add(subject, property, value);
  }

  private static Node text(String words) {
    return NodeFactory.createLiteralLang(words, "en");
  }
}
