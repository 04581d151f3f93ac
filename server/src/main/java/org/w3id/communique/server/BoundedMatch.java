package org.w3id.communique.server;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/** {@code REGEX} that ends when its query does. */
final class BoundedMatch extends ExprFunctionN {
  private final RunningQuery query;
  private Optional<CompiledPattern> last = Optional.empty();

  private record CompiledPattern(String text, String flags, Pattern pattern) {}

  BoundedMatch(RunningQuery query, ExprList arguments) {
    super("regex", arguments);
    this.query = query;
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    String text = StoppableText.string("REGEX", arguments.get(0));
    String pattern = StoppableText.string("REGEX pattern", arguments.get(1));
    String flags =
        arguments.size() == 3 ? StoppableText.string("REGEX flags", arguments.get(2)) : "";
    return NodeValue.booleanReturn(
        pattern(pattern, flags).matcher(new StoppableText(text, query)).find());
  }

  @Override
  public Expr copy(ExprList newArguments) {
    return new BoundedMatch(query, newArguments);
  }

  private Pattern pattern(String text, String flags) {
    CompiledPattern compiled =
        last.filter(known -> known.text.equals(text) && known.flags.equals(flags))
            .orElseGet(
                () ->
                    new CompiledPattern(
                        text, flags, RegexEngine.makePattern("REGEX", text, flags)));
    last = Optional.of(compiled);
    return compiled.pattern;
  }
}
