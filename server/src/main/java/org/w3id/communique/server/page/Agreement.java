package org.w3id.communique.server.page;

import java.util.List;

/**
 * A part of what makes several claims one event.
 *
 * @param name of the part, such as "visitor" or "date"
 * @param values what the event has there
 * @param claims how many claims say so; the others leave the part open
 * @param all how many claims there are
 */
public record Agreement(String name, List<Link> values, int claims, int all) {
  public Agreement {
    values = List.copyOf(values);
  }

  /** Whether every claim says so. */
  public boolean everywhere() {
    return claims == all;
  }
}
