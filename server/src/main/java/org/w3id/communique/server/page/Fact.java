package org.w3id.communique.server.page;

import java.util.List;

/**
 * A property of a thing with its values.
 *
 * @param name label of the property
 * @param values in a fixed order
 */
public record Fact(String name, List<Link> values) {
  private static final int FIRST = 12;

  public Fact {
    values = List.copyOf(values);
  }

  /** The values to show at once. */
  public List<Link> first() {
    return values.size() > FIRST + 2 ? values.subList(0, FIRST) : values;
  }

  /** The values to show when asked for. */
  public List<Link> rest() {
    return values.subList(first().size(), values.size());
  }
}
