package org.w3id.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;

/** Makes the pages of the things of a graph, within a transaction of the caller's. */
public final class ResourcePages {
  private static final int MOST_EVENTS = 100;
  private static final int MOST_EVENTS_READ = 20_000;
  private static final int MOST_VALUES = 50;

  /** What a page shows in a place of its own. */
  private static final Set<String> SHOWN_ELSEWHERE =
      Set.of(
          RDF.type.getURI(),
          RDFS.label.getURI(),
          DCTerms.title.getURI(),
          SKOS.altLabel.getURI(),
          CMQ.STATUS,
          CMQ.CONTESTED,
          CMQ.TEXT,
          CMQ.TEXT_DIGEST,
          CMQ.EVIDENCE,
          CMQ.FACTUALITY);

  /** What a date as precise as known says already. */
  private static final Set<String> BOUNDS = Set.of(CMQ.BEGIN_DATE, CMQ.END_DATE);

  private final GraphReader reader;
  private final Links links;
  private final ClaimViews claims;
  private final EventViews events;

  /** Pages of a graph whose own things have their IRIs in a space. */
  public ResourcePages(Graph graph, IriSpace space) {
    this.reader = new GraphReader(graph);
    this.links = new Links(space);
    this.claims = new ClaimViews(reader, links);
    this.events = new EventViews(reader, links, claims);
  }

  /** The page of a thing; empty if the graph says nothing of it. */
  public Optional<ResourcePage> of(String iri) {
    Node thing = GraphReader.iri(iri);
    if (reader.outgoing(thing).findAny().isEmpty()) {
      return Optional.empty();
    }
    List<Node> itsEvents =
        reader.is(thing, CMQ.CLAIM) ? List.of() : events.of(thing, MOST_EVENTS_READ);
    return Optional.of(
        new ResourcePage(
            title(thing),
            reader.closestClass(thing).map(reader::label).orElse("thing"),
            iri,
            names(thing),
            marks(thing),
            facts(thing),
            events.latest(itsEvents, MOST_EVENTS),
            itsEvents.size(),
            claimsTitle(thing),
            claims(thing),
            reader.text(thing, CMQ.TEXT),
            links.data(iri)));
  }

  /** A claim has no label of its own. */
  private String title(Node thing) {
    return reader.is(thing, CMQ.CLAIM)
        ? reader
            .value(thing, CMQ.ASSERTS)
            .map(event -> "Claim: " + reader.label(event))
            .orElse("Claim")
        : reader.label(thing);
  }

  private List<String> names(Node thing) {
    return reader.values(thing, SKOS.altLabel.getURI()).stream()
        .map(GraphReader::words)
        .distinct()
        .toList();
  }

  private List<Link> marks(Node thing) {
    List<Link> marks = new ArrayList<>();
    if (reader.is(thing, CMQ.EVENT)) {
      marks.add(events.status(thing));
      if (events.contested(thing)) {
        marks.add(new Link("contested", links.href(CMQ.CONTESTED), "contested"));
      }
    }
    return marks;
  }

  private String claimsTitle(Node thing) {
    if (reader.is(thing, CMQ.EVENT)) {
      return "What documents say of it";
    }
    if (reader.is(thing, CMQ.CLAIM)) {
      return "In the words of its document";
    }
    return reader.is(thing, CMQ.DOCUMENT) ? "What it says" : "Claims that name it as their source";
  }

  private List<ClaimView> claims(Node thing) {
    if (reader.is(thing, CMQ.EVENT)) {
      return claims.about(thing);
    }
    if (reader.is(thing, CMQ.CLAIM)) {
      return List.of(claims.withEvent(thing));
    }
    return reader.is(thing, CMQ.DOCUMENT) ? claims.in(thing) : claims.by(thing);
  }

  /**
   * What the graph says of a thing, and who represents it; in the order of the ontology, then by
   * name.
   */
  private List<Fact> facts(Node thing) {
    boolean dated = !reader.text(thing, CMQ.DATE).isEmpty();
    Map<Node, List<Node>> values =
        reader
            .outgoing(thing)
            .filter(triple -> !SHOWN_ELSEWHERE.contains(triple.getPredicate().getURI()))
            .filter(triple -> !dated || !BOUNDS.contains(triple.getPredicate().getURI()))
            .collect(
                Collectors.groupingBy(
                    Triple::getPredicate,
                    () ->
                        new TreeMap<>(
                            Comparator.comparing(this::rank).thenComparing(GraphReader::words)),
                    Collectors.mapping(Triple::getObject, Collectors.toList())));
    List<Fact> facts = new ArrayList<>();
    values.forEach(
        (property, nodes) -> facts.add(new Fact(reader.propertyLabel(property), shown(nodes))));
    List<Node> representatives = reader.subjects(CMQ.REPRESENTS, thing, MOST_VALUES);
    if (!representatives.isEmpty()) {
      facts.add(new Fact("represented by", shown(representatives)));
    }
    return facts;
  }

  private List<Link> shown(List<Node> nodes) {
    return nodes.stream()
        .distinct()
        .limit(MOST_VALUES)
        .map(
            node ->
                links.to(
                    node,
                    node.isURI() && links.isOurs(node.getURI())
                        ? reader.label(node)
                        : GraphReader.words(node)))
        .sorted(Comparator.comparing(Link::text))
        .toList();
  }

  /**
   * The roles in their order first, then the other terms of the ontology, then those of other
   * vocabularies.
   */
  private String rank(Node property) {
    String order = reader.text(property, CMQ.ORDER);
    if (!order.isEmpty()) {
      return "0" + "0".repeat(Math.max(0, 4 - order.length())) + order;
    }
    return property.getURI().startsWith(CMQ.NAMESPACE) ? "1" : "2";
  }
}
