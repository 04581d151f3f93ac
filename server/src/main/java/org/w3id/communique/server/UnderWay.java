package org.w3id.communique.server;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * What is being made at the moment: who wants the same waits until it is there, so that many who
 * ask the same at once have it made once.
 *
 * @param <K> tells what is made
 */
final class UnderWay<K> {
  private final Map<K, CountDownLatch> makers = new ConcurrentHashMap<>();
  private final AtomicInteger waiting = new AtomicInteger();
  private final Duration patience;

  /**
   * @param patience how long to wait for another; who has waited so long makes it as well
   */
  UnderWay(Duration patience) {
    this.patience = patience;
  }

  /**
   * What is known, once whoever makes it is done, or else what is made now: by one of those who
   * waited after the other, while they have patience.
   *
   * @param known finds what another made; empty if he failed, or it was not kept
   */
  <T> T once(K key, Supplier<Optional<T>> known, Supplier<T> maker) {
    long start = System.nanoTime();
    CountDownLatch mine = new CountDownLatch(1);
    Optional<CountDownLatch> first = other(key, mine);
    while (first.isPresent()) {
      boolean done = await(first.get(), patience.minusNanos(System.nanoTime() - start));
      Optional<T> made = known.get();
      if (made.isPresent() || !done) {
        return made.orElseGet(maker);
      }
      first = other(key, mine);
    }
    try {
      return known.get().orElseGet(maker);
    } finally {
      makers.remove(key, mine);
      mine.countDown();
    }
  }

  /** How many wait at the moment. */
  int waiting() {
    return waiting.get();
  }

  /** Who makes it already; empty if nobody did, and it is to be made under the given sign. */
  private Optional<CountDownLatch> other(K key, CountDownLatch mine) {
    return Optional.ofNullable(makers.putIfAbsent(key, mine));
  }

  private boolean await(CountDownLatch done, Duration left) {
    waiting.incrementAndGet();
    try {
      return done.await(left.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      waiting.decrementAndGet();
    }
  }
}
