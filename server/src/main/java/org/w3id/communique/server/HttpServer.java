package org.w3id.communique.server;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.EnumSet;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.QoSHandler;

/**
 * Jetty, set up for the open web: queries and pages have threads of their own, so that neither
 * takes those of the other, and a few others take connections in and answer {@code /health}.
 */
final class HttpServer {
  /** How long requests that are under way may take when the server is told to stop. */
  static final Duration TIME_TO_FINISH = Duration.ofSeconds(5);

  private static final Duration TIME_TO_STOP = Duration.ofSeconds(9);
  private static final Duration TIME_TO_BE_IDLE = Duration.ofSeconds(30);
  private static final int THREADS_FOR_PAGES = 16;
  private static final int MOST_HEADER_BYTES = 16 << 10;

  /**
   * How many connections the system keeps until they are accepted. Of those beyond it drops the
   * first packet, which the client sends again after a second; the system may allow fewer.
   */
  private static final int MOST_CONNECTIONS_WAITING = 1024;

  private HttpServer() {}

  /**
   * A server that is not started yet.
   *
   * @param endpoint the handler of queries, from the handler of everything else
   * @param site everything else
   */
  static Server of(ServerOptions options, UnaryOperator<Handler> endpoint, Site site) {
    Server jetty = new Server(new RequestThreads());
    jetty.addConnector(connector(jetty, options));
    jetty.setErrorHandler(new LineErrors());
    QoSHandler pages =
        new QoSHandler(new WorkHandler(new WorkThreads("page", THREADS_FOR_PAGES), pages(site)));
    pages.setMaxRequestCount(THREADS_FOR_PAGES);
    Handler all = new GracefulHandler(endpoint.apply(queryPages(pages)));
    jetty.setHandler(new UnreadBodies(new SafeHeaders(new HealthHandler(all))));
    jetty.setStopTimeout(TIME_TO_STOP.toMillis());
    options
        .accessLog()
        .ifPresent(
            out -> {
              AccessLog log = new AccessLog(out);
              jetty.addBean(log);
              jetty.setRequestLog(log);
            });
    return jetty;
  }

  /** Does something after a while, unless it is interrupted before. */
  static Thread after(Duration while_, Runnable task) {
    return Thread.ofPlatform()
        .daemon()
        .name("after-a-while")
        .start(
            () -> {
              try {
                Thread.sleep(while_);
                task.run();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }

  private static ServerConnector connector(Server jetty, ServerOptions options) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(MOST_HEADER_BYTES);
    ServerConnector connector = new ServerConnector(jetty, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(options.host());
    connector.setPort(options.port());
    connector.setAcceptQueueSize(MOST_CONNECTIONS_WAITING);
    connector.setIdleTimeout(TIME_TO_BE_IDLE.toMillis());
    return connector;
  }

  /** Pages that run a query take long: they leave threads to the others, and wait a little only. */
  private static Handler queryPages(Handler pages) {
    QoSHandler some = new QoSHandler(pages);
    some.includePath("/query", "/query/*", "/events/*");
    some.setMaxRequestCount(THREADS_FOR_PAGES / 2);
    some.setMaxSuspend(QueryAdmission.PATIENCE);
    return some;
  }

  private static Handler pages(Site site) {
    ServletContextHandler context = new ServletContextHandler("/");
    FilterHolder filter = new FilterHolder(site);
    filter.setAsyncSupported(true);
    context.addFilter(filter, "/*", EnumSet.of(DispatcherType.REQUEST));
    context.setErrorHandler(new LineErrors());
    return context;
  }
}
