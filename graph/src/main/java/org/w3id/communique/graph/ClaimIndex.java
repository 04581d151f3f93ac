package org.w3id.communique.graph;

import java.util.Collection;
import java.util.Optional;

/**
 * Finds claims by what they have in common, so that an update need not read all of them. It shows
 * the claims as they stand after the update, and the events as they stood before it.
 */
public interface ClaimIndex {
  /** A claim by its IRI; empty where no document holds it. */
  Optional<ClaimRecord> claim(String iri);

  /** The claims whose complete keys have a core. */
  Collection<ClaimRecord> complete(EventKey core);

  /** The claims with a core that may join an event. */
  Collection<ClaimRecord> lacking(EventKey core);

  /** The claims whose complete keys have a core among the {@link EventKey#lesserCores} */
  Collection<ClaimRecord> admitting(EventKey lesserCore);

  /** The event that a claim asserted; empty for a new claim. */
  Optional<String> event(String claim);

  /** The IRIs of the claims that asserted an event. */
  Collection<String> asserting(String event);

  /** The events in which an entity took part. */
  Collection<String> eventsOf(String entity);
}
