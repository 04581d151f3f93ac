package org.w3id.communique.server;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.w3id.communique.store.QueryFailure;

/** Keeps one client from taking every place: each may have so many queries under way. */
final class ClientShares {
  private final int most;
  private final ConcurrentMap<String, Integer> underWay = new ConcurrentHashMap<>();

  ClientShares(int most) {
    this.most = most;
  }

  /**
   * Runs a query of a client.
   *
   * @throws QueryFailure.Crowded if the client has too many under way
   */
  <T> T admit(String client, Supplier<T> query) {
    String key = network(client);
    if (underWay.merge(key, 1, Integer::sum) > most) {
      leave(key);
      throw new QueryFailure.Crowded();
    }
    try {
      return query.get();
    } finally {
      leave(key);
    }
  }

  private void leave(String key) {
    underWay.computeIfPresent(key, (same, count) -> count == 1 ? null : count - 1);
  }

  /** An IPv6 client has a whole network of 64 bits to itself. */
  private static String network(String client) {
    String[] groups = client.replaceAll("[\\[\\]]", "").split(":", -1);
    return groups.length < 8
        ? client
        : String.join(":", groups[0], groups[1], groups[2], groups[3]);
  }
}
