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
 */
record SupportVerb(
    Set<String> verbs, Optional<String> preposition, Optional<Phase> phase, boolean outside) {
  SupportVerb {
    verbs = Set.copyOf(verbs);
  }
}
