package org.w3id.communique.server;

import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathVisitorByType;

/** Counts the steps of a property path. */
final class PathSteps extends PathVisitorByType {
  private int steps;

  private PathSteps() {}

  static int of(Path path) {
    PathSteps counter = new PathSteps();
    path.visit(counter);
    return counter.steps;
  }

  @Override
  public void visitNegPS(P_NegPropSet set) {
    steps += set.getNodes().size();
  }

  @Override
  public void visit0(P_Path0 path) {
    steps++;
  }

  @Override
  public void visit1(P_Path1 path) {
    steps++;
    path.getSubPath().visit(this);
  }

  @Override
  public void visit2(P_Path2 path) {
    path.getLeft().visit(this);
    path.getRight().visit(this);
  }
}
