package org.w3id.communique.graph;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What an update changes for events.
 *
 * @param before claims that are gone, and those that changed as they were
 * @param after claims that are new, and those that changed as they are
 * @param claims IRIs of further claims whose events are to be derived anew
 * @param entities those whose name, or the state for which they act or in which they lie, is
 *     another than before
 */
public record ClaimChanges(
    Collection<ClaimRecord> before,
    Collection<ClaimRecord> after,
    Set<String> claims,
    Set<String> entities) {
  public ClaimChanges {
    before = List.copyOf(before);
    after = List.copyOf(after);
    claims = Set.copyOf(claims);
    entities = Set.copyOf(entities);
  }
}
