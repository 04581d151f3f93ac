package org.w3id.communique.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.communique.input.DocumentSource;
import org.w3id.communique.search.TextSearch;
import org.w3id.communique.server.CommuniqueServer;
import org.w3id.communique.server.ListeningPlace;
import org.w3id.communique.server.QueryBounds;
import org.w3id.communique.server.ServerOptions;
import org.w3id.communique.server.admin.AdminOptions;
import org.w3id.communique.server.admin.AdminServer;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.StoreUpdate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a store over HTTP. */
@Command(
    name = "serve",
    description = "Answer SPARQL queries and show pages over HTTP.",
    footer = {
      "",
      "Documents that are named are first read into the store. A store that does not exist yet is",
      "made, of the two documents that come with the program unless others are named; one that exists",
      "is served as it is. Examples:",
      "  communique serve",
      "  communique serve news/ --store news-store --port 8080",
      "  communique serve --admin-port 3031 --admin-token-file token"
    })
final class ServeCommand implements Callable<Integer> {
  private static final String GREETING =
      """
      Look:  %1$s
      Ask:   %3$s query %2$s --endpoint %1$ssparql
      or:    curl -H 'Accept: text/csv' %1$ssparql --data-urlencode query@%2$s
      Stop:  Ctrl-C""";

  /** A question that the two documents answer. */
  private static final String QUESTION = "CQ01-what-russia-supplies-to-north-korea.rq";

  private final Context context;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private StoreOption folder = new StoreOption();
  @Mixin private BaseOption base = new BaseOption();
  @Mixin private CorrectionsOption corrections = new CorrectionsOption();
  @Mixin private AdminOption admin = new AdminOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "${DEFAULT-VALUE} unless given; 0 for any.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "localhost",
      description = "Where to listen; ${DEFAULT-VALUE} unless given, 0.0.0.0 for everyone.")
  private String host = "localhost";

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description = "By which clients know the server, as https://graph.example.org/.")
  private Optional<URI> publicUrl = Optional.empty();

  @Option(
      names = "--known-host",
      paramLabel = "NAME",
      description =
          "Without --public-url: a name that is believed where a client writes it in Host. Repeatable.")
  private List<String> hosts = new ArrayList<>();

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description = "Where to add a line of JSON for each request; - for standard output.")
  private Optional<String> accessLog = Optional.empty();

  @Option(
      names = "--query-time",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "After which a query is stopped; ${DEFAULT-VALUE} unless given.")
  private int queryTime;

  ServeCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > 65535) {
      throw CommandException.usage("--port needs a number from 0 to 65535: " + port);
    }
    if (queryTime < 1) {
      throw CommandException.usage("--query-time needs a number from 1 on: " + queryTime);
    }
    publicUrl.ifPresent(ServeCommand::check);
    Optional<AdminOptions> adminOptions = admin.options();
    new ListeningPlace(host, port).requireFree();
    adminOptions.ifPresent(options -> options.place().requireFree());
    boolean reads = input.namesPaths() || !ClaimStore.existsAt(folder.folder());
    try (ClaimStore store = reads ? built() : corrected();
        CommuniqueServer server = CommuniqueServer.start(store, options())) {
      store.announce(server.url() + "sparql");
      Optional<AdminServer> taking = adminOptions.map(options -> taking(store, options));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(taking, server, store)));
      context
          .console()
          .say(
              GREETING.formatted(
                  server.url(), ProjectHome.path("queries/" + QUESTION), ProjectHome.program()));
      taking.ifPresent(it -> context.console().say("Takes documents at " + it.url() + "documents"));
      server.join();
    }
    return ExitStatus.DONE;
  }

  private ServerOptions options() throws IOException {
    Optional<OutputStream> log =
        accessLog.isEmpty() ? Optional.empty() : Optional.of(log(accessLog.get()));
    return ServerOptions.DEFAULT
        .withHost(host)
        .withPort(port)
        .withBounds(QueryBounds.DEFAULT.withTime(Duration.ofSeconds(queryTime)))
        .withPublicUrl(publicUrl)
        .withHosts(hosts)
        .withAccessLog(log);
  }

  private static OutputStream log(String name) throws IOException {
    return name.equals("-")
        ? System.out
        : new BufferedOutputStream(
            Files.newOutputStream(
                Path.of(name), StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }

  private static void check(URI url) {
    boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
    boolean bare = url.getHost() != null && url.getUserInfo() == null && url.getQuery() == null;
    if (!web || !bare || url.getFragment() != null || !url.getPath().matches("/?")) {
      throw CommandException.usage(
          "--public-url needs http:// or https:// and a host, without a path: " + url);
    }
  }

  private ClaimStore built() throws IOException {
    try (DocumentSource source = input.open(context.console())) {
      ClaimStore store = ClaimStore.openOrMake(folder.folder(), base.space());
      try {
        new StoreBuilder(context, input, corrections).build(source, store);
        return store;
      } catch (RuntimeException | Error | IOException e) {
        store.close();
        throw e;
      }
    }
  }

  private ClaimStore corrected() throws IOException {
    ClaimStore store = ClaimStore.openOrMake(folder.folder(), base.space());
    if (corrections.isGiven()) {
      try (TextSearch search = TextSearch.following(store);
          StoreUpdate update = store.update()) {
        corrections.apply(update, store, input.extractor(), context.console());
        update.finish();
        search.catchUp();
      } catch (RuntimeException | Error | IOException e) {
        store.close();
        throw e;
      }
      CorrectionsOption.tellDead(store, context.console());
    }
    return store;
  }

  private AdminServer taking(ClaimStore store, AdminOptions options) {
    return AdminServer.start(
        store, options, new ReaderProcess(store.space().base(), input.extractor().names()));
  }

  private static void stop(
      Optional<AdminServer> taking, CommuniqueServer server, ClaimStore store) {
    taking.ifPresent(AdminServer::close);
    server.stop();
    store.close();
  }
}
