package org.w3id.communique.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;

/** Makes the pages of the things of a graph, within a transaction of the caller's. */
public final class ResourcePages {
  private static final int MOST_CLAIMS = 100;

  private final GraphReader reader;
  private final Links links;
  private final Passages passages;
  private final Comparisons comparisons;
  private final ClaimViews claims;
  private final EventViews events;
  private final Timelines timelines;
  private final Facts facts;

  /** Pages of the union of a dataset's graphs, whose own things have their IRIs in a space. */
  public ResourcePages(DatasetGraph dataset, IriSpace space) {
    this.reader = new GraphReader(dataset.getUnionGraph());
    this.links = new Links(space);
    this.passages = new Passages(reader);
    this.comparisons = new Comparisons(reader, links);
    this.claims = new ClaimViews(reader, links, passages, comparisons);
    this.events = new EventViews(reader, links, claims);
    this.timelines =
        new Timelines(
            new GraphReader(dataset.getGraph(GraphReader.iri(space.eventsGraph()))), events);
    this.facts = new Facts(reader, links);
  }

  /**
   * The page of a thing; empty if the graph says nothing of it, or its events have no such page.
   *
   * @param page which of its events to show, from 1
   */
  public Optional<ResourcePage> of(String iri, int page) {
    Node thing = GraphReader.iri(iri);
    if (reader.outgoing(thing).findAny().isEmpty()) {
      return Optional.empty();
    }
    Optional<Timeline> timeline =
        reader.is(thing, CMQ.CLAIM)
            ? Optional.of(Timeline.NONE).filter(none -> page == 1)
            : timelines.of(thing, links.href(iri), page);
    return timeline.map(found -> page(thing, found));
  }

  private ResourcePage page(Node thing, Timeline timeline) {
    boolean isClaim = reader.is(thing, CMQ.CLAIM);
    boolean isEvent = reader.is(thing, CMQ.EVENT);
    Heading heading = heading(thing);
    return new ResourcePage(
        heading,
        isClaim ? List.of(claims.alone(thing)) : List.of(),
        isClaim ? comparisons.of(thing) : List.of(),
        facts.of(thing),
        facts.elsewhere(thing),
        isEvent ? new Agreements(reader, links).of(thing, claims.nodesAbout(thing)) : List.of(),
        claimsTitle(thing),
        claims(thing),
        timeline,
        reader.is(thing, CMQ.DOCUMENT) ? text(thing) : List.of(),
        new SchemaOrg(reader).of(thing, heading));
  }

  private Heading heading(Node thing) {
    String iri = thing.getURI();
    return new Heading(
        reader.title(thing),
        reader.closestClass(thing).map(reader::label).orElse("thing"),
        iri,
        links.href(iri),
        links.data(iri),
        reader.values(thing, SKOS.altLabel.getURI()).stream()
            .map(GraphReader::words)
            .distinct()
            .toList(),
        marks(thing),
        reader.is(thing, CMQ.DOCUMENT)
            ? DateView.of(reader.text(thing, DCTerms.issued.getURI()))
            : DateView.of(reader, thing));
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
    return reader.is(thing, CMQ.DOCUMENT)
        ? "What it claims"
        : "Claims that name it as their source";
  }

  private List<ClaimView> claims(Node thing) {
    if (reader.is(thing, CMQ.EVENT)) {
      return claims.witnesses(thing, MOST_CLAIMS);
    }
    return reader.is(thing, CMQ.DOCUMENT) ? claims.in(thing) : claims.by(thing, MOST_CLAIMS);
  }

  private List<TextPart> text(Node document) {
    String text = passages.text(document);
    List<MarkedText.Span> spans = new ArrayList<>();
    for (Node claim : claims.nodesIn(document)) {
      int begin = passages.begin(claim, text);
      if (begin >= 0) {
        int end = begin + reader.text(claim, CMQ.EVIDENCE).length();
        spans.add(new MarkedText.Span(ClaimViews.key(claim), begin, end));
      }
    }
    return text.isEmpty() ? List.of() : MarkedText.of(text, spans);
  }
}
