package org.w3id.communique.server.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.server.page.FirstPage.Count;
import org.w3id.communique.server.page.FirstPage.Publication;
import org.w3id.communique.store.Figures;
import org.w3id.communique.store.StoreStatus;

/** Makes the first page, within a transaction of the caller's. */
public final class FirstPages {
  private static final int MOST_STATES = 300;
  private static final int MOST_DOCUMENTS = 8;

  private static final Comparator<Triple> LATEST_FIRST =
      Comparator.comparing((Triple issued) -> GraphReader.words(issued.getObject()))
          .reversed()
          .thenComparing(issued -> issued.getSubject().toString());

  private final GraphReader reader;
  private final Links links;

  /** First pages of a graph whose own things have their IRIs in a space. */
  public FirstPages(Graph graph, IriSpace space) {
    this.reader = new GraphReader(graph);
    this.links = new Links(space);
  }

  /** The first page of a store. */
  public FirstPage of(StoreStatus status, List<ExampleQuery> queries) {
    Figures figures = status.figures();
    return new FirstPage(
        status.documents(),
        figures.having(CMQ.CLAIM),
        figures.having(CMQ.EVENT),
        figures.contested(),
        counts(Arrays.stream(EventType.values()).map(EventType::iri), figures.classes()),
        counts(Arrays.stream(Factuality.values()).map(Factuality::iri), figures.statuses()),
        states(),
        latest(),
        queries);
  }

  private List<Publication> latest() {
    return reader
        .having(DCTerms.issued.asNode())
        .sorted(LATEST_FIRST)
        .limit(MOST_DOCUMENTS)
        .map(Triple::getSubject)
        .map(
            document ->
                new Publication(
                    links.to(document, reader.label(document)),
                    reader.text(document, DCTerms.publisher.getURI()),
                    DateView.of(reader.text(document, DCTerms.issued.getURI()))))
        .toList();
  }

  private List<Count> counts(Stream<String> iris, Map<String, Long> numbers) {
    return iris.filter(numbers::containsKey)
        .map(iri -> new Count(toEvents(iri), numbers.getOrDefault(iri, 0L), within(iri)))
        .toList();
  }

  /** The type above a type, where that is not the type of all events. */
  private String within(String iri) {
    return reader.values(GraphReader.iri(iri), RDFS.subClassOf.getURI()).stream()
        .filter(wider -> wider.isURI() && !wider.getURI().equals(CMQ.EVENT))
        .map(reader::label)
        .findFirst()
        .orElse("");
  }

  /** Leads from a type or a status to its events. */
  private Link toEvents(String iri) {
    Link term = link(iri);
    return new Link(term.text(), "/events/" + term.term(), term.term());
  }

  private Link link(String iri) {
    return links.to(GraphReader.iri(iri), reader.label(GraphReader.iri(iri)));
  }

  private List<Link> states() {
    return all(CMQ.STATE)
        .map(state -> link(state.getURI()))
        .sorted(Comparator.comparing(Link::text))
        .toList();
  }

  /** IRIs of the states that the page leads to, those first that most is said of. */
  public List<String> busyStates() {
    Map<String, Long> said =
        all(CMQ.STATE)
            .collect(Collectors.toMap(Node::getURI, state -> reader.incoming(state).count()));
    return said.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Stream<Node> all(String type) {
    return reader.subjects(RDF.type.getURI(), GraphReader.iri(type), MOST_STATES).stream();
  }
}
