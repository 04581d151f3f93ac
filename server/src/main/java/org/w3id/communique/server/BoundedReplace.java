package org.w3id.communique.server;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/** {@code REPLACE} that ends when its query does, and makes no string without bounds. */
final class BoundedReplace extends ExprFunctionN {
  private final RunningQuery query;

  BoundedReplace(RunningQuery query, ExprList arguments) {
    super("replace", arguments);
    this.query = query;
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    String text = StoppableText.string("REPLACE", arguments.get(0));
    String pattern = StoppableText.string("REPLACE pattern", arguments.get(1));
    String replacement = StoppableText.string("REPLACE replacement", arguments.get(2));
    String flags =
        arguments.size() == 4 ? StoppableText.string("REPLACE flags", arguments.get(3)) : "";
    Matcher matcher =
        RegexEngine.makePattern("REPLACE", pattern, flags).matcher(new StoppableText(text, query));
    return like(arguments.get(0), replaceAll(matcher, replacement));
  }

  @Override
  public Expr copy(ExprList newArguments) {
    return new BoundedReplace(query, newArguments);
  }

  private static String replaceAll(Matcher matcher, String replacement) {
    StringBuilder result = new StringBuilder();
    try {
      while (matcher.find()) {
        matcher.appendReplacement(result, replacement);
        FunctionBound.checkLength(result.length());
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ExprEvalException("REPLACE: " + e.getMessage(), e);
    }
    return matcher.appendTail(result).toString();
  }

  /** A string of the language and type of another. */
  private static NodeValue like(NodeValue original, String text) {
    Node node = original.asNode();
    return node.getLiteralLanguage().isEmpty()
        ? NodeValue.makeString(text)
        : NodeValue.makeNode(NodeFactory.createLiteralLang(text, node.getLiteralLanguage()));
  }
}
