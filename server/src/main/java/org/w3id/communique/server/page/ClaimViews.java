package org.w3id.communique.server.page;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.w3id.communique.ontology.CMQ;

/** Views of claims. */
final class ClaimViews {
  static final String WAS_DERIVED_FROM = "http://www.w3.org/ns/prov#wasDerivedFrom";
  private static final int MOST = 200;

  private final GraphReader reader;
  private final Links links;
  private final Passages passages;
  private final Comparisons comparisons;

  ClaimViews(GraphReader reader, Links links, Passages passages, Comparisons comparisons) {
    this.reader = reader;
    this.links = links;
    this.passages = passages;
    this.comparisons = comparisons;
  }

  /** The claims about an event, the one published last first. */
  List<Node> nodesAbout(Node event) {
    return reader.subjects(CMQ.ASSERTS, event, MOST).stream()
        .sorted(Comparator.comparing(this::issued).reversed().thenComparing(this::begin))
        .toList();
  }

  /** The claims about an event, without naming it again. */
  List<ClaimView> about(Node event, int most) {
    return nodesAbout(event).stream().limit(most).map(claim -> view(claim, Link.none(""))).toList();
  }

  /** The same, each with the ground on which it was joined to the others. */
  List<ClaimView> witnesses(Node event, int most) {
    List<Node> nodes = nodesAbout(event);
    return nodes.stream()
        .limit(most)
        .map(
            claim ->
                view(claim, Link.none(""))
                    .withGround(nodes.size() > 1 ? ground(claim) : Link.none("")))
        .toList();
  }

  private Link ground(Node claim) {
    return reader
        .value(claim, CMQ.MERGED_BY)
        .map(ground -> links.to(ground, reader.label(ground)))
        .orElse(Link.none(""));
  }

  /** The claims of a document, in the order of their evidence. */
  List<Node> nodesIn(Node document) {
    return reader.subjects(WAS_DERIVED_FROM, document, MOST).stream()
        .filter(thing -> reader.is(thing, CMQ.CLAIM))
        .sorted(Comparator.comparingLong(this::begin))
        .toList();
  }

  /** The claims of a document, without naming it again. */
  List<ClaimView> in(Node document) {
    return nodesIn(document).stream().map(claim -> withEvent(claim).withoutDocument()).toList();
  }

  /** The claims that a thing is named as the source of, the one published last first. */
  List<ClaimView> by(Node source, int most) {
    return reader.subjects(CMQ.ATTRIBUTED_TO, source, MOST).stream()
        .sorted(Comparator.comparing(this::issued).reversed())
        .limit(most)
        .map(this::withEvent)
        .toList();
  }

  /** A claim on its own page, with its paragraph. */
  ClaimView alone(Node claim) {
    Node document = documentOf(claim);
    return view(
        claim, passages.inParagraph(claim, document), Link.none(""), event(claim), List.of());
  }

  private ClaimView withEvent(Node claim) {
    return view(claim, event(claim));
  }

  /** What a claim is about. */
  Link event(Node claim) {
    return reader
        .value(claim, CMQ.ASSERTS)
        .map(event -> links.to(event, reader.label(event)))
        .orElse(Link.none(""));
  }

  private ClaimView view(Node claim, Link event) {
    return view(
        claim,
        passages.inSentence(claim, documentOf(claim)),
        links.to(claim, "claim"),
        event,
        comparisons.otherwise(claim));
  }

  private ClaimView view(Node claim, Passage passage, Link self, Link event, List<Fact> otherwise) {
    Node factuality = reader.value(claim, CMQ.FACTUALITY).orElse(claim);
    Node document = documentOf(claim);
    return new ClaimView(
        key(claim),
        self,
        passage,
        links.to(factuality, reader.label(factuality)),
        sources(claim),
        hearsay(claim),
        links.to(document, reader.label(document)),
        reader.text(document, DCTerms.publisher.getURI()),
        DateView.of(reader.text(document, DCTerms.issued.getURI())),
        event,
        Link.none(""),
        otherwise);
  }

  private Node documentOf(Node claim) {
    return reader.value(claim, WAS_DERIVED_FROM).orElse(claim);
  }

  /** Those whom the document names as saying so. */
  List<Link> sources(Node claim) {
    return reader.values(claim, CMQ.ATTRIBUTED_TO).stream()
        .map(source -> links.to(source, reader.label(source)))
        .toList();
  }

  /** The document's words for a source that it does not name; empty if it names one or none. */
  String hearsay(Node claim) {
    return reader.values(claim, CMQ.ATTRIBUTED_TO).isEmpty()
        ? reader.text(claim, CMQ.ATTRIBUTION_TEXT)
        : "";
  }

  /** The last part of a claim's IRI, which is unique among claims. */
  static String key(Node claim) {
    String iri = claim.toString();
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  private String issued(Node claim) {
    return reader
        .lookUp(claim, WAS_DERIVED_FROM)
        .flatMap(document -> reader.lookUp(document, DCTerms.issued.getURI()))
        .map(GraphReader::words)
        .orElse("");
  }

  private long begin(Node claim) {
    return reader.number(claim, CMQ.BEGIN);
  }
}
