package org.w3id.communique.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.Outcome;
import org.w3id.communique.ontology.Role;

/**
 * What all claims of one event say together.
 *
 * @param iri the event
 * @param type its type; the types above it follow
 * @param variant local name of the phase or choice
 * @param roles all that fills a role in one of the claims
 * @param date when it happens
 * @param outcome how a test ended
 * @param amount how much
 * @param status whether it happened, as the claims weighed against each other say
 * @param reported whether no claim is in a document's own voice
 * @param contested whether one claim says that it occurred or is ongoing and another that it did
 *     not
 * @param parts the IRIs of the events that it includes
 * @param merge why its claims, at least one, are of one event
 */
public record Event(
    String iri,
    EventType type,
    Optional<String> variant,
    Map<Role, SortedSet<String>> roles,
    Optional<Period> date,
    Optional<Outcome> outcome,
    Optional<Amount> amount,
    Factuality status,
    boolean reported,
    boolean contested,
    SortedSet<String> parts,
    MergeExplanation merge) {
  /** The IRIs of the claims in order. */
  public List<String> claims() {
    return List.copyOf(merge.grounds().keySet());
  }
}
