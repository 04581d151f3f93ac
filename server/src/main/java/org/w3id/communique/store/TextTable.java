package org.w3id.communique.store;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;

/** Writes rows in aligned columns. What is too long for its column goes on in the next line. */
final class TextTable {
  private static final int WIDEST = 60;
  private static final String GAP = "  ";

  private final PrefixMapping prefixes;

  TextTable(PrefixMapping prefixes) {
    this.prefixes = prefixes;
  }

  static void line(String words, OutputStream out) {
    PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
    writer.print(words + "\n");
    writer.flush();
  }

  void write(RowSet rows, OutputStream out) {
    List<Var> columns = rows.getResultVars();
    List<List<List<String>>> lines = new ArrayList<>();
    lines.add(columns.stream().map(column -> List.of(column.getVarName())).toList());
    rows.forEachRemaining(
        row -> lines.add(columns.stream().map(column -> wrapped(words(row.get(column)))).toList()));
    int[] widths = IntStream.range(0, columns.size()).map(column -> width(lines, column)).toArray();
    PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
    print(lines.getFirst(), widths, writer);
    writer.print(
        IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP)) + "\n");
    lines.stream().skip(1).forEach(row -> print(row, widths, writer));
    writer.flush();
  }

  private static void print(List<List<String>> row, int[] widths, PrintWriter writer) {
    int height = row.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        List<String> cell = row.get(column);
        String part = line < cell.size() ? cell.get(line) : "";
        text.append(part).append(" ".repeat(widths[column] - length(part))).append(GAP);
      }
      writer.print(text.toString().stripTrailing() + "\n");
    }
  }

  private String words(Node node) {
    if (node == null) {
      return "";
    }
    if (node.isURI()) {
      return prefixes.shortForm(node.getURI());
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : "_:" + node.getBlankNodeLabel();
  }

  /** Cuts between words where it can; what steers a terminal becomes a space. */
  private static List<String> wrapped(String words) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").split(" +", -1)) {
      if (!line.isEmpty() && length(line) + 1 + length(word) > WIDEST) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return Collections.unmodifiableList(lines);
  }

  private static int width(List<List<List<String>>> rows, int column) {
    return rows.stream()
        .flatMap(row -> row.get(column).stream())
        .mapToInt(TextTable::length)
        .max()
        .orElse(0);
  }

  private static int length(CharSequence words) {
    return (int) words.codePoints().count();
  }
}
