package org.w3id.communique.graph;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.ontology.IriSpace.Kind;

/**
 * Raises what fills a role to the level of person or state: a ministry or force counts as the state
 * for which it acts, a place with a state beside it as that state. A person who acts for a state
 * stays a person.
 */
final class Principals {
  private final IriSpace space;
  private final Function<String, SortedSet<String>> represents;

  /**
   * Raises by what is known.
   *
   * @param represents the states for which an actor acts; empty for none
   */
  Principals(IriSpace space, Function<String, SortedSet<String>> represents) {
    this.space = space;
    this.represents = represents;
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

  private boolean is(String iri, Kind kind) {
    return space.kindOf(iri).filter(kind::equals).isPresent();
  }
}
