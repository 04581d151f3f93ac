package org.w3id.communique.server;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.OpVisitorByType;
import org.apache.jena.sparql.algebra.op.Op0;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprNone;
import org.apache.jena.sparql.expr.ExprTripleTerm;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.ExprVisitorFunction;
import org.apache.jena.sparql.expr.NodeValue;
import org.w3id.communique.store.QueryFailure;

/**
 * Counts what a query has the server do, and refuses what leads out of the graph or out of the
 * bounds: SERVICE would make the server call others for its clients; a {@code java:} property or
 * function loads a class by its name; functions of the engine's own have no bounds.
 */
final class OperatorCheck extends OpVisitorByType {
  private static final String JAVA = "java:";

  /** Namespaces of the functions that have a name of their own, besides those of SPARQL. */
  private static final List<String> FUNCTIONS =
      List.of("http://www.w3.org/2001/XMLSchema#", "http://www.w3.org/2005/xpath-functions/math#");

  private final int most;
  private int operators;

  OperatorCheck(int most) {
    this.most = most;
  }

  /**
   * Adds to what was counted.
   *
   * @throws QueryFailure.Malformed if that is too much
   */
  void count(int number) {
    operators += number;
    if (operators > most) {
      throw QueryGuard.refusal(
          "the query has more than " + most + " patterns, path steps and functions");
    }
  }

  /** The same for expressions. */
  Expressions ofExpressions() {
    return new Expressions();
  }

  @Override
  public void visit(OpService service) {
    throw leadsOut("SERVICE");
  }

  @Override
  public void visit(OpBGP pattern) {
    count(pattern.getPattern().size());
    pattern.getPattern().forEach(triple -> check(triple.getPredicate()));
  }

  @Override
  public void visit(OpPath path) {
    count(PathSteps.of(path.getTriplePath().getPath()));
  }

  /** The walker leaves out what is aggregated. */
  @Override
  public void visit(OpGroup group) {
    count(1);
    for (ExprAggregator aggregate : group.getAggregators()) {
      count(1);
      Optional.ofNullable(aggregate.getAggregator().getExprList())
          .ifPresent(list -> list.forEach(each -> Walker.walk(each, this, ofExpressions())));
    }
  }

  /** Nor does it look at what is sorted by. */
  @Override
  public void visit(OpOrder order) {
    count(1);
    order
        .getConditions()
        .forEach(condition -> Walker.walk(condition.getExpression(), this, ofExpressions()));
  }

  @Override
  protected void visitN(OpN op) {
    count(1);
  }

  @Override
  protected void visit2(Op2 op) {
    count(1);
  }

  @Override
  protected void visit1(Op1 op) {
    count(1);
  }

  @Override
  protected void visit0(Op0 op) {
    count(1);
  }

  @Override
  protected void visitFilter(OpFilter op) {
    count(1);
  }

  @Override
  protected void visitLeftJoin(OpLeftJoin op) {
    count(1);
  }

  private static void check(Node predicate) {
    if (predicate.isURI() && predicate.getURI().startsWith(JAVA)) {
      throw leadsOut("a java: property");
    }
  }

  private static QueryFailure leadsOut(String what) {
    return QueryGuard.refusal(
        what + " is not allowed here: queries reach this graph and nothing else");
  }

  private final class Expressions extends ExprVisitorFunction {
    @Override
    protected void visitExprFunction(ExprFunction function) {
      count(1);
      if (function instanceof E_Function named) {
        check(named.getFunctionIRI());
      }
    }

    private void check(String name) {
      if (name.startsWith(JAVA)) {
        throw leadsOut("a java: function");
      }
      if (FUNCTIONS.stream().noneMatch(name::startsWith)) {
        throw QueryGuard.refusal("there is no function <" + name + "> here");
      }
    }

    @Override
    public void visit(ExprFunctionOp exists) {
      count(1);
    }

    @Override
    public void visit(NodeValue value) {
      // A constant costs nothing.
    }

    @Override
    public void visit(ExprVar variable) {
      // Nor does a variable.
    }

    @Override
    public void visit(ExprTripleTerm term) {
      count(1);
    }

    @Override
    public void visit(ExprAggregator aggregator) {
      count(1);
    }

    @Override
    public void visit(ExprNone none) {
      // Nothing is there.
    }
  }
}
