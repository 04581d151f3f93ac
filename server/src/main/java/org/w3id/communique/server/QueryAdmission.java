package org.w3id.communique.server;

import java.time.Duration;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.w3id.communique.store.QueryFailure;

/**
 * The one way in for queries, from the endpoint and from pages alike: counted, bounded in number,
 * and checked.
 */
final class QueryAdmission {
  /** The client that the server itself is; what it asks is not counted. */
  static final String OURSELVES = "";

  /** How long a query waits until there is room for it. */
  static final Duration PATIENCE = Duration.ofSeconds(5);

  private final QueryGate gate;
  private final ClientShares shares;
  private final QueryGuard guard;
  private final Metrics metrics;

  QueryAdmission(QueryBounds bounds, Metrics metrics) {
    int waiting = places(bounds) - bounds.atOnce();
    this.gate = new QueryGate(bounds.atOnce(), waiting, PATIENCE);
    this.shares = new ClientShares(places(bounds) * 3 / 4);
    this.guard = new QueryGuard(bounds);
    this.metrics = metrics;
  }

  /** Queries that are let in at once, those included that wait. */
  static int places(QueryBounds bounds) {
    return 4 * bounds.atOnce();
  }

  /**
   * Checks a query and has it answered.
   *
   * @param client address of who asks
   * @throws QueryFailure if it is not let in, or is stopped
   */
  <T> T admit(String client, String text, Function<Query, T> answer) {
    long start = System.nanoTime();
    Metrics.Outcome outcome = Metrics.Outcome.FAILED;
    try {
      T result = shares.admit(client, () -> gate.admit(() -> answer.apply(guard.parse(text))));
      outcome = Metrics.Outcome.ANSWERED;
      return result;
    } catch (StackOverflowError e) {
      outcome = Metrics.Outcome.MALFORMED;
      throw new QueryFailure.Malformed("the query is nested too deeply", e);
    } catch (OutOfMemoryError e) {
      outcome = Metrics.Outcome.SHORT_OF_MEMORY;
      throw new QueryFailure.ShortOfMemory();
    } catch (QueryFailure e) {
      outcome = QueryFailures.outcome(e);
      throw e;
    } finally {
      if (!client.equals(OURSELVES)) {
        metrics.countQuery(outcome, System.nanoTime() - start);
      }
    }
  }

  /** Counts a query for which there is no room, and says why it is not carried out. */
  QueryFailure refuse() {
    QueryFailure failure = new QueryFailure.Busy();
    metrics.countQuery(QueryFailures.outcome(failure), 0);
    return failure;
  }

  /** Counts a query that was answered without being carried out. */
  void countKept(String client, long nanoseconds, long rows) {
    if (!client.equals(OURSELVES)) {
      metrics.countQuery(Metrics.Outcome.ANSWERED, nanoseconds);
      metrics.countRows(rows);
    }
  }

  void countRows(String client, long rows) {
    if (!client.equals(OURSELVES)) {
      metrics.countRows(rows);
    }
  }
}
