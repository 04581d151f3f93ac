package org.w3id.communique.store;

import java.util.Optional;
import java.util.Set;

/**
 * What an update did, for those who keep something made from the store.
 *
 * @param before version of the store when the update began
 * @param after version of the store that it left
 * @param things IRIs of all of which a text came, changed or went; empty where so much changed that
 *     it was not followed
 */
public record StoreChange(long before, long after, Optional<Set<String>> things) {
  public StoreChange {
    things = things.map(Set::copyOf);
  }
}
