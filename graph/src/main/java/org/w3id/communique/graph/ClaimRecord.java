package org.w3id.communique.graph;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.Outcome;
import org.w3id.communique.ontology.Role;

/**
 * A claim as it stands in the graph of its document, as far as events depend on it.
 *
 * @param iri the claim
 * @param key what is known of the event's identity, at the level of person or state
 * @param roles the IRIs of what fills each role; no empty sets
 * @param factuality how it presents the event
 * @param attributed whether someone other than the document's own narrator says so
 * @param outcome how a test ended
 * @param amount how much
 * @param published when its document was published
 * @param parts claims of the same document, of whose events this one's includes each
 * @param wholes claims of the same document, whose events include this one's
 */
public record ClaimRecord(
    String iri,
    EventKey key,
    Map<Role, SortedSet<String>> roles,
    Factuality factuality,
    boolean attributed,
    Optional<Outcome> outcome,
    Optional<Amount> amount,
    Optional<LocalDate> published,
    SortedSet<String> parts,
    SortedSet<String> wholes) {}
