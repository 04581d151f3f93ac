package org.w3id.communique.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.w3id.communique.ontology.DirectEdge;

/** The CONSTRUCT queries of the ontology, one for each direct edge. */
final class EdgeQueries {
  private static final String FOLDER = "/org/w3id/communique/ontology/edges/";

  private EdgeQueries() {}

  /**
   * Loads the queries in order of their edges.
   *
   * @throws IllegalStateException if a direct edge of the ontology has no query
   * @throws org.apache.jena.query.QueryException if a query is wrong
   */
  static List<Query> load() {
    return Arrays.stream(DirectEdge.values())
        .map(edge -> QueryFactory.create(text(edge.localName() + ".rq")))
        .toList();
  }

  private static String text(String file) {
    try (InputStream in = EdgeQueries.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + FOLDER + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
