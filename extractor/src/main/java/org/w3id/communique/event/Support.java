package org.w3id.communique.event;

import java.util.Optional;
import org.w3id.communique.ontology.Phase;
import org.w3id.communique.text.Token;

/**
 * A verb that carries a noun, and the phase that it gives.
 *
 * @param verb the verb: "imposed" in "imposed a series of sanctions"
 * @param noun the noun that the verb governs: "series"
 * @param phase the phase that the verb gives the event
 * @param outside whether the verb's subject has no part in the event
 * @param loose whether the verb tells of something else, so that what hangs on it does not belong
 *     to the event: "spoke in Bahrain after a tour of Iraq"
 */
record Support(Token verb, Token noun, Optional<Phase> phase, boolean outside, boolean loose) {}
