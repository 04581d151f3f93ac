package org.w3id.communique.server;

import java.net.BindException;
import java.util.Objects;
import java.util.stream.Stream;

/** Why the server cannot start. The message is one line, fit to be shown to who starts it. */
public final class ServerStartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ServerStartException(String message, Throwable cause) {
    super(message, cause);
  }

  /** That a server cannot listen at a place. */
  static ServerStartException listening(String host, int port, Throwable failure) {
    boolean taken =
        Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
            .anyMatch(cause -> cause instanceof BindException && !isForeign(cause));
    String message =
        taken
            ? "port %d is in use; stop the program that has it, or choose another with --port"
            : "cannot listen on %2$s:%1$d; is that an address of this machine, and is the port allowed?";
    return new ServerStartException(message.formatted(port, host), failure);
  }

  /**
   * The platform has one type for a port that is taken and an address that is another machine's.
   */
  private static boolean isForeign(Throwable cause) {
    return String.valueOf(cause.getMessage()).contains("assign");
  }
}
