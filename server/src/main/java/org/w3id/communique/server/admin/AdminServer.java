package org.w3id.communique.server.admin;

import java.net.URI;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.w3id.communique.server.LineErrors;
import org.w3id.communique.server.ListeningPlace;
import org.w3id.communique.server.ServerStartException;
import org.w3id.communique.server.UnreadBodies;
import org.w3id.communique.store.ClaimStore;

/** Takes documents into an open store and out of it, for whoever has the token. */
public final class AdminServer implements AutoCloseable {
  private static final int THREADS = 12;
  private static final long TIME_TO_STOP_MILLIS = 10_000;

  /** An id may hold whatever a path cannot hold in the clear. */
  private static final UriCompliance IDS =
      UriCompliance.DEFAULT.with(
          "ids",
          UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
          UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
          UriCompliance.Violation.AMBIGUOUS_PATH_SEGMENT,
          UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT,
          UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS);

  private final Server jetty;
  private final ServerConnector connector;

  private AdminServer(Server jetty, ServerConnector connector) {
    this.jetty = jetty;
    this.connector = connector;
  }

  /**
   * Starts to take documents.
   *
   * @param reader makes graphs of them
   * @throws ServerStartException if the port is taken, or the host is none of this machine's
   */
  public static AdminServer start(ClaimStore store, AdminOptions options, DocumentReader reader) {
    Server jetty = new Server(new QueuedThreadPool(THREADS));
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setUriCompliance(IDS);
    ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
    connector.setHost(options.place().host());
    connector.setPort(options.place().port());
    jetty.addConnector(connector);
    jetty.setErrorHandler(new LineErrors());
    DocumentUpdates updates = new DocumentUpdates(store, reader);
    jetty.setHandler(new UnreadBodies(new GracefulHandler(new AdminHandler(options, updates))));
    jetty.setStopTimeout(TIME_TO_STOP_MILLIS);
    try {
      jetty.start();
    } catch (Exception e) {
      throw options.place().refused(e);
    }
    return new AdminServer(jetty, connector);
  }

  /** Where the server answers, with a slash at the end. */
  public URI url() {
    return new ListeningPlace(connector.getHost(), connector.getLocalPort()).url();
  }

  /** Takes no further requests, lets the one under way finish for a while, and stops. */
  @Override
  public void close() {
    try {
      jetty.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the admin server does not stop", e);
    }
  }
}
