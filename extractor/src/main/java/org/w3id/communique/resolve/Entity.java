package org.w3id.communique.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.lexicon.NamedEntity;
import org.w3id.communique.ontology.ItemClass;

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
 * @param represents ISO 3166-1 alpha-3 code of the state for which the document says that it acts,
 *     or in which a place lies
 * @param itemClass class of an item
 * @param offices the titles of a person's offices, as the document gives them, in order
 * @param broader the plainer item of which an item is a special one: missile for anti-tank missile
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
    Optional<ItemClass> itemClass,
    List<String> offices,
    Optional<Entity> broader) {
  public Entity {
    alternativeNames = List.copyOf(alternativeNames);
    sameAs = List.copyOf(sameAs);
    offices = List.copyOf(offices);
  }

  /** An entity that holds no office and is no special kind of another. */
  public Entity(
      EntityKind kind,
      String key,
      EntityScope scope,
      String name,
      Optional<String> code,
      List<String> alternativeNames,
      List<String> sameAs,
      Optional<String> represents,
      Optional<ItemClass> itemClass) {
    this(
        kind,
        key,
        scope,
        name,
        code,
        alternativeNames,
        sameAs,
        represents,
        itemClass,
        List.of(),
        Optional.empty());
  }

  /** The entity of an entry of the gazetteer. */
  public static Entity of(NamedEntity entry) {
    boolean place = entry.kind() == EntityKind.PLACE;
    return new Entity(
        entry.kind(),
        entry.key(),
        EntityScope.GLOBAL,
        entry.name(),
        place ? entry.state() : entry.code(),
        entry.alternativeNames(),
        entry.sameAs(),
        entry.kind() == EntityKind.STATE ? Optional.empty() : entry.state(),
        entry.itemClass().flatMap(Entity::itemClass));
  }

  private static Optional<ItemClass> itemClass(String value) {
    return Arrays.stream(ItemClass.values()).filter(c -> c.value().equals(value)).findFirst();
  }
}
