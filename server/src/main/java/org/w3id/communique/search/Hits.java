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
 * @param partly whether nothing has all of the words, so that these have some of them
 */
public record Hits(List<Hit> hits, Map<IriSpace.Kind, Integer> kinds, int total, boolean partly) {
  static final Hits NONE = new Hits(List.of(), Map.of(), 0, false);

  public Hits {
    hits = List.copyOf(hits);
    kinds = Map.copyOf(kinds);
  }
}
