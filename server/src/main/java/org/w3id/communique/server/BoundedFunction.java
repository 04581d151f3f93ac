package org.w3id.communique.server;

import java.util.List;
import org.apache.jena.sparql.engine.binding.BindingRoot;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** A function that is carried out within its bound, and not when its query is to end. */
final class BoundedFunction extends ExprFunctionN {
  private final RunningQuery query;
  private final ExprFunction function;
  private final FunctionBound bound;

  BoundedFunction(
      RunningQuery query, ExprFunction function, FunctionBound bound, ExprList arguments) {
    super(function.getFunctionSymbol().getSymbol(), arguments);
    this.query = query;
    this.function = function;
    this.bound = bound;
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
    query.check();
    bound.check(arguments);
    return switch (function) {
      case ExprFunction1 one -> one.eval(arguments.getFirst());
      case ExprFunction2 two -> two.eval(arguments.get(0), arguments.get(1));
      case E_Function named ->
          new E_Function(named.getFunctionIRI(), list(arguments))
              .eval(BindingRoot.create(), environment);
      case ExprFunctionN several -> several.eval(arguments);
      default -> throw new IllegalStateException(function.toString());
    };
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    throw new IllegalStateException("no environment for " + function);
  }

  @Override
  public Expr copy(ExprList newArguments) {
    return new BoundedFunction(query, function, bound, newArguments);
  }

  private static ExprList list(List<NodeValue> arguments) {
    ExprList list = new ExprList();
    arguments.forEach(list::add);
    return list;
  }
}
