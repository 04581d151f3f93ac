package org.w3id.communique.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * How much of something.
 *
 * @param text as a document writes it
 * @param value the number as a literal, where it could be read
 * @param unit currency or measure; empty for a bare count
 */
public record Amount(String text, Optional<Node> value, Optional<String> unit) {
  /** Whether number and unit are the same, whatever the words. */
  boolean isAsMuchAs(Amount other) {
    return value.equals(other.value) && unit.equals(other.unit);
  }
}
