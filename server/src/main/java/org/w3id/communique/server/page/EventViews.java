package org.w3id.communique.server.page;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.Role;

/** Views of events. */
final class EventViews {
  private static final int MOST_CLAIMS = 3;

  private final GraphReader reader;
  private final Links links;
  private final ClaimViews claims;

  EventViews(GraphReader reader, Links links, ClaimViews claims) {
    this.reader = reader;
    this.links = links;
    this.claims = claims;
  }

  EventView view(Node event) {
    Link type =
        reader
            .closestClass(event)
            .map(found -> links.to(found, reader.label(found)))
            .orElse(Link.none("event"));
    return new EventView(
        links.to(event, reader.label(event)),
        type,
        DateView.of(reader, event),
        status(event),
        contested(event),
        roles(event),
        claims.about(event, MOST_CLAIMS),
        claims.nodesAbout(event).size());
  }

  boolean contested(Node event) {
    return reader.text(event, CMQ.CONTESTED).equals("true");
  }

  Link status(Node event) {
    return reader
        .value(event, CMQ.STATUS)
        .map(status -> links.to(status, reader.label(status)))
        .orElse(Link.none("not known"));
  }

  private List<Fact> roles(Node event) {
    return Arrays.stream(Role.values())
        .filter(role -> role != Role.QUANTITY)
        .map(role -> new Fact(label(role.iri()), fillers(event, role)))
        .filter(role -> !role.values().isEmpty())
        .toList();
  }

  private List<Link> fillers(Node event, Role role) {
    return reader.values(event, role.iri()).stream()
        .map(filler -> links.to(filler, reader.label(filler)))
        .toList();
  }

  private String label(String property) {
    return reader.propertyLabel(GraphReader.iri(property));
  }
}
