package org.w3id.communique.resolve;

import java.util.List;
import java.util.Optional;
import org.w3id.communique.lexicon.EntityKind;

/**
 * What a mention stands for.
 *
 * @param kind what it is
 * @param key the last part of its IRI: for a state the ISO 3166-1 alpha-3 code, else a slug of its
 *     name; without scope
 * @param scope whether the key names it everywhere or within its document only
 * @param name canonical name, the label
 * @param code ISO 3166-1 alpha-3 code of a state or acronym of an organisation
 * @param alternativeNames other names, without the canonical one, in order
 * @param sameAs IRIs of the same thing elsewhere, from checked data only
 * @param represents ISO 3166-1 alpha-3 code of the state for which the document says that it acts
 * @param itemClass class of an item, such as {@code weapon} or {@code food}
 */
public record Entity(
    EntityKind kind,
    String key,
    EntityScope scope,
    String name,
    Optional<String> code,
    List<String> alternativeNames,
    List<String> sameAs,
    Optional<String> represents,
    Optional<String> itemClass) {
  public Entity {
    alternativeNames = List.copyOf(alternativeNames);
    sameAs = List.copyOf(sameAs);
  }
}
