package org.w3id.communique.graph;

import java.util.List;

/**
 * The claims of one event.
 *
 * @param iri the event
 * @param key the key that they share, complete unless there is but one claim
 * @param claims at least one, in order of their IRIs
 */
record ClaimGroup(String iri, EventKey key, List<ClaimRecord> claims) {
  ClaimGroup {
    claims = List.copyOf(claims);
  }
}
