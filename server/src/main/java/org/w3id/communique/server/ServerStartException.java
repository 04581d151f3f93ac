package org.w3id.communique.server;

import org.jspecify.annotations.Nullable;

/** Why a server could not start. The message is one line, fit to be shown to who started it. */
public final class ServerStartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ServerStartException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
