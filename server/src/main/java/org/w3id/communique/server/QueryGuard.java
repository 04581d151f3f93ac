package org.w3id.communique.server;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.w3id.communique.store.QueryFailure;
import org.w3id.communique.store.QueryText;

/**
 * Takes in a query from outside: bounded in size before it is parsed, and in what it may do after.
 */
final class QueryGuard {
  private final QueryBounds bounds;

  QueryGuard(QueryBounds bounds) {
    this.bounds = bounds;
  }

  /**
   * Parses a query.
   *
   * @throws QueryFailure.Malformed if it is malformed, too large, or reaches out to another server
   */
  Query parse(String text) {
    if (text.length() > bounds.length()) {
      throw refusal("the query is longer than " + bounds.length() + " characters");
    }
    if (nesting(text) > bounds.nesting()) {
      throw refusal("the query is nested more than " + bounds.nesting() + " deep");
    }
    Query query = QueryText.parse(text);
    try {
      OperatorCheck check = new OperatorCheck(bounds.operators());
      Walker.walk(Algebra.compile(query), check, check.ofExpressions());
      if (query.isConstructType()) {
        check.count(query.getConstructTemplate().getTriples().size());
      }
    } catch (StackOverflowError e) {
      throw new QueryFailure.Malformed("the query is nested too deeply", e);
    }
    return query;
  }

  static QueryFailure.Malformed refusal(String message) {
    return new QueryFailure.Malformed(message, null);
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
}
