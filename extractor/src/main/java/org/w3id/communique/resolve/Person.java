package org.w3id.communique.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.mention.Office;

/**
 * A person of a document.
 *
 * @param fullName the fullest form of the name
 * @param offices the offices that the document gives
 * @param state ISO code of the state for which the person acts, as the document says it
 * @param ambiguous whether the name leaves open who is meant: one word only
 */
record Person(String fullName, Set<Office> offices, Optional<String> state, boolean ambiguous) {
  Person {
    offices = Set.copyOf(offices);
  }

  Entity entity() {
    return new Entity(
        org.w3id.communique.lexicon.EntityKind.PERSON,
        Slug.of(fullName),
        ambiguous ? EntityScope.DOCUMENT : EntityScope.GLOBAL,
        fullName,
        Optional.empty(),
        List.of(),
        List.of(),
        state,
        Optional.empty());
  }
}
