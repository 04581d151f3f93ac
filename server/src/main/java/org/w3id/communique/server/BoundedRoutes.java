package org.w3id.communique.server;

import java.util.concurrent.Semaphore;

/**
 * Routes of which few are carried out at once, however many threads there are for them: more would
 * be done no sooner, and what else has to be answered would wait longer for the processor.
 */
final class BoundedRoutes {
  private final Semaphore places =
      new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

  /** The same route, bounded. Not for one that waits for a client or for a query. */
  Route of(Route route) {
    return (rest, request, response) -> {
      places.acquireUninterruptibly();
      try {
        route.answer(rest, request, response);
      } finally {
        places.release();
      }
    };
  }
}
