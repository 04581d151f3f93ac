package org.w3id.communique.server;

import jakarta.servlet.http.HttpServletResponse;
import org.w3id.communique.store.QueryFailure;

/** What a failed query means in HTTP. */
final class QueryFailures {
  private QueryFailures() {}

  static int status(QueryFailure failure) {
    return switch (failure) {
      case QueryFailure.Malformed malformed -> HttpServletResponse.SC_BAD_REQUEST;
      case QueryFailure.TimedOut timedOut -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
      case QueryFailure.Busy busy -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
      case QueryFailure.Failed failed -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    };
  }
}
