package org.w3id.communique.graph;

import java.util.List;
import java.util.Set;
import org.w3id.communique.ontology.IriKeys;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.ontology.IriSpace.Kind;

/** Names events: by a complete key, or by the only claim of an event that has none. */
final class EventNames {
  private final IriSpace space;

  EventNames(IriSpace space) {
    this.space = space;
  }

  /** The event of a complete key. */
  String byKey(EventKey key) {
    return space.iri(Kind.EVENT, IriKeys.digest(key.content()));
  }

  /** The event that only one claim is known to describe. */
  String byClaim(ClaimRecord claim) {
    return space.iri(Kind.EVENT, IriKeys.digest(List.of(claim.iri())));
  }

  /** The event that a claim describes as far as it says itself, whatever other claims there are. */
  String own(ClaimRecord claim) {
    return claim.key().isComplete() ? byKey(claim.key()) : byClaim(claim);
  }

  /**
   * Whether a person is among the participants of a key, or someone known in one document alone.
   */
  boolean hasPerson(EventKey key) {
    return key.participants().values().stream()
        .flatMap(Set::stream)
        .anyMatch(
            iri ->
                space.kindOf(iri).filter(Kind.PERSON::equals).isPresent()
                    || IriKeys.isWithinDocument(iri));
  }
}
