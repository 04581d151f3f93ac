package org.w3id.communique.server;

import java.util.Map;

/**
 * A request that is not what the SPARQL protocol asks for, or not what is offered here. The message
 * is one line, for the client.
 */
final class ProtocolError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Map<String, String> headers;

  ProtocolError(int status, String message) {
    this(status, message, Map.of());
  }

  ProtocolError(int status, String message, Map<String, String> headers) {
    super(message, null, false, false);
    this.status = status;
    this.headers = Map.copyOf(headers);
  }

  /** The answer that tells it. */
  SparqlAnswer answer() {
    return SparqlAnswer.line(status, String.valueOf(getMessage()), headers);
  }
}
