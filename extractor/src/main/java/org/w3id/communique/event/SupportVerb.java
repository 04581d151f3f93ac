package org.w3id.communique.event;

import java.util.Optional;
import java.util.Set;
import org.w3id.communique.ontology.Phase;

/**
 * Verbs that carry a nominal trigger: "paid a visit", "signed a deal", "took part in talks".
 *
 * @param verbs lemmas
 * @param preposition what stands between verb and noun; empty for an object
 * @param phase the phase that the verb says the event is in
 * @param outside whether its subject takes no part in the event: who brokers a deal is no party to
 *     it
 * @param led whether the noun is its subject: "the talks focused on trade"
 */
record SupportVerb(
    Set<String> verbs,
    Optional<String> preposition,
    Optional<Phase> phase,
    boolean outside,
    boolean led) {
  SupportVerb {
    verbs = Set.copyOf(verbs);
  }
}
