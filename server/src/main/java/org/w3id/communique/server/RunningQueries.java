package org.w3id.communique.server;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.w3id.communique.store.QueryFailure;

/** The queries that are being carried out. */
final class RunningQueries {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Ends queries in time; one thread for all servers of the process. */
  private static final ScheduledThreadPoolExecutor CLOCK = clock();

  private final Map<RunningQuery, ScheduledFuture<?>> running = new ConcurrentHashMap<>();
  private volatile boolean stopping;

  /** Enters a query of the calling thread. */
  RunningQuery begin(Duration time) {
    if (stopping) {
      throw new QueryFailure.Stopped();
    }
    RunningQuery query = new RunningQuery(time, THREADS.getCurrentThreadAllocatedBytes());
    running.put(query, CLOCK.schedule(query::expire, time.toNanos(), TimeUnit.NANOSECONDS));
    if (stopping) {
      query.stop(new QueryFailure.Stopped());
    }
    return query;
  }

  void end(RunningQuery query) {
    Optional.ofNullable(running.remove(query)).ifPresent(alarm -> alarm.cancel(false));
  }

  int size() {
    return running.size();
  }

  /** Stops all queries, and those that come later. */
  void stopAll() {
    stopping = true;
    running.keySet().forEach(query -> query.stop(new QueryFailure.Stopped()));
  }

  /** Stops the queries of a thread. */
  void stopAllOf(Thread thread) {
    running.keySet().stream()
        .filter(query -> query.thread() == thread.threadId())
        .forEach(query -> query.stop(new QueryFailure.Stopped()));
  }

  /** The query that has allocated most since it began; empty if none has allocated so much. */
  Optional<RunningQuery> hungriest(long atLeast) {
    record Appetite(RunningQuery query, long bytes) {}
    Collection<RunningQuery> queries = running.keySet();
    return queries.stream()
        .map(query -> new Appetite(query, allocated(query)))
        .filter(appetite -> appetite.bytes >= atLeast)
        .max(Comparator.comparingLong(Appetite::bytes))
        .map(Appetite::query);
  }

  private static ScheduledThreadPoolExecutor clock() {
    ThreadFactory daemons = Thread.ofPlatform().daemon().name("query-clock").factory();
    ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, daemons);
    clock.setRemoveOnCancelPolicy(true);
    return clock;
  }

  private static long allocated(RunningQuery query) {
    return THREADS.getThreadAllocatedBytes(query.thread()) - query.allocatedBefore();
  }
}
