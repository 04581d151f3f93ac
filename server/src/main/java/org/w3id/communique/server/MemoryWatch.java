package org.w3id.communique.server;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import org.w3id.communique.store.QueryFailure;

/**
 * Stops the query that takes most memory before there is none left for anything else. What counts
 * is what a collection could not free; a heap that is merely due for one is no reason.
 */
final class MemoryWatch implements AutoCloseable {
  private static final long MILLISECONDS_BETWEEN = 50;
  private static final double FULL = 0.75;
  private static final double ALMOST_OUT = 0.92;

  /** Less than this is nobody's fault. */
  private static final long APPETITE = 64L << 20;

  private final RunningQueries running;
  private final List<MemoryPoolMXBean> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();
  private final Thread thread =
      Thread.ofPlatform().name("memory-watch").daemon().unstarted(this::watch);
  private volatile boolean closed;

  MemoryWatch(RunningQueries running) {
    this.running = running;
  }

  void start() {
    thread.start();
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }

  private void watch() {
    while (!closed) {
      try {
        Thread.sleep(MILLISECONDS_BETWEEN);
      } catch (InterruptedException e) {
        return;
      }
      if (isShort()) {
        running
            .hungriest(APPETITE)
            .ifPresent(query -> query.stop(new QueryFailure.ShortOfMemory()));
      }
    }
  }

  private boolean isShort() {
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    if (heap.getUsed() < FULL * heap.getMax()) {
      return false;
    }
    long kept = 0;
    for (MemoryPoolMXBean pool : pools) {
      MemoryUsage afterCollection = pool.getCollectionUsage();
      kept += afterCollection == null ? 0 : afterCollection.getUsed();
    }
    return kept > FULL * heap.getMax() || heap.getUsed() > ALMOST_OUT * heap.getMax();
  }
}
