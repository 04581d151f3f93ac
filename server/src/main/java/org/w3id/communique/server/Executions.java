package org.w3id.communique.server;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphUnionRead;
import org.apache.jena.system.Txn;
import org.w3id.communique.store.QueryFailure;

/** Carries out queries that were let in, each in a transaction, within the bounds of time. */
final class Executions {
  private final Supplier<DatasetGraph> dataset;
  private final Duration time;
  private final RunningQueries running;

  Executions(Supplier<DatasetGraph> dataset, Duration time, RunningQueries running) {
    this.dataset = dataset;
    this.time = time;
    this.running = running;
  }

  /**
   * Carries out a query.
   *
   * @param use what is done with the result, while the transaction lasts
   * @throws QueryFailure if the query was stopped
   */
  <T> T run(Query query, Function<QueryExec, T> use) {
    RunningQuery entry = running.begin(time);
    try {
      DatasetGraph data = dataset.get();
      return Txn.calculateRead(
          data,
          () -> {
            try (QueryExec execution = execution(chosen(data, query), query, entry)) {
              entry.attach(execution);
              return use.apply(execution);
            }
          });
    } catch (QueryFailure e) {
      throw e;
    } catch (RuntimeException e) {
      // What is taken apart while it works fails in many ways.
      throw entry.isOver() ? entry.failure(e) : refusal(e);
    } catch (OutOfMemoryError e) {
      throw new QueryFailure.ShortOfMemory();
    } finally {
      running.end(entry);
    }
  }

  /** The engine wraps what a part of a query refuses. */
  private static RuntimeException refusal(RuntimeException failure) {
    return failure.getCause() instanceof QueryFailure refusal ? refusal : failure;
  }

  /**
   * The graphs of a dataset that a query names with FROM, all of them if it names none. The query
   * then names them no more: the engine would look for them in what was chosen.
   */
  private static DatasetGraph chosen(DatasetGraph data, Query query) {
    if (!query.hasDatasetDescription()) {
      return data;
    }
    DatasetGraph view =
        new DatasetGraphMapLink(new GraphUnionRead(data, taken(query.getGraphURIs())));
    taken(query.getNamedGraphURIs()).stream()
        .filter(data::containsGraph)
        .forEach(name -> view.addGraph(name, data.getGraph(name)));
    QC.setFactory(view.getContext(), QC.getFactory(data.getContext()));
    return view;
  }

  private static List<Node> taken(List<String> iris) {
    List<Node> nodes = iris.stream().map(NodeFactory::createURI).toList();
    iris.clear();
    return nodes;
  }

  private QueryExec execution(DatasetGraph data, Query query, RunningQuery entry) {
    return QueryExec.dataset(data)
        .query(query)
        .set(ARQ.httpServiceAllowed, false)
        .set(ARQConstants.sysOptimizerFactory, BoundedExpressions.factory(entry))
        .overallTimeout(time.toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }
}
