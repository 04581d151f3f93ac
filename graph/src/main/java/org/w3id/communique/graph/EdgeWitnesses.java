package org.w3id.communique.graph;

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

/**
 * Tells from which events each direct edge follows, by the queries that derive the edges. These
 * call the event {@code ?event}.
 */
public final class EdgeWitnesses {
  private static final Var EVENT = Var.alloc("event");

  private final List<Query> constructs = EdgeQueries.load();

  /**
   * Takes each edge once with each of its events, in no certain order.
   *
   * @param graph events, the classes of those who take part, and for whom they act
   */
  public void forEach(Graph graph, BiConsumer<Triple, Node> action) {
    constructs.forEach(construct -> forEach(construct, graph, action));
  }

  private static void forEach(Query construct, Graph graph, BiConsumer<Triple, Node> action) {
    List<Triple> template = construct.getConstructTemplate().getTriples();
    try (QueryExec execution = QueryExec.graph(graph).query(select(construct, template)).build()) {
      execution
          .select()
          .forEachRemaining(
              row ->
                  template.forEach(
                      edge -> action.accept(Substitute.substitute(edge, row), row.get(EVENT))));
    }
  }

  private static Query select(Query construct, List<Triple> template) {
    Query select = QueryFactory.create();
    select.setQuerySelectType();
    select.setDistinct(true);
    select.setQueryPattern(construct.getQueryPattern());
    select.addResultVar(EVENT);
    template.stream()
        .flatMap(edge -> List.of(edge.getSubject(), edge.getObject()).stream())
        .filter(Node::isVariable)
        .distinct()
        .forEach(select::addResultVar);
    return select;
  }
}
