package org.w3id.communique.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3id.communique.search.TextSearch;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.QueryRunner;
import org.w3id.communique.store.ResultFormat;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs one SPARQL query. */
@Command(
    name = "query",
    description = "Run one SPARQL query against a store, or against a server.",
    footer = {
      "",
      "Examples:",
      "  communique query queries/CQ01-what-russia-supplies-to-north-korea.rq",
      "  communique query queries/CQ01-what-russia-supplies-to-north-korea.rq --format csv > supplies.csv",
      "  communique query 'PREFIX cmq: <https://w3id.org/communique/ns#> SELECT * { ?visit a"
          + " cmq:Visit }'",
      "  communique query queries/CQ07-who-met-whom.rq --endpoint http://localhost:3030/sparql",
      "",
      "While a server runs on a store, ask the server: a store is open to one program at a time."
    })
final class QueryCommand implements Callable<Integer> {
  /** Whoever runs a query here can also stop it. */
  private static final Duration TIMEOUT = Duration.ofHours(1);

  /** A word or a path, as opposed to a query, which cannot do without a blank or a bracket. */
  private static final Pattern FILE_NAME = Pattern.compile("[^\\s{}]+");

  private final Context context;

  @Parameters(
      paramLabel = "QUERY-OR-FILE",
      description = "A query, a file that holds one, or - for standard input.")
  private String query = "";

  /** Where to ask: one of the two. */
  static final class Target {
    @Option(
        names = "--store",
        paramLabel = "DIR",
        description = "The folder of the store; " + StoreOption.DEFAULT + " unless given.")
    private @Nullable Path store;

    @Option(
        names = "--endpoint",
        paramLabel = "URL",
        description = "A SPARQL endpoint to ask instead of a store.")
    private @Nullable String endpoint;
  }

  @ArgGroup private Target target = new Target();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "table, json, csv, tsv, xml, or turtle for graphs; ${DEFAULT-VALUE} unless given.")
  private ResultFormat format = ResultFormat.TABLE;

  QueryCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    String text = text();
    try (Output output = Output.open(context.console(), Optional.empty())) {
      if (target.endpoint != null) {
        QueryRunner.at(endpoint(target.endpoint), TIMEOUT).run(text, format, output.stream());
      } else {
        Path folder = target.store == null ? Path.of(StoreOption.DEFAULT) : target.store;
        try (ClaimStore store = ClaimStore.open(folder)) {
          run(text, store, output);
        }
      }
      output.finish();
    }
    return ExitStatus.DONE;
  }

  private void run(String text, ClaimStore store, Output output) {
    QueryRunner runner = QueryRunner.on(store, TIMEOUT);
    if (text.contains(TextSearch.NAMESPACE)) {
      TextSearch search = TextSearch.open(store);
      try {
        runner.run(text, format, output.stream());
      } finally {
        search.close();
      }
    } else {
      runner.run(text, format, output.stream());
    }
  }

  private String text() throws IOException {
    if (query.equals("-")) {
      return new String(context.console().in().readAllBytes(), StandardCharsets.UTF_8);
    }
    if (!FILE_NAME.matcher(query).matches() && !isFile(query)) {
      return query;
    }
    if (!isFile(query)) {
      throw CommandException.usage("no such file, and no query: " + query);
    }
    return Files.readString(Path.of(query));
  }

  private static boolean isFile(String name) {
    try {
      return Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static URI endpoint(String url) {
    try {
      URI uri = new URI(url);
      if (uri.getScheme() != null && uri.getScheme().toLowerCase(Locale.ROOT).matches("https?")) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // Told below, as any other address that is none.
    }
    throw CommandException.usage("--endpoint needs an http or https address: " + url);
  }
}
