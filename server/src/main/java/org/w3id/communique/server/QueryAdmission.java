package org.w3id.communique.server;

import java.time.Duration;
import java.util.function.Function;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.w3id.communique.store.QueryFailure;

/**
 * The one way in for queries, from the endpoint and from pages alike: counted, bounded in number,
 * and checked.
 */
final class QueryAdmission {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final QueryGate gate;
  private final QueryGuard guard;
  private final Metrics metrics;

  QueryAdmission(ServerOptions options, Metrics metrics) {
    this.gate = new QueryGate(options.queriesAtOnce(), PATIENCE);
    this.guard = new QueryGuard(options);
    this.metrics = metrics;
  }

  /**
   * Checks a query and has it answered.
   *
   * @throws QueryFailure if it is not let in, or is stopped
   */
  <T> T admit(String text, Function<Query, T> answer) {
    long start = System.nanoTime();
    Metrics.Outcome outcome = Metrics.Outcome.FAILED;
    try {
      T result = gate.admit(() -> answer.apply(guard.parse(text)));
      outcome = Metrics.Outcome.ANSWERED;
      return result;
    } catch (QueryCancelledException e) {
      outcome = Metrics.Outcome.TIMED_OUT;
      throw new QueryFailure.TimedOut(e);
    } catch (StackOverflowError e) {
      outcome = Metrics.Outcome.MALFORMED;
      throw new QueryFailure.Malformed("the query is nested too deeply", e);
    } catch (QueryFailure e) {
      outcome = outcomeOf(e);
      throw e;
    } finally {
      metrics.countQuery(outcome, System.nanoTime() - start);
    }
  }

  void countRows(long rows) {
    metrics.countRows(rows);
  }

  private static Metrics.Outcome outcomeOf(QueryFailure failure) {
    return switch (failure) {
      case QueryFailure.Malformed malformed -> Metrics.Outcome.MALFORMED;
      case QueryFailure.TimedOut timedOut -> Metrics.Outcome.TIMED_OUT;
      case QueryFailure.Busy busy -> Metrics.Outcome.BUSY;
      case QueryFailure.Failed failed -> Metrics.Outcome.FAILED;
    };
  }
}
