package org.w3id.communique.graph;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** A CONSTRUCT query for edges, asked such that each edge is known with its event. */
final class EdgeQuery {
  private static final Var EVENT = Var.alloc("event");

  private final Triple template;
  private final Query rows;

  private EdgeQuery(Triple template, Query rows) {
    this.template = template;
    this.rows = rows;
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

  /** Adds the edges of a graph of events to those known, by the IRIs of the events. */
  void run(Graph graph, Map<String, Set<Triple>> edges) {
    try (QueryExec execution = QueryExec.graph(graph).query(rows).build()) {
      RowSet found = execution.select();
      while (found.hasNext()) {
        Binding row = found.next();
        edges
            .computeIfAbsent(row.get(EVENT).getURI(), event -> new HashSet<>())
            .add(Substitute.substitute(template, row));
      }
    }
  }
}
