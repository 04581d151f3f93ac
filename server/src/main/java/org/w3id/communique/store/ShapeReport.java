package org.w3id.communique.store;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;

/**
 * What a graph has against the shapes of the ontology.
 *
 * @param findings one line each, in the order of the things found at fault; empty where the graph
 *     conforms
 */
public record ShapeReport(List<String> findings) {
  public ShapeReport {
    findings = List.copyOf(findings);
  }

  static ShapeReport of(Graph graph) {
    Shapes shapes = Shapes.parse(Ontology.shapes());
    return new ShapeReport(
        ShaclValidator.get().validate(shapes, graph).getEntries().stream()
            .map(ShapeReport::line)
            .sorted()
            .toList());
  }

  /** Whether nothing was found. */
  public boolean conforms() {
    return findings.isEmpty();
  }

  private static String line(ReportEntry entry) {
    StringBuilder line = new StringBuilder(name(entry.focusNode()));
    if (entry.resultPath() != null) {
      line.append(' ').append(entry.resultPath());
    }
    line.append(": ").append(entry.message());
    if (entry.value() != null) {
      line.append(" (").append(name(entry.value())).append(')');
    }
    return line.toString();
  }

  private static String name(Node node) {
    return NodeFmtLib.strTTL(node);
  }
}
