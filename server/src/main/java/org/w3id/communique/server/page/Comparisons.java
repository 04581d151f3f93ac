package org.w3id.communique.server.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.Role;

/** Holds what a claim says against what its event says. */
final class Comparisons {
  /** What both may say in the same property, in the order in which it is shown. */
  private static final List<String> SHARED =
      Stream.concat(
              Arrays.stream(Role.values()).map(Role::iri),
              Stream.of(CMQ.QUANTITY_TEXT, CMQ.PHASE, CMQ.CHOICE, CMQ.OUTCOME))
          .filter(property -> !property.equals(CMQ.QUANTITY))
          .toList();

  private final GraphReader reader;
  private final Links links;

  Comparisons(GraphReader reader, Links links) {
    this.reader = reader;
    this.links = links;
  }

  /** Whether a property is one of those that are compared. */
  static boolean covers(String property) {
    return SHARED.contains(property)
        || Set.of(
                CMQ.DATE,
                CMQ.BEGIN_DATE,
                CMQ.END_DATE,
                CMQ.FACTUALITY,
                CMQ.QUANTITY,
                CMQ.QUANTITY_UNIT)
            .contains(property);
  }

  /** Everything that a claim or its event says of what happens; empty for a claim without event. */
  List<Comparison> of(Node claim) {
    return reader.value(claim, CMQ.ASSERTS).map(event -> of(claim, event)).orElse(List.of());
  }

  /** What a claim says that its event does not. */
  List<Fact> otherwise(Node claim) {
    return of(claim).stream()
        .filter(Comparison::differs)
        .map(comparison -> new Fact(comparison.name(), comparison.claim()))
        .toList();
  }

  private List<Comparison> of(Node claim, Node event) {
    List<Comparison> comparisons = new ArrayList<>();
    for (String property : SHARED) {
      List<Node> said = reader.values(claim, property);
      List<Node> held = reader.values(event, property);
      if (!said.isEmpty() || !held.isEmpty()) {
        comparisons.add(
            new Comparison(
                reader.propertyLabel(GraphReader.iri(property)),
                named(said),
                named(held),
                !held.containsAll(said)));
      }
    }
    add(comparisons, "date", date(claim), date(event));
    add(
        comparisons,
        "status",
        named(reader.values(claim, CMQ.FACTUALITY)),
        named(reader.values(event, CMQ.STATUS)));
    return comparisons;
  }

  private static void add(
      List<Comparison> comparisons, String name, List<Link> said, List<Link> held) {
    if (!said.isEmpty() || !held.isEmpty()) {
      comparisons.add(new Comparison(name, said, held, !said.isEmpty() && !said.equals(held)));
    }
  }

  private List<Link> date(Node thing) {
    String date = DateView.of(reader, thing).text();
    return date.isEmpty() ? List.of() : List.of(Link.none(date));
  }

  private List<Link> named(List<Node> nodes) {
    return nodes.stream()
        .map(node -> links.to(node, node.isURI() ? reader.label(node) : GraphReader.words(node)))
        .toList();
  }
}
