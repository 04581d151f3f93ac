package org.w3id.communique.server;

import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** Text whose reader is stopped with its query: Java's regular expressions look at nothing else. */
final class StoppableText implements CharSequence {
  private static final int CHARACTERS_BETWEEN = 1 << 12;

  private final CharSequence text;
  private final RunningQuery query;
  private int read;

  StoppableText(CharSequence text, RunningQuery query) {
    this.text = text;
    this.query = query;
  }

  /** The string of a value; an error of the expression if it is none. */
  static String string(String of, NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral(of, value).getLiteralLexicalForm();
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (++read % CHARACTERS_BETWEEN == 0) {
      query.check();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
