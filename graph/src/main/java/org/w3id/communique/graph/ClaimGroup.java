package org.w3id.communique.graph;

import java.util.List;
import java.util.Set;

/**
 * The claims of one event.
 *
 * @param iri the event
 * @param key the key that they share, complete unless there is but one claim
 * @param claims at least one, in order of their IRIs
 * @param apart the IRIs of those that someone took out of the event of their key
 */
record ClaimGroup(String iri, EventKey key, List<ClaimRecord> claims, Set<String> apart) {
  ClaimGroup {
    claims = List.copyOf(claims);
    apart = Set.copyOf(apart);
  }

  /** Claims that belong together by what they say. */
  ClaimGroup(String iri, EventKey key, List<ClaimRecord> claims) {
    this(iri, key, claims, Set.of());
  }
}
