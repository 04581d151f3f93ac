/**
 * Turns a resolved event into a claim: factuality, attribution, evidence. Comes in: events with
 * resolved arguments. Goes out: {@link org.w3id.communique.claim.Claim}s. May import every package
 * above it in reading order, not {@code rdf}.
 */
@NullMarked
package org.w3id.communique.claim;

import org.jspecify.annotations.NullMarked;
