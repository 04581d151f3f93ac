package org.w3id.communique.store;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * Carries out property paths so that they can be stopped: the engine follows a path to its end
 * before it looks whether the query is still wanted.
 */
final class StoppablePaths extends OpExecutorTDB2 {
  private StoppablePaths(ExecutionContext context) {
    super(context);
  }

  static void install(DatasetGraph dataset) {
    QC.setFactory(dataset.getContext(), StoppablePaths::new);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    AtomicBoolean cancel = execCxt.getCancelSignal();
    if (cancel == null) {
      return super.execute(path, input);
    }
    Graph graph = new StoppableGraph(execCxt.getActiveGraph(), cancel);
    return new QueryIterPath(
        path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, graph));
  }

  private static final class StoppableGraph extends GraphWrapper {
    private final AtomicBoolean cancel;

    StoppableGraph(Graph graph, AtomicBoolean cancel) {
      super(graph);
      this.cancel = cancel;
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
      if (cancel.get()) {
        throw new QueryCancelledException();
      }
      return super.find(subject, predicate, object);
    }
  }
}
