package org.w3id.communique.server;

import jakarta.servlet.ServletRequest;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;

/** The connections of clients. */
final class Connections {
  private Connections() {}

  /**
   * Closes a client's connection in the middle of an answer, which is how HTTP tells that the
   * answer is not whole.
   */
  static void breakOff(ServletRequest request) {
    ServletContextRequest jetty = ServletContextRequest.getServletContextRequest(request);
    jetty.getConnectionMetaData().getConnection().getEndPoint().close();
  }
}
