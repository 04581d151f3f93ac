package org.w3id.communique.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * An entry of a gazetteer: something with a name of its own.
 *
 * @param kind what it is
 * @param key last part of its IRI: ISO 3166-1 alpha-3 code of a state, else a slug
 * @param name canonical name
 * @param code ISO code of a state or acronym of an organisation
 * @param alternativeNames other names and acronyms, not demonyms or places
 * @param sameAs IRIs of Wikidata and GeoNames
 * @param state ISO code of the state that it belongs to or acts for; empty for a state itself and
 *     for what has none
 * @param itemClass class of an item or of a thing of no kind of ours: weapon, calendar
 */
public record NamedEntity(
    EntityKind kind,
    String key,
    String name,
    Optional<String> code,
    List<String> alternativeNames,
    List<String> sameAs,
    Optional<String> state,
    Optional<String> itemClass) {
  public NamedEntity {
    alternativeNames = List.copyOf(alternativeNames);
    sameAs = List.copyOf(sameAs);
  }
}
