package org.w3id.communique.server;

import java.util.function.Supplier;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/**
 * Puts functions that can be stopped, or are bounded, in the place of those of the engine that are
 * neither: a regular expression of Java may run for ages, and strings that are joined, or numbers
 * that are multiplied, again and again fill the memory.
 */
final class BoundedExpressions extends ExprTransformCopy {
  private final RunningQuery query;

  private BoundedExpressions(RunningQuery query) {
    this.query = query;
  }

  /** The engine's own optimizer, with the functions replaced before: it computes constants. */
  static RewriteFactory factory(RunningQuery query) {
    return context ->
        op ->
            Optimize.stdOptimizationFactory
                .create(context)
                .rewrite(
                    Transformer.transform(new TransformCopy(), new BoundedExpressions(query), op));
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    return switch (function) {
      case E_Regex regex -> new BoundedMatch(query, arguments);
      case E_StrReplace replace -> new BoundedReplace(query, arguments);
      default -> bounded(function, arguments, () -> super.transform(function, arguments));
    };
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    return bounded(function, new ExprList(argument), () -> super.transform(function, argument));
  }

  @Override
  public Expr transform(ExprFunction2 function, Expr first, Expr second) {
    ExprList arguments = new ExprList(first);
    arguments.add(second);
    return bounded(function, arguments, () -> super.transform(function, first, second));
  }

  private Expr bounded(ExprFunction function, ExprList arguments, Supplier<Expr> unbounded) {
    return FunctionBound.of(function)
        .<Expr>map(bound -> new BoundedFunction(query, function, bound, arguments))
        .orElseGet(unbounded);
  }
}
