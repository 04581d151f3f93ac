package org.w3id.communique.server.page;

import java.util.List;

/**
 * An event in a list.
 *
 * @param self leads to the event
 * @param type its closest class
 * @param date as precise as known; empty if not dated
 * @param status what its claims, weighed against each other, say
 * @param contested whether one claim says that it happened and another that it did not
 * @param claims the claims about it
 */
public record EventView(
    Link self, Link type, String date, Link status, boolean contested, List<ClaimView> claims) {
  public EventView {
    claims = List.copyOf(claims);
  }
}
