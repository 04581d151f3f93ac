package org.w3id.communique.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.mention.Office;

/**
 * A person of a document.
 *
 * @param fullName the fullest form of the name
 * @param canonicalName the same in the spelling that stands for all others
 * @param key key of the name in one spelling
 * @param offices the offices that the document gives
 * @param state ISO code of the state for which the person acts, as the document says it
 * @param ambiguous whether the name leaves open who is meant: one word only, or the name of several
 */
record Person(
    String fullName,
    String canonicalName,
    String key,
    Set<Office> offices,
    Optional<String> state,
    boolean ambiguous) {
  Person {
    offices = Set.copyOf(offices);
  }

  Entity entity() {
    boolean alone = ambiguous && state.isPresent();
    return new Entity(
        EntityKind.PERSON,
        alone ? key + "-" + state.get().toLowerCase(Locale.ROOT) : key,
        ambiguous ? EntityScope.DOCUMENT : EntityScope.GLOBAL,
        canonicalName,
        Optional.empty(),
        fullName.equals(canonicalName) ? List.of() : List.of(fullName),
        List.of(),
        state,
        Optional.empty(),
        offices.stream().filter(Office::held).map(Office::title).distinct().sorted().toList(),
        Optional.empty());
  }
}
