package org.w3id.communique.server;

import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.w3id.communique.store.ClaimStore;

/** Writes the result of a query that is being carried out. */
final class ResultWriter {
  /** JSON-LD is made as a whole in memory, and takes so many times as long as the others. */
  private static final int TIMES_SLOWER = 5;

  private final ResultSyntax syntax;
  private final int most;

  /** A writer of at most so many triples; rows are bounded by the query. */
  ResultWriter(ResultSyntax syntax, int most) {
    this.syntax = syntax;
    this.most = most;
  }

  /** What was written. */
  record Written(long rows, boolean cut) {}

  /** Writes everything, or fails. */
  Written write(Query query, QueryExec execution, OutputStream out) {
    if (query.isAskType()) {
      results().write(out, execution.ask());
      return new Written(1, false);
    }
    if (query.isSelectType()) {
      RowSet rows = execution.select();
      results().write(out, rows);
      return new Written(rows.getRowNumber(), false);
    }
    return write(
        query.isConstructType() ? execution.constructTriples() : execution.describeTriples(),
        query.getPrefixMapping(),
        out);
  }

  private Written write(Iterator<Triple> triples, PrefixMapping prefixes, OutputStream out) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(prefixes);
    int room = syntax == ResultSyntax.JSON_LD ? most / TIMES_SLOWER : most;
    while (graph.size() < room && triples.hasNext()) {
      Triple triple = triples.next();
      if (!ClaimStore.isOfBooks(triple)) {
        graph.add(triple);
      }
    }
    boolean cut = triples.hasNext();
    RDFWriter.source(graph).format(syntax.graph()).output(out);
    return new Written(graph.size(), cut);
  }

  private ResultsWriter results() {
    return ResultsWriter.create().lang(syntax.table()).build();
  }
}
