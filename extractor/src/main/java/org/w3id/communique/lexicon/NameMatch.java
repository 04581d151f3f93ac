package org.w3id.communique.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * A form of a gazetteer found in a sequence of words.
 *
 * @param length number of words covered, at least 1
 * @param readings the ways to read it, the preferred one first; at least one
 */
public record NameMatch(int length, List<NameReading> readings) {
  public NameMatch {
    readings = List.copyOf(readings);
  }

  /** The preferred reading. */
  public NameReading first() {
    return readings.getFirst();
  }

  /** The preferred reading among those of one kind. */
  public Optional<NameReading> of(EntityKind kind) {
    return readings.stream().filter(r -> r.entity().kind() == kind).findFirst();
  }
}
