package org.w3id.communique.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.server.page.ExampleQuery;

/**
 * The queries that come with the program, each a file that opens with its question as a comment.
 */
final class ExampleQueries {
  private static final String FOLDER = "/queries";
  private static final String ENDING = ".rq";

  private final Map<String, ExampleQuery> queries = new LinkedHashMap<>();

  private ExampleQueries(List<ExampleQuery> queries) {
    queries.forEach(query -> this.queries.put(query.name(), query));
  }

  /** Reads the queries, in the order of their names. */
  static ExampleQueries load() {
    URL folder = ExampleQueries.class.getResource(FOLDER);
    if (folder == null) {
      return new ExampleQueries(List.of());
    }
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return new ExampleQueries(read(Path.of(uri)));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return new ExampleQueries(read(jar.getPath(FOLDER)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The query in the box of one who has not asked yet. */
  String beginning() {
    return resource("beginning.rq");
  }

  /** The events of a type, or of a status, by its name in the ontology; empty if it has neither. */
  Optional<ExampleQuery> events(String name) {
    Optional<String> ofType =
        EventType.of(name)
            .map(type -> resource("events-of-type.rq").replace("TYPE", type.localName()));
    return ofType
        .or(
            () ->
                Factuality.of(name)
                    .map(
                        status ->
                            resource("events-of-status.rq").replace("STATUS", status.localName())))
        .map(text -> new ExampleQuery(name, "Events: " + name, text));
  }

  private static String resource(String name) {
    try (InputStream in = ExampleQueries.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<ExampleQuery> all() {
    return List.copyOf(queries.values());
  }

  Optional<ExampleQuery> named(String name) {
    return Optional.ofNullable(queries.get(name));
  }

  private static List<ExampleQuery> read(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .map(ExampleQueries::query)
          .sorted(Comparator.comparing(ExampleQuery::name))
          .toList();
    }
  }

  private static ExampleQuery query(Path file) {
    try {
      String text = Files.readString(file);
      String name = file.getFileName().toString();
      String question = text.lines().findFirst().orElse("").replaceFirst("^#+\\s*", "");
      return new ExampleQuery(name.substring(0, name.length() - ENDING.length()), question, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
