package org.w3id.communique.server.page;

import java.util.List;

/**
 * A thing of the graph.
 *
 * @param title its label
 * @param kind label of its closest class, such as "state"
 * @param iri its name in the graph
 * @param names its other names
 * @param marks its status and the like; shown beside the title
 * @param facts its properties that are not shown otherwise
 * @param events in which it takes part, the latest first
 * @param eventCount how many there are in all
 * @param claimsTitle what the claims have to do with it
 * @param claims about it, in it or by it
 * @param text its whole text, where the graph holds one
 * @param data path of its description as data, without the ending
 */
public record ResourcePage(
    String title,
    String kind,
    String iri,
    List<String> names,
    List<Link> marks,
    List<Fact> facts,
    List<EventView> events,
    int eventCount,
    String claimsTitle,
    List<ClaimView> claims,
    String text,
    String data) {
  public ResourcePage {
    names = List.copyOf(names);
    marks = List.copyOf(marks);
    facts = List.copyOf(facts);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
  }

  /** Whether some of the events are left out. */
  public boolean moreEvents() {
    return eventCount > events.size();
  }
}
