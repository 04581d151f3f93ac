package org.w3id.communique.server;

import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/**
 * Puts functions that can be stopped in the place of those of the engine that cannot: a regular
 * expression of Java may run for ages, and strings that are joined again and again fill the memory.
 */
final class BoundedExpressions extends ExprTransformCopy {
  private final RunningQuery query;

  private BoundedExpressions(RunningQuery query) {
    this.query = query;
  }

  /** The engine's own optimizer, with the functions replaced after it. */
  static RewriteFactory factory(RunningQuery query) {
    return context ->
        op ->
            Transformer.transform(
                new TransformCopy(),
                new BoundedExpressions(query),
                Optimize.stdOptimizationFactory.create(context).rewrite(op));
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    return switch (function) {
      case E_Regex regex -> new BoundedMatch(query, arguments);
      case E_StrReplace replace -> new BoundedReplace(query, arguments);
      case E_StrConcat concat -> new BoundedText(concat, arguments);
      default -> super.transform(function, arguments);
    };
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    return function instanceof E_StrEncodeForURI
        ? new BoundedText(function, new ExprList(argument))
        : super.transform(function, argument);
  }
}
