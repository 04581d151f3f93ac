package org.w3id.communique.server.page;

import java.util.List;

/**
 * A property of a thing with its values.
 *
 * @param name label of the property
 * @param values in a fixed order, at least one
 */
public record Fact(String name, List<Link> values) {
  public Fact {
    values = List.copyOf(values);
  }
}
