package org.w3id.communique.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.w3id.communique.input.DocumentSource;
import org.w3id.communique.server.CommuniqueServer;
import org.w3id.communique.server.ServerOptions;
import org.w3id.communique.store.ClaimStore;
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
      "  communique serve news/ --store news-store --port 8080"
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

  ServeCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > 65535) {
      throw CommandException.usage("--port needs a number from 0 to 65535: " + port);
    }
    boolean reads = input.namesPaths() || !ClaimStore.existsAt(folder.folder());
    try (ClaimStore store = reads ? built() : ClaimStore.openOrMake(folder.folder(), base.space());
        CommuniqueServer server =
            CommuniqueServer.start(store, ServerOptions.DEFAULT.withHost(host).withPort(port))) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, store)));
      context
          .console()
          .say(
              GREETING.formatted(
                  server.url(), ProjectHome.path("queries/" + QUESTION), ProjectHome.program()));
      server.join();
    }
    return ExitStatus.DONE;
  }

  private ClaimStore built() throws IOException {
    try (DocumentSource source = input.open(context.console())) {
      ClaimStore store = ClaimStore.openOrMake(folder.folder(), base.space());
      try {
        new StoreBuilder(context, input).build(source, store);
        return store;
      } catch (RuntimeException | Error e) {
        store.close();
        throw e;
      }
    }
  }

  private static void stop(CommuniqueServer server, ClaimStore store) {
    server.stop();
    store.close();
  }
}
