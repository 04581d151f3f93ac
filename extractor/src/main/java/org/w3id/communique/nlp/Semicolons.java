package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.w3id.communique.text.Token;

/**
 * Parses what stands between semicolons by itself. A clause is complete before one, and a parser
 * that reads across makes the one depend on the other; here the first governs the others as
 * parataxis. Where a part is no clause, as in a list, the sentence is parsed as a whole.
 */
final class Semicolons implements DependencyParser {
  private static final String SEMICOLON = ";";

  private final DependencyParser parser;

  /** Wraps a parser. */
  Semicolons(DependencyParser parser) {
    this.parser = parser;
  }

  @Override
  public List<ParsedWord> parse(List<String> forms) {
    List<Integer> ends = ends(forms);
    if (ends.isEmpty()) {
      return parser.parse(forms);
    }
    List<ParsedWord> joined = new ArrayList<>();
    int root = Token.ROOT;
    int begin = 0;
    for (int end : ends) {
      ParsedClause clause = ParsedClause.of(parser, forms.subList(begin, end + 1));
      if (!clause.hasFinite()) {
        return parser.parse(forms);
      }
      joined.addAll(clause.shifted(begin, root, root == Token.ROOT ? "root" : "parataxis"));
      root = root == Token.ROOT ? clause.root() : root;
      begin = end + 1;
    }
    return List.copyOf(joined);
  }

  /** Where the parts end, each with its mark; none where there is no semicolon outside quotes. */
  private static List<Integer> ends(List<String> forms) {
    List<Integer> ends = new ArrayList<>();
    boolean quoted = false;
    for (int i : IntStream.range(0, forms.size() - 1).toArray()) {
      quoted ^= forms.get(i).equals("\"");
      if (forms.get(i).equals(SEMICOLON) && !quoted) {
        ends.add(i);
      }
    }
    if (!ends.isEmpty()) {
      ends.add(forms.size() - 1);
    }
    return ends;
  }
}
