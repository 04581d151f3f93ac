package org.w3id.communique.search;

import java.util.List;
import java.util.Map;
import org.w3id.communique.ontology.IriSpace;

/**
 * What was found, the closest first.
 *
 * @param hits at most as many as were asked for
 * @param kinds how many things of each kind have the words; counted up to a bound
 * @param total how many things have the words, of the kinds asked for; counted up to a bound
 */
public record Hits(List<Hit> hits, Map<IriSpace.Kind, Integer> kinds, int total) {
  static final Hits NONE = new Hits(List.of(), Map.of(), 0);

  public Hits {
    hits = List.copyOf(hits);
    kinds = Map.copyOf(kinds);
  }
}
