package org.w3id.communique.server;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.communique.search.TextSearch;
import org.w3id.communique.server.page.Templates;
import org.w3id.communique.store.ClaimStore;

/**
 * Serves an open store over HTTP until it is stopped. Never writes to the store, and does not close
 * it.
 */
public final class CommuniqueServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(CommuniqueServer.class);

  /** Results of queries that are kept, together. */
  private static final long KEPT_BYTES = 64L << 20;

  /** Likewise of pages. */
  private static final long KEPT_BYTES_OF_PAGES = 16L << 20;

  private static final Duration WORTH_KEEPING = Duration.ofMillis(20);

  /** How long a store rests after a change before what many will ask is answered anew. */
  private static final Duration REST = Duration.ofSeconds(2);

  private final Server jetty;
  private final TextSearch search;
  private final ServerOptions options;
  private final RunningQueries running;
  private final MemoryWatch memory;
  private final AnswersAhead ahead;
  private int port;

  private CommuniqueServer(
      Server jetty,
      TextSearch search,
      ServerOptions options,
      RunningQueries running,
      MemoryWatch memory,
      AnswersAhead ahead) {
    this.ahead = ahead;
    this.jetty = jetty;
    this.search = search;
    this.options = options;
    this.running = running;
    this.memory = memory;
  }

  /**
   * Starts to serve a store.
   *
   * @throws ServerStartException if the port is taken, or the host is none of this machine's
   */
  public static CommuniqueServer start(ClaimStore store, ServerOptions options) {
    return start(store, options, CommuniqueServer::startIndexing);
  }

  /**
   * Likewise.
   *
   * @param indexMaker makes the index of the search, if it is not that of the store, while the
   *     server answers whatever else it is asked
   */
  static CommuniqueServer start(ClaimStore store, ServerOptions options, Executor indexMaker) {
    RunningQueries running = new RunningQueries();
    MemoryWatch memory = new MemoryWatch(running);
    Metrics metrics = new Metrics(running::size);
    QueryBounds bounds = options.bounds();
    QueryAdmission admission = new QueryAdmission(bounds, metrics);
    Executions executions = new Executions(store::dataset, bounds.time(), running);
    RequestUrl urls = new RequestUrl(options);
    KeptResults results = new KeptResults(store::settledVersion, KEPT_BYTES, WORTH_KEEPING);
    SparqlEndpoint endpoint = new SparqlEndpoint(bounds, admission, executions, results);
    ExampleQueries examples = ExampleQueries.load();
    KeptPages pages = new KeptPages(store, KEPT_BYTES_OF_PAGES);
    Templates templates = new Templates();
    QueryPages queryPages = new QueryPages(store, admission, executions);
    Home home = new Home(store, queryPages, templates, examples, pages);
    TextSearch search = TextSearch.open(store, indexMaker);
    LinkedData linkedData = new LinkedData(store, templates, urls, pages);
    FrequentAnswers frequent = new FrequentAnswers(store, home, endpoint, examples, linkedData);
    AnswersAhead ahead = new AnswersAhead(running, frequent::all, REST);
    store.afterUpdates(change -> ahead.renew());
    Server jetty =
        HttpServer.of(
            options,
            others ->
                new SparqlHandler(
                    new SparqlRequestReader(bounds.length()),
                    endpoint,
                    new ServiceDescription(urls),
                    new WorkThreads("query", QueryAdmission.places(bounds)),
                    others),
            new Site(
                routes(
                    home,
                    linkedData,
                    new SearchRoute(store, search, templates),
                    new Operations(store, metrics, urls))));
    CommuniqueServer server = new CommuniqueServer(jetty, search, options, running, memory, ahead);
    server.start();
    return server;
  }

  /** Where the server answers, with a slash at the end. */
  public URI url() {
    return new ListeningPlace(options.host(), port).url();
  }

  /** Waits until the server is stopped. */
  public void join() {
    try {
      jetty.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Takes no further requests, lets those under way finish for a while, ends the queries that have
   * not, and stops.
   */
  public void stop() {
    Thread ending = HttpServer.after(HttpServer.TIME_TO_FINISH, running::stopAll);
    try {
      ahead.close();
      jetty.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the server does not stop", e);
    } finally {
      ending.interrupt();
      memory.close();
      search.close();
    }
  }

  @Override
  public void close() {
    stop();
  }

  private void start() {
    try {
      jetty.start();
      port = ((ServerConnector) jetty.getConnectors()[0]).getLocalPort();
      memory.start();
      if (options.answersAhead()) {
        ahead.start();
      }
    } catch (Exception e) {
      stop();
      throw new ListeningPlace(options.host(), options.port()).refused(e);
    }
  }

  private static void startIndexing(Runnable task) {
    Thread.ofPlatform()
        .daemon()
        .name("search-index")
        .priority(Thread.MIN_PRIORITY)
        .uncaughtExceptionHandler(
            (thread, failure) -> LOG.error("the index of the search cannot be made", failure))
        .start(task);
  }

  private static Map<String, Route> routes(
      Home home, LinkedData linkedData, SearchRoute search, Operations operations) {
    BoundedRoutes bounded = new BoundedRoutes();
    return Map.ofEntries(
        Map.entry("/", bounded.of(home::first)),
        Map.entry("/search", bounded.of(search::answer)),
        Map.entry("/query", home::ask),
        Map.entry("/query/", home::example),
        Map.entry("/events/", home::events),
        Map.entry("/id/", linkedData::redirect),
        Map.entry(
            "/ns",
            (rest, request, response) -> linkedData.redirect(Names.ONTOLOGY, request, response)),
        Map.entry("/data/", bounded.of(linkedData::data)),
        Map.entry("/page/", bounded.of(linkedData::page)),
        Map.entry("/.well-known/void", operations::describe),
        Map.entry("/prefixes", operations::prefixes),
        Map.entry("/metrics", operations::metrics),
        Map.entry("/assets/", new Assets()::answer));
  }
}
