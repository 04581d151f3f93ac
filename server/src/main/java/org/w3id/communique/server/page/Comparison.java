package org.w3id.communique.server.page;

import java.util.List;

/**
 * What a claim and its event say of one thing.
 *
 * @param name of the property
 * @param claim what the claim says; empty if nothing
 * @param event what all claims of the event say together; empty if nothing
 * @param differs whether the claim says something that the event does not
 */
public record Comparison(String name, List<Link> claim, List<Link> event, boolean differs) {
  public Comparison {
    claim = List.copyOf(claim);
    event = List.copyOf(event);
  }
}
