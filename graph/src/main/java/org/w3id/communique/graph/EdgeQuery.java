package org.w3id.communique.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.w3id.communique.ontology.DirectEdge;

/** A CONSTRUCT query for edges, asked such that each edge is known with its event. */
final class EdgeQuery {
  private static final String FOLDER = "/org/w3id/communique/ontology/edges/";
  private static final Var EVENT = Var.alloc("event");

  private final Triple template;
  private final Query rows;

  private EdgeQuery(Triple template, Query rows) {
    this.template = template;
    this.rows = rows;
  }

  /**
   * The queries of the ontology, one for each direct edge, in the order of these.
   *
   * @throws IllegalStateException if a direct edge of the ontology has no query, or one without the
   *     variable {@code ?event}
   * @throws org.apache.jena.query.QueryException if a query is wrong
   */
  static List<EdgeQuery> loadAll() {
    return Arrays.stream(DirectEdge.values())
        .map(edge -> parse(text(edge.localName() + ".rq")))
        .toList();
  }

  /**
   * Reads a query.
   *
   * @throws org.apache.jena.query.QueryException if it is wrong
   * @throws IllegalStateException if it constructs no single triple, or does not call the event
   *     {@code ?event}
   */
  static EdgeQuery parse(String text) {
    Query query = QueryFactory.create(text);
    if (query.getConstructTemplate().getTriples().size() != 1
        || !query.getQueryPattern().toString().contains(EVENT.toString())) {
      throw new IllegalStateException("not one edge of an ?event: " + text);
    }
    Triple template = query.getConstructTemplate().getTriples().getFirst();
    Query rows = QueryFactory.make();
    rows.setQuerySelectType();
    rows.setDistinct(true);
    rows.addResultVar(EVENT);
    rows.addResultVar(template.getSubject());
    rows.addResultVar(template.getObject());
    rows.setQueryPattern(query.getQueryPattern());
    return new EdgeQuery(template, rows);
  }

  /** Takes each edge that follows from a graph of events once with each of its events. */
  void run(Graph graph, BiConsumer<Triple, Node> action) {
    try (QueryExec execution = QueryExec.graph(graph).query(rows).build()) {
      execution
          .select()
          .forEachRemaining(
              row -> action.accept(Substitute.substitute(template, row), row.get(EVENT)));
    }
  }

  private static String text(String file) {
    try (InputStream in = EdgeQuery.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + FOLDER + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
