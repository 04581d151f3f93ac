package org.w3id.communique.graph;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.ontology.IriSpace.Kind;

/**
 * Raises what fills a role to the level of person or state: a ministry or force counts as the state
 * for which it acts, a place with a state beside it as that state, and where someone went also one
 * that is known to lie in a state. A person who acts for a state stays a person.
 */
final class Principals {
  private final IriSpace space;
  private final Function<String, SortedSet<String>> represents;
  private final Function<String, SortedSet<String>> locatedIn;

  /**
   * Raises by what is known.
   *
   * @param represents the states for which an actor acts; empty for none
   * @param locatedIn the states in which a place lies; empty for none
   */
  Principals(
      IriSpace space,
      Function<String, SortedSet<String>> represents,
      Function<String, SortedSet<String>> locatedIn) {
    this.space = space;
    this.represents = represents;
    this.locatedIn = locatedIn;
  }

  /** Who counts among the fillers of one role; not empty unless these are. */
  SortedSet<String> among(Set<String> fillers) {
    SortedSet<String> principals = new TreeSet<>();
    for (String filler : fillers) {
      SortedSet<String> states =
          is(filler, Kind.ORGANIZATION) ? represents.apply(filler) : Collections.emptySortedSet();
      principals.add(states.size() == 1 ? states.first() : filler);
    }
    if (principals.stream().anyMatch(iri -> is(iri, Kind.STATE))) {
      principals.removeIf(iri -> is(iri, Kind.PLACE));
    }
    return principals;
  }

  /** The same, but a place counts as the state in which it lies, if one is known. */
  SortedSet<String> statesAmong(Set<String> fillers) {
    SortedSet<String> principals = new TreeSet<>();
    fillers.forEach(filler -> principals.add(stateOf(filler).orElse(filler)));
    return among(principals);
  }

  /** Those of the fillers that are places of which the state is known. */
  SortedSet<String> placesInStates(Set<String> fillers) {
    SortedSet<String> places = new TreeSet<>(fillers);
    places.removeIf(filler -> stateOf(filler).isEmpty());
    return places;
  }

  private Optional<String> stateOf(String place) {
    SortedSet<String> states =
        is(place, Kind.PLACE) ? locatedIn.apply(place) : Collections.emptySortedSet();
    return states.size() == 1 ? Optional.of(states.first()) : Optional.empty();
  }

  private boolean is(String iri, Kind kind) {
    return space.kindOf(iri).filter(kind::equals).isPresent();
  }
}
