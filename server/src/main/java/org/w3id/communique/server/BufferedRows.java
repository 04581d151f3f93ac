package org.w3id.communique.server;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.w3id.communique.store.QueryFailure;

/**
 * Holds the first rows of a result back, so that a query which is stopped early is told as an
 * error. One that is stopped later must not look finished: it fails in a way that Fuseki does not
 * write into the answer.
 */
final class BufferedRows {
  private static final int HELD_BACK = 2_000;

  private BufferedRows() {}

  static RowSet of(RowSet rows) {
    List<Binding> first = new ArrayList<>();
    while (first.size() < HELD_BACK && rows.hasNext()) {
      first.add(rows.next());
    }
    return RowSetStream.create(rows.getResultVars(), Iter.concat(first.iterator(), new Rest(rows)));
  }

  private record Rest(RowSet rows) implements Iterator<Binding> {
    @Override
    public boolean hasNext() {
      try {
        return rows.hasNext();
      } catch (QueryCancelledException e) {
        throw new QueryFailure.TimedOut(e);
      }
    }

    @Override
    public Binding next() {
      return rows.next();
    }
  }
}
