package org.w3id.communique.graph;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.IriKeys;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.ontology.IriSpace.Kind;
import org.w3id.communique.ontology.Role;

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

  /**
   * Names the events of some complete keys, each without the places within the states visited,
   * unless these alone tell it from another.
   */
  Function<EventKey, String> among(Set<EventKey> keys) {
    Map<EventKey, Integer> alike = new HashMap<>();
    keys.forEach(key -> alike.merge(key.withoutPlaces(), 1, Integer::sum));
    return key -> {
      EventKey plain = key.withoutPlaces();
      return byKey(alike.getOrDefault(plain, 0) > 1 ? key : plain);
    };
  }

  /** The event that only one claim is known to describe. */
  String byClaim(ClaimRecord claim) {
    return space.iri(Kind.EVENT, IriKeys.digest(List.of(claim.iri())));
  }

  /** The event that a claim describes as far as it says itself, whatever other claims there are. */
  String own(ClaimRecord claim) {
    return claim.key().isComplete() ? byKey(claim.key().withoutPlaces()) : byClaim(claim);
  }

  /** Whether it is an attack on a state, of which the key does not say where or on what. */
  boolean isAgainstState(EventKey key) {
    return key.type() == EventType.MILITARY_ACTION
        && key.participants().getOrDefault(Role.TARGET, Collections.emptySortedSet()).stream()
            .anyMatch(iri -> space.kindOf(iri).filter(Kind.STATE::equals).isPresent());
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
