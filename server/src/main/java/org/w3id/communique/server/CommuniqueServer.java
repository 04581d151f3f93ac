package org.w3id.communique.server;

import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.w3id.communique.server.page.Templates;
import org.w3id.communique.store.ClaimStore;

/**
 * Serves an open store over HTTP until it is stopped. Never writes to the store, and does not close
 * it.
 */
public final class CommuniqueServer implements AutoCloseable {
  /**
   * Threads kept free of queries and pages, so that {@code /health} answers and connections are
   * taken.
   */
  private static final int SPARE_THREADS = 8;

  private static final int THREADS_FOR_PAGES = 16;
  private static final String ENDPOINT = "/sparql";
  private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);

  private final FusekiServer fuseki;
  private final ServerOptions options;

  private CommuniqueServer(FusekiServer fuseki, ServerOptions options) {
    this.fuseki = fuseki;
    this.options = options;
  }

  /**
   * Starts to serve a store.
   *
   * @throws ServerStartException if the port is taken, or the host is none of this machine's
   */
  public static CommuniqueServer start(ClaimStore store, ServerOptions options) {
    FusekiServer fuseki = build(store, options);
    configure(fuseki.getJettyServer(), options);
    try {
      fuseki.start();
    } catch (FusekiException e) {
      throw failure(e, options);
    }
    return new CommuniqueServer(fuseki, options);
  }

  /** Where the server answers, with a slash at the end. */
  public URI url() {
    String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
    return URI.create("http://" + host + ":" + fuseki.getHttpPort() + "/");
  }

  /** Waits until the server is stopped. */
  public void join() {
    fuseki.join();
  }

  /** Takes no further requests, lets those under way finish for a while, and stops. */
  public void stop() {
    fuseki.stop();
  }

  @Override
  public void close() {
    stop();
  }

  private static FusekiServer build(ClaimStore store, ServerOptions options) {
    Metrics metrics = new Metrics();
    QueryAdmission admission = new QueryAdmission(options, metrics);
    Context context = new Context();
    context.set(ARQ.queryTimeout, Long.toString(options.queryTimeout().toMillis()));
    Endpoint endpoint =
        Endpoint.create()
            .operation(Operation.Query)
            .context(context)
            .processor(new SparqlEndpoint(options, admission))
            .build();
    return FusekiServer.create()
        .fusekiModules(FusekiModules.empty())
        .port(options.port())
        .numServerThreads(SPARE_THREADS, threads(options))
        .addFilter("/*", new Site(ENDPOINT, routes(store, options, admission, metrics)))
        .add(ENDPOINT, DataService.newBuilder(store.dataset()).addEndpoint(endpoint))
        .build();
  }

  private static Map<String, Route> routes(
      ClaimStore store, ServerOptions options, QueryAdmission admission, Metrics metrics) {
    Templates templates = new Templates();
    LinkedData linkedData = new LinkedData(store, templates);
    QueryPages queryPages = new QueryPages(store, admission, options.queryTimeout());
    Home home = new Home(store, queryPages, templates, ExampleQueries.load());
    Operations operations = new Operations(store, metrics);
    return Map.ofEntries(
        Map.entry("/", home::first),
        Map.entry("/query", home::ask),
        Map.entry("/query/", home::example),
        Map.entry("/events/", home::events),
        Map.entry("/id/", linkedData::redirect),
        Map.entry(
            "/ns",
            (rest, request, response) -> linkedData.redirect(Names.ONTOLOGY, request, response)),
        Map.entry("/data/", linkedData::data),
        Map.entry("/page/", linkedData::page),
        Map.entry("/.well-known/void", operations::describe),
        Map.entry("/metrics", operations::metrics),
        Map.entry("/assets/", new Assets()::answer));
  }

  private static int threads(ServerOptions options) {
    return 2 * options.queriesAtOnce() + THREADS_FOR_PAGES + SPARE_THREADS;
  }

  private static void configure(Server jetty, ServerOptions options) {
    for (var connector : jetty.getConnectors()) {
      if (connector instanceof ServerConnector server) {
        server.setHost(options.host());
        HttpConfiguration http =
            server.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        http.setSendServerVersion(false);
      }
    }
    jetty.setErrorHandler(new LineErrors());
    for (ServletContextHandler context : jetty.getDescendants(ServletContextHandler.class)) {
      context.setErrorHandler(new LineErrors());
      context.setMaxFormContentSize(4 * options.queryLength());
    }
    Handler pages = jetty.getHandler();
    QoSHandler bounded = new QoSHandler(pages);
    bounded.setMaxRequestCount(threads(options) - SPARE_THREADS);
    jetty.setHandler(new HealthHandler(new GracefulHandler(bounded)));
    jetty.setStopTimeout(TIME_TO_STOP.toMillis());
  }

  private static ServerStartException failure(FusekiException e, ServerOptions options) {
    boolean taken =
        Stream.iterate((Throwable) e, Objects::nonNull, Throwable::getCause)
            .anyMatch(cause -> cause instanceof BindException && !isForeign(cause));
    String message =
        taken
            ? "port %d is in use; stop the program that has it, or choose another with --port"
                .formatted(options.port())
            : "cannot listen on %s:%d; is that an address of this machine, and is the port allowed?"
                .formatted(options.host(), options.port());
    return new ServerStartException(message, e);
  }

  /**
   * The platform has one type for a port that is taken and an address that is another machine's.
   */
  private static boolean isForeign(Throwable cause) {
    return String.valueOf(cause.getMessage()).contains("assign");
  }
}
