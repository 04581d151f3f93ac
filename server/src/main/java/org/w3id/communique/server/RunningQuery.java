package org.w3id.communique.server;

import java.time.Duration;
import java.util.Optional;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.QueryExec;
import org.w3id.communique.store.QueryFailure;

/** A query that is being carried out, and can be stopped by other threads. */
final class RunningQuery {
  private final long thread = Thread.currentThread().threadId();
  private final long allocatedBefore;
  private final long deadline;
  private volatile Optional<QueryFailure> stopped = Optional.empty();
  private volatile Optional<QueryExec> execution = Optional.empty();

  /** A query of the calling thread that may take so long. */
  RunningQuery(Duration time, long allocatedBefore) {
    this.deadline = System.nanoTime() + time.toNanos();
    this.allocatedBefore = allocatedBefore;
  }

  /** The thread that carries it out. */
  long thread() {
    return thread;
  }

  /** Bytes that the thread had allocated when the query began. */
  long allocatedBefore() {
    return allocatedBefore;
  }

  /** Names what carries the query out; it is stopped at once if the query is to end already. */
  synchronized void attach(QueryExec newExecution) {
    execution = Optional.of(newExecution);
    if (isOver()) {
      newExecution.abort();
    }
  }

  /** Stops the query; the first reason is the one that is told. */
  synchronized void stop(QueryFailure reason) {
    if (stopped.isEmpty()) {
      stopped = Optional.of(reason);
    }
    execution.ifPresent(QueryExec::abort);
  }

  /**
   * Ends the query as its time is over. The engine's own clock tells only those of its parts that
   * ask; this one also tells those that are to be told, as a sort.
   */
  synchronized void expire() {
    execution.ifPresent(QueryExec::abort);
  }

  /** Whether the query was stopped, or its time is over. */
  boolean isOver() {
    return stopped.isPresent() || System.nanoTime() - deadline >= 0;
  }

  /**
   * To be called now and then where the engine does not look by itself.
   *
   * @throws QueryCancelledException if the query is to end
   */
  void check() {
    if (isOver()) {
      throw new QueryCancelledException();
    }
  }

  /** Why the query came to no end: the reason it was stopped for, else the time. */
  QueryFailure failure(RuntimeException e) {
    return stopped.orElseGet(() -> new QueryFailure.TimedOut(e));
  }
}
