package org.w3id.communique.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.ontology.Role;

/**
 * Writes events as CSV, RFC 4180, one a row, in order of their IRIs. It begins with the byte order
 * mark without which spreadsheets take UTF-8 for something else.
 */
public final class EventTable {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final List<String> FIRST =
      List.of("event", "type", "label", "status", "contested", "date", "begin", "end");
  private static final List<String> LAST =
      List.of(
          "quantity",
          "quantityUnit",
          "quantityText",
          "phase",
          "choice",
          "outcome",
          "claims",
          "documents",
          "documentIds",
          "evidence");

  private EventTable() {}

  /**
   * Writes all events of a dataset, within a read transaction of the caller's; does not close the
   * stream. Holds the names of the events in memory, not what is said of them.
   *
   * @throws IOException if the stream takes no more
   */
  public static void write(DatasetGraph dataset, IriSpace space, OutputStream stream)
      throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    out.write(BYTE_ORDER_MARK);
    CSVPrinter table = new CSVPrinter(out, CSVFormat.RFC4180);
    table.printRecord(columns());
    EventRow row = new EventRow(dataset, space);
    try {
      events(dataset).forEach(event -> print(row.cells(event), table));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    table.flush();
  }

  private static List<String> columns() {
    return Stream.of(FIRST.stream(), roles().stream().map(Role::localName), LAST.stream())
        .flatMap(names -> names)
        .toList();
  }

  /** The roles that are filled by things, a column each. */
  static List<Role> roles() {
    return Arrays.stream(Role.values()).filter(role -> role != Role.QUANTITY).toList();
  }

  private static Stream<Node> events(DatasetGraph dataset) {
    return Iter.asStream(
            dataset
                .getUnionGraph()
                .find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(CMQ.EVENT)))
        .map(Triple::getSubject)
        .map(Node::getURI)
        .distinct()
        .sorted()
        .map(NodeFactory::createURI);
  }

  private static void print(List<String> cells, CSVPrinter table) {
    try {
      table.printRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
