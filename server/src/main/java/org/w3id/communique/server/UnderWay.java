package org.w3id.communique.server;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * What is being made at the moment: who wants the same waits until it is there, so that many who
 * ask the same at once have it made once.
 *
 * @param <K> tells what is made
 */
final class UnderWay<K> {
  private final Map<K, CountDownLatch> makers = new ConcurrentHashMap<>();
  private final Duration patience;

  /**
   * @param patience how long to wait for another; who has waited so long makes it as well
   */
  UnderWay(Duration patience) {
    this.patience = patience;
  }

  /**
   * What is known, once whoever makes it is done, or else what is made now.
   *
   * @param known finds what another made; empty if he failed, or it was not kept
   */
  <T> T once(K key, Supplier<Optional<T>> known, Supplier<T> maker) {
    CountDownLatch mine = new CountDownLatch(1);
    CountDownLatch first = makers.putIfAbsent(key, mine);
    if (first != null) {
      await(first);
      return known.get().orElseGet(maker);
    }
    try {
      return known.get().orElseGet(maker);
    } finally {
      makers.remove(key, mine);
      mine.countDown();
    }
  }

  private void await(CountDownLatch done) {
    try {
      boolean unused = done.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
