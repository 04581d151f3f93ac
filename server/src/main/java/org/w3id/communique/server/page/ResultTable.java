package org.w3id.communique.server.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;
import org.w3id.communique.ontology.IriSpace;

/**
 * The result of a query as a table, of whatever kind it is.
 *
 * @param columns names of the columns
 * @param rows one link a column each
 * @param cut whether there are more rows
 * @param graph whether the result is a graph
 */
public record ResultTable(List<String> columns, List<List<Link>> rows, boolean cut, boolean graph) {
  /** No result. */
  public static final ResultTable NONE = new ResultTable(List.of(), List.of(), false, false);

  public ResultTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Runs a query and reads its first rows, within a transaction of the caller's. */
  public static ResultTable of(
      Query query, QueryExec execution, Graph graph, IriSpace space, int most) {
    Cells cells = new Cells(new GraphReader(graph), new Links(space));
    if (query.isAskType()) {
      return new ResultTable(
          List.of("answer"),
          List.of(List.of(Link.none(execution.ask() ? "yes" : "no"))),
          false,
          false);
    }
    if (query.isSelectType()) {
      return ofRows(execution.select(), cells, most);
    }
    return ofGraph(
        query.isConstructType() ? execution.construct() : execution.describe(), cells, most);
  }

  private static ResultTable ofRows(RowSet rowSet, Cells cells, int most) {
    List<Var> columns = rowSet.getResultVars();
    List<List<Link>> rows = new ArrayList<>();
    while (rows.size() < most && rowSet.hasNext()) {
      var row = rowSet.next();
      rows.add(columns.stream().map(column -> cells.of(row.get(column))).toList());
    }
    return new ResultTable(
        columns.stream().map(Var::getVarName).toList(), rows, rowSet.hasNext(), false);
  }

  private static ResultTable ofGraph(Graph graph, Cells cells, int most) {
    List<List<Link>> rows = new ArrayList<>();
    Iterator<Triple> triples = graph.find();
    while (rows.size() < most && triples.hasNext()) {
      Triple triple = triples.next();
      rows.add(
          List.of(
              cells.of(triple.getSubject()),
              cells.of(triple.getPredicate()),
              cells.of(triple.getObject())));
    }
    return new ResultTable(List.of("subject", "property", "value"), rows, triples.hasNext(), true);
  }

  private record Cells(GraphReader reader, Links links) {
    Link of(@Nullable Node node) {
      if (node == null) {
        return Link.none("");
      }
      boolean named = node.isURI() && links.isOurs(node.getURI());
      return links.to(node, named ? reader.label(node) : GraphReader.words(node));
    }
  }
}
