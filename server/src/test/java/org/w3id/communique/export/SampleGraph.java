package org.w3id.communique.export;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.communique.graph.DerivedGraphs;
import org.w3id.communique.graph.EventDeriver;
import org.w3id.communique.ontology.IriSpace;

/** Two documents on arms, a visit and a meeting, with what follows from them. */
final class SampleGraph {
  static final IriSpace SPACE = IriSpace.DEFAULT;

  private static final String PREFIXES =
      """
      PREFIX cmq: <https://w3id.org/communique/ns#>
      PREFIX claim: <http://localhost:3030/id/claim/>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX document: <http://localhost:3030/id/document/>
      PREFIX item: <http://localhost:3030/id/item/>
      PREFIX person: <http://localhost:3030/id/person/>
      PREFIX place: <http://localhost:3030/id/place/>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX state: <http://localhost:3030/id/state/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private static final String FIRST =
      """
      document:one a cmq:Document ; dcterms:identifier "one" .
      state:PRK a cmq:State, cmq:Actor ; rdfs:label "North Korea"@en ; cmq:code "PRK" .
      state:RUS a cmq:State, cmq:Actor ; rdfs:label "Russia"@en ; cmq:code "RUS" .
      person:putin a cmq:Person, cmq:Actor ; rdfs:label "Vladimir Putin"@en ; cmq:represents state:RUS .
      item:shells a cmq:Item ; rdfs:label "=HYPERLINK(\\"http://example.org\\")"@en .
      claim:a a cmq:Claim ; cmq:eventType cmq:ArmsTransfer ; cmq:factuality cmq:Occurred ;
        cmq:supplier state:PRK ; cmq:recipient state:RUS ; cmq:item item:shells ;
        cmq:quantity 5000000 ; cmq:quantityText "-five million" ;
        cmq:date "2023"^^xsd:gYear ; cmq:beginDate "2023-01-01"^^xsd:date ; cmq:endDate "2023-12-31"^^xsd:date ;
        cmq:evidence "“Shells” were sent,\\n  all \\"five\\" million"@en ; prov:wasDerivedFrom document:one .
      claim:b a cmq:Claim ; cmq:eventType cmq:Visit ; cmq:factuality cmq:Occurred ;
        cmq:visitor person:putin ; cmq:destination state:PRK ;
        cmq:date "2024-06-18"^^xsd:date ; cmq:beginDate "2024-06-18"^^xsd:date ; cmq:endDate "2024-06-18"^^xsd:date ;
        cmq:evidence "Putin visited"@en ; prov:wasDerivedFrom document:one .
      """;

  private static final String SECOND =
      """
      document:two a cmq:Document ; dcterms:identifier "two" .
      state:PRK a cmq:State, cmq:Actor ; rdfs:label "North Korea"@en ; cmq:code "PRK" .
      state:RUS a cmq:State, cmq:Actor ; rdfs:label "Russia"@en ; cmq:code "RUS" .
      person:putin a cmq:Person, cmq:Actor ; rdfs:label "Putin 😀 \\u0007 <&>"@en ; cmq:represents state:RUS .
      person:idle a cmq:Person, cmq:Actor ; rdfs:label "Idle"@en .
      place:port a cmq:Place ; rdfs:label "Port"@en .
      claim:c a cmq:Claim ; cmq:eventType cmq:Visit ; cmq:factuality cmq:Occurred ;
        cmq:visitor person:putin ; cmq:destination state:PRK ;
        cmq:date "2000-07"^^xsd:gYearMonth ; cmq:beginDate "2000-07-01"^^xsd:date ; cmq:endDate "2000-07-31"^^xsd:date ;
        cmq:evidence "Putin was there"@en ; prov:wasDerivedFrom document:two .
      claim:d a cmq:Claim ; cmq:eventType cmq:Visit ; cmq:factuality cmq:Occurred ;
        cmq:visitor person:putin ; cmq:destination place:port ;
        cmq:evidence "Putin saw a port"@en ; prov:wasDerivedFrom document:two .
      claim:e a cmq:Claim ; cmq:eventType cmq:Visit ; cmq:factuality cmq:Planned ;
        cmq:visitor state:PRK ; cmq:destination place:port ;
        cmq:evidence "A visit is planned"@en ; prov:wasDerivedFrom document:two .
      """;

  private SampleGraph() {}

  /** The documents and the derived graphs. */
  static DatasetGraph dataset() {
    DatasetGraph dataset = DatasetFactory.create().asDatasetGraph();
    dataset.addGraph(graphName("one"), parse(FIRST));
    dataset.addGraph(graphName("two"), parse(SECOND));
    DerivedGraphs derived = new EventDeriver(SPACE).derive(dataset);
    derived.graphs().forEach(dataset::addGraph);
    return dataset;
  }

  private static Node graphName(String document) {
    return NodeFactory.createURI(SPACE.iri(IriSpace.Kind.GRAPH, document));
  }

  private static Graph parse(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    byte[] bytes = (PREFIXES + turtle).getBytes(StandardCharsets.UTF_8);
    RDFDataMgr.read(graph, new ByteArrayInputStream(bytes), Lang.TURTLE);
    return graph;
  }

  /** The direct edges that stand in the graph of edges. */
  static Iterable<Triple> edges(DatasetGraph dataset) {
    return dataset.getGraph(NodeFactory.createURI(SPACE.edgesGraph())).find().toList();
  }
}
