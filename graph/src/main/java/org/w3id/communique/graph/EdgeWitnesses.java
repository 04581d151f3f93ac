package org.w3id.communique.graph;

import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Tells from which events each direct edge follows, by the queries that derive the edges. */
public final class EdgeWitnesses {
  private final List<EdgeQuery> queries = EdgeQuery.loadAll();

  /**
   * Takes each edge once with each of its events, in no certain order.
   *
   * @param graph events, the classes of those who take part, and for whom they act
   */
  public void forEach(Graph graph, BiConsumer<Triple, Node> action) {
    queries.forEach(query -> query.run(graph, action));
  }
}
