package org.w3id.communique.server.page;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.communique.ontology.CMQ;

/** Views of events. */
final class EventViews {
  /** Undated events come last. */
  private static final Comparator<EventView> LATEST_FIRST =
      Comparator.comparing(EventView::date).reversed().thenComparing(event -> event.self().text());

  private final GraphReader reader;
  private final Links links;
  private final ClaimViews claims;

  EventViews(GraphReader reader, Links links, ClaimViews claims) {
    this.reader = reader;
    this.links = links;
    this.claims = claims;
  }

  /** The events in which a thing has a role, in no order. */
  List<Node> of(Node thing, int most) {
    return reader
        .incoming(thing)
        .map(Triple::getSubject)
        .distinct()
        .filter(subject -> reader.is(subject, CMQ.EVENT))
        .limit(most)
        .toList();
  }

  List<EventView> latest(List<Node> events, int most) {
    return events.stream()
        .sorted(Comparator.comparing((Node event) -> reader.text(event, CMQ.BEGIN_DATE)).reversed())
        .limit(most)
        .map(this::view)
        .sorted(LATEST_FIRST)
        .toList();
  }

  /** When an event takes place, as precise as known; empty if it is not dated. */
  String date(Node event) {
    String date = reader.text(event, CMQ.DATE);
    String begin = reader.text(event, CMQ.BEGIN_DATE);
    if (!date.isEmpty() || begin.isEmpty()) {
      return date;
    }
    return begin + " to " + reader.text(event, CMQ.END_DATE);
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

  private EventView view(Node event) {
    Link type =
        reader
            .closestClass(event)
            .map(found -> links.to(found, reader.label(found)))
            .orElse(Link.none("event"));
    return new EventView(
        links.to(event, reader.label(event)),
        type,
        date(event),
        status(event),
        contested(event),
        claims.about(event));
  }
}
