package org.w3id.communique.claim;

import org.w3id.communique.event.EventMention;

/** Rates how sure a claim is. */
public final class Confidence {
  /** The claim with its confidence. */
  Claim rate(Claim claim, EventMention event) {
    double score = 0.5;
    long filled = claim.type().coreRoles().stream().filter(claim.roles()::containsKey).count();
    score += 0.12 * Math.min(2, filled);
    boolean named =
        claim.roles().values().stream()
            .flatMap(java.util.List::stream)
            .allMatch(f -> f.entity().scope() == org.w3id.communique.resolve.EntityScope.GLOBAL);
    score += named ? 0.1 : 0;
    score += event.trigger().isVerb() || event.support().isPresent() ? 0.06 : 0;
    return claim.withConfidence(Math.round(score * 100) / 100.0);
  }
}
