package org.w3id.communique.server;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** A function that makes a longer string of shorter ones, up to a length. */
final class BoundedText extends ExprFunctionN {
  private static final int LONGEST = 1_000_000;

  private final ExprFunction function;

  BoundedText(ExprFunction function, ExprList arguments) {
    super(function.getFunctionSymbol().getSymbol(), arguments);
    this.function = function;
  }

  /** An error of the expression, as SPARQL has them, for a string that gets too long. */
  static void check(long length) {
    if (length > LONGEST) {
      throw new ExprEvalException("a string of more than " + LONGEST + " characters");
    }
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    check(arguments.stream().mapToLong(argument -> argument.asUnquotedString().length()).sum());
    return switch (function) {
      case ExprFunction1 one -> one.eval(arguments.getFirst());
      case ExprFunctionN several -> several.eval(arguments);
      default -> throw new IllegalStateException(function.toString());
    };
  }

  @Override
  public Expr copy(ExprList newArguments) {
    return new BoundedText(function, newArguments);
  }
}
