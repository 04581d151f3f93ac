package org.w3id.communique.server.page;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.communique.ontology.CMQ;

/** Views of claims. */
final class ClaimViews {
  private static final String WAS_DERIVED_FROM = "http://www.w3.org/ns/prov#wasDerivedFrom";
  private static final int MOST = 200;

  private final GraphReader reader;
  private final Links links;

  ClaimViews(GraphReader reader, Links links) {
    this.reader = reader;
    this.links = links;
  }

  /** The claims about an event, without naming it again. */
  List<ClaimView> about(Node event) {
    return reader.subjects(CMQ.ASSERTS, event, MOST).stream()
        .map(claim -> view(claim, Link.none("")))
        .toList();
  }

  /** The claims of a document, in the order of their evidence. */
  List<ClaimView> in(Node document) {
    return reader.subjects(WAS_DERIVED_FROM, document, MOST).stream()
        .filter(thing -> reader.is(thing, CMQ.CLAIM))
        .sorted((one, other) -> Long.compare(begin(one), begin(other)))
        .map(claim -> withEvent(claim).withoutDocument())
        .toList();
  }

  /** The claims that a thing is named as the source of. */
  List<ClaimView> by(Node source) {
    return reader.subjects(CMQ.ATTRIBUTED_TO, source, MOST).stream().map(this::withEvent).toList();
  }

  ClaimView withEvent(Node claim) {
    return view(
        claim,
        reader
            .value(claim, CMQ.ASSERTS)
            .map(event -> links.to(event, reader.label(event)))
            .orElse(Link.none("")));
  }

  private ClaimView view(Node claim, Link event) {
    Node factuality = reader.value(claim, CMQ.FACTUALITY).orElse(claim);
    Node document = reader.value(claim, WAS_DERIVED_FROM).orElse(claim);
    return new ClaimView(
        links.to(claim, "claim"),
        reader.text(claim, CMQ.EVIDENCE),
        links.to(factuality, reader.label(factuality)),
        sources(claim),
        links.to(document, reader.label(document)),
        reader.text(document, DCTerms.publisher.getURI()),
        reader.text(document, DCTerms.issued.getURI()),
        event);
  }

  /** Those whom the document names, or else its words for them. */
  private List<Link> sources(Node claim) {
    List<Link> named =
        reader.values(claim, CMQ.ATTRIBUTED_TO).stream()
            .map(source -> links.to(source, reader.label(source)))
            .toList();
    String words = reader.text(claim, CMQ.ATTRIBUTION_TEXT);
    return named.isEmpty() && !words.isEmpty() ? List.of(Link.none(words)) : named;
  }

  private long begin(Node claim) {
    return reader
        .value(claim, CMQ.BEGIN)
        .filter(Node::isLiteral)
        .map(Node::getLiteralValue)
        .filter(Number.class::isInstance)
        .map(number -> ((Number) number).longValue())
        .orElse(0L);
  }
}
