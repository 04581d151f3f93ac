package org.w3id.communique.server.page;

import java.util.List;

/**
 * An event in a list.
 *
 * @param self leads to the event
 * @param type its closest class
 * @param date as precise as known
 * @param status what its claims, weighed against each other, say
 * @param contested whether one claim says that it happened and another that it did not
 * @param roles who and what takes part
 * @param claims some of the claims about it
 * @param claimCount how many claims there are about it
 */
public record EventView(
    Link self,
    Link type,
    DateView date,
    Link status,
    boolean contested,
    List<Fact> roles,
    List<ClaimView> claims,
    int claimCount) {
  public EventView {
    roles = List.copyOf(roles);
    claims = List.copyOf(claims);
  }

  /** How many claims are left out. */
  public int more() {
    return claimCount - claims.size();
  }
}
