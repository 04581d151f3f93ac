package org.w3id.communique.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Role;

/** Why several claims are taken for one event: what they agree on. */
final class Agreements {
  private final GraphReader reader;
  private final Links links;

  Agreements(GraphReader reader, Links links) {
    this.reader = reader;
    this.links = links;
  }

  /** Type, core roles, phase or choice, and date of an event; empty for an event of one claim. */
  List<Agreement> of(Node event, List<Node> claims) {
    if (claims.size() < 2) {
      return List.of();
    }
    List<Agreement> agreements = new ArrayList<>();
    Optional<Node> type = reader.closestClass(event);
    type.ifPresent(
        found ->
            agreements.add(
                new Agreement(
                    "type",
                    List.of(links.to(found, reader.label(found))),
                    claims.size(),
                    claims.size())));
    type
        .flatMap(found -> EventType.of(GraphReader.localName(found)))
        .map(EventType::coreRoles)
        .orElse(List.of())
        .stream()
        .map(Role::iri)
        .forEach(role -> add(agreements, event, claims, role));
    add(agreements, event, claims, CMQ.PHASE);
    add(agreements, event, claims, CMQ.CHOICE);
    addDate(agreements, event, claims);
    return agreements;
  }

  private void add(List<Agreement> agreements, Node event, List<Node> claims, String property) {
    List<Link> values =
        reader.values(event, property).stream()
            .map(value -> links.to(value, reader.label(value)))
            .toList();
    if (!values.isEmpty()) {
      agreements.add(
          new Agreement(
              reader.propertyLabel(GraphReader.iri(property)),
              values,
              saying(claims, property),
              claims.size()));
    }
  }

  private void addDate(List<Agreement> agreements, Node event, List<Node> claims) {
    String date = DateView.of(reader, event).text();
    if (!date.isEmpty()) {
      agreements.add(
          new Agreement(
              "date", List.of(Link.none(date)), saying(claims, CMQ.BEGIN_DATE), claims.size()));
    }
  }

  private int saying(List<Node> claims, String property) {
    return (int) claims.stream().filter(claim -> reader.value(claim, property).isPresent()).count();
  }
}
