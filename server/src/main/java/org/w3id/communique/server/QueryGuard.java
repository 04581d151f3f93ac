package org.w3id.communique.server;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.w3id.communique.store.QueryFailure;
import org.w3id.communique.store.QueryText;

/**
 * Takes in a query from outside: bounded in size before it is parsed, and in what it may do after.
 */
final class QueryGuard {
  private static final String JAVA = "java:";

  private final ServerOptions bounds;

  QueryGuard(ServerOptions bounds) {
    this.bounds = bounds;
  }

  /**
   * Parses a query.
   *
   * @throws QueryFailure.Malformed if it is malformed, too large, or reaches out to another server
   */
  Query parse(String text) {
    if (text.length() > bounds.queryLength()) {
      throw new QueryFailure.Malformed(
          "the query is longer than " + bounds.queryLength() + " characters", null);
    }
    if (nesting(text) > bounds.nesting()) {
      throw new QueryFailure.Malformed(
          "the query is nested more than " + bounds.nesting() + " deep", null);
    }
    Query query = QueryText.parse(text);
    try {
      Walker.walk(Algebra.compile(query), new NoWayOut(), new NoJavaFunction());
    } catch (StackOverflowError e) {
      throw new QueryFailure.Malformed("the query is nested too deeply", e);
    }
    return query;
  }

  /**
   * Deepest level of brackets of any kind. Those in strings and comments count too: there is room
   * for them.
   */
  private static int nesting(String text) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '(', '{', '[' -> deepest = Math.max(deepest, ++depth);
        case ')', '}', ']' -> depth--;
        default -> {
          // not a bracket
        }
      }
    }
    return deepest;
  }

  private static QueryFailure refusal(String what) {
    return new QueryFailure.Malformed(
        what + " is not allowed here: queries reach this graph and nothing else", null);
  }

  /**
   * SERVICE would make the server call others for its clients; a {@code java:} property loads a
   * class by its name.
   */
  private static final class NoWayOut extends OpVisitorBase {
    @Override
    public void visit(OpService service) {
      throw refusal("SERVICE");
    }

    @Override
    public void visit(OpBGP pattern) {
      pattern.getPattern().forEach(triple -> check(triple.getPredicate()));
    }

    private static void check(Node predicate) {
      if (predicate.isURI() && predicate.getURI().startsWith(JAVA)) {
        throw refusal("a java: property");
      }
    }
  }

  /** A {@code java:} function loads a class by its name. */
  private static final class NoJavaFunction extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN function) {
      if (function instanceof E_Function named && named.getFunctionIRI().startsWith(JAVA)) {
        throw refusal("a java: function");
      }
    }
  }
}
