package org.w3id.communique.server;

import jakarta.servlet.http.HttpServletResponse;
import org.w3id.communique.store.QueryFailure;

/** What a failed query means in HTTP. */
final class QueryFailures {
  /** RFC 6585, section 4. */
  private static final int TOO_MANY_REQUESTS = 429;

  private QueryFailures() {}

  static int status(QueryFailure failure) {
    return switch (failure) {
      case QueryFailure.Malformed malformed -> HttpServletResponse.SC_BAD_REQUEST;
      case QueryFailure.TooLarge tooLarge -> HttpServletResponse.SC_BAD_REQUEST;
      case QueryFailure.TimedOut timedOut -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
      case QueryFailure.ShortOfMemory scarce -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
      case QueryFailure.Busy busy -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
      case QueryFailure.NotReady notReady -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
      case QueryFailure.Crowded crowded -> TOO_MANY_REQUESTS;
      case QueryFailure.Stopped stopped -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
      case QueryFailure.Failed failed -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    };
  }

  static Metrics.Outcome outcome(QueryFailure failure) {
    return switch (failure) {
      case QueryFailure.Malformed malformed -> Metrics.Outcome.MALFORMED;
      case QueryFailure.TooLarge tooLarge -> Metrics.Outcome.TOO_LARGE;
      case QueryFailure.TimedOut timedOut -> Metrics.Outcome.TIMED_OUT;
      case QueryFailure.ShortOfMemory scarce -> Metrics.Outcome.SHORT_OF_MEMORY;
      case QueryFailure.Busy busy -> Metrics.Outcome.BUSY;
      case QueryFailure.NotReady notReady -> Metrics.Outcome.BUSY;
      case QueryFailure.Crowded crowded -> Metrics.Outcome.CROWDED;
      case QueryFailure.Stopped stopped -> Metrics.Outcome.STOPPED;
      case QueryFailure.Failed failed -> Metrics.Outcome.FAILED;
    };
  }
}
