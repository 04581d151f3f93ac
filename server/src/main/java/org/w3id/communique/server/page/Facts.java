package org.w3id.communique.server.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.communique.ontology.CMQ;

/** What the graph says of a thing, but for what its page shows in a place of its own. */
final class Facts {
  private static final int MOST_VALUES = 200;

  private static final Set<String> SHOWN_ELSEWHERE =
      Set.of(
          RDF.type.getURI(),
          RDFS.label.getURI(),
          DCTerms.title.getURI(),
          DCTerms.issued.getURI(),
          SKOS.altLabel.getURI(),
          OWL.sameAs.getURI(),
          SKOS.exactMatch.getURI(),
          CMQ.STATUS,
          CMQ.CONTESTED,
          CMQ.DATE,
          CMQ.BEGIN_DATE,
          CMQ.END_DATE,
          CMQ.TEXT,
          CMQ.TEXT_DIGEST,
          CMQ.EVIDENCE,
          CMQ.ASSERTS,
          CMQ.EVENT_KEY,
          CMQ.EVENT_TYPE,
          CMQ.ATTRIBUTED_TO,
          CMQ.ATTRIBUTION_TEXT,
          CMQ.BEGIN,
          CMQ.END,
          CMQ.FACTUALITY,
          ClaimViews.WAS_DERIVED_FROM,
          "http://www.w3.org/ns/oa#hasSource",
          "http://www.w3.org/ns/oa#hasSelector");

  /** What sites call themselves whose addresses do not say it well. */
  private static final Map<String, String> SITES =
      Map.of("www.wikidata.org", "Wikidata", "sws.geonames.org", "GeoNames");

  private final GraphReader reader;
  private final Links links;

  Facts(GraphReader reader, Links links) {
    this.reader = reader;
    this.links = links;
  }

  /** In the order of the ontology, then by name; at the end who represents the thing. */
  List<Fact> of(Node thing) {
    boolean isClaim = reader.is(thing, CMQ.CLAIM);
    Map<Node, List<Node>> values =
        new TreeMap<>(Comparator.comparing(this::rank).thenComparing(GraphReader::words));
    reader
        .description(thing)
        .forEach(
            (property, nodes) -> {
              if (!SHOWN_ELSEWHERE.contains(property)
                  && !(isClaim && Comparisons.covers(property))) {
                values.put(GraphReader.iri(property), nodes);
              }
            });
    List<Fact> facts = new ArrayList<>();
    values.forEach(
        (property, nodes) -> facts.add(new Fact(reader.propertyLabel(property), shown(nodes))));
    List<Node> representatives = reader.subjects(CMQ.REPRESENTS, thing, MOST_VALUES);
    if (!representatives.isEmpty()) {
      facts.add(new Fact("represented by", shown(representatives)));
    }
    return facts;
  }

  /** Where other sites tell of the same thing. */
  List<Link> elsewhere(Node thing) {
    return Stream.of(OWL.sameAs.getURI(), SKOS.exactMatch.getURI())
        .flatMap(property -> reader.values(thing, property).stream())
        .filter(Node::isURI)
        .map(same -> links.to(same, siteOf(same.getURI())))
        .distinct()
        .toList();
  }

  private static String siteOf(String iri) {
    try {
      URI address = URI.create(iri);
      String host = String.valueOf(address.getHost());
      return address.getHost() == null ? iri : SITES.getOrDefault(host, host);
    } catch (IllegalArgumentException e) {
      return iri;
    }
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
