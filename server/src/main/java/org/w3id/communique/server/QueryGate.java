package org.w3id.communique.server;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.w3id.communique.store.QueryFailure;

/** Lets a bounded number of queries in at once, and lets some more wait a little. */
final class QueryGate {
  private final Semaphore running;
  private final Semaphore waiting;
  private final Duration patience;

  QueryGate(int queriesAtOnce, int queriesWaiting, Duration patience) {
    this.running = new Semaphore(queriesAtOnce, true);
    this.waiting = new Semaphore(queriesWaiting);
    this.patience = patience;
  }

  /**
   * Runs a query when there is room for it.
   *
   * @throws QueryFailure.Busy if there was none in time
   */
  <T> T admit(Supplier<T> query) {
    if (!enter()) {
      throw new QueryFailure.Busy();
    }
    try {
      return query.get();
    } finally {
      running.release();
    }
  }

  private boolean enter() {
    if (running.tryAcquire()) {
      return true;
    }
    if (!waiting.tryAcquire()) {
      return false;
    }
    try {
      return running.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      waiting.release();
    }
  }
}
