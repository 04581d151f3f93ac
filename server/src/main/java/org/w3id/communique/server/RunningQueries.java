package org.w3id.communique.server;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.w3id.communique.store.QueryFailure;

/** The queries that are being carried out. */
final class RunningQueries {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Set<RunningQuery> running = ConcurrentHashMap.newKeySet();
  private volatile boolean stopping;

  /** Enters a query of the calling thread. */
  RunningQuery begin(Duration time) {
    if (stopping) {
      throw new QueryFailure.Stopped();
    }
    RunningQuery query = new RunningQuery(time, THREADS.getCurrentThreadAllocatedBytes());
    running.add(query);
    return query;
  }

  void end(RunningQuery query) {
    running.remove(query);
  }

  int size() {
    return running.size();
  }

  /** Stops all queries, and those that come later. */
  void stopAll() {
    stopping = true;
    running.forEach(query -> query.stop(new QueryFailure.Stopped()));
  }

  /** The query that has allocated most since it began; empty if none has allocated so much. */
  Optional<RunningQuery> hungriest(long atLeast) {
    record Appetite(RunningQuery query, long bytes) {}
    Collection<RunningQuery> queries = running;
    return queries.stream()
        .map(query -> new Appetite(query, allocated(query)))
        .filter(appetite -> appetite.bytes >= atLeast)
        .max(Comparator.comparingLong(Appetite::bytes))
        .map(Appetite::query);
  }

  private static long allocated(RunningQuery query) {
    return THREADS.getThreadAllocatedBytes(query.thread()) - query.allocatedBefore();
  }
}
