package org.w3id.communique.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Writes a network as GEXF 1.2, the version that both Gephi and networkx read, with the {@code
 * kind} of GEXF 1.3 on each edge: without it Gephi makes one edge of all that join the same two
 * nodes. An edge lasts from the first day of its events to the last; one without dates is always
 * there.
 */
public final class Gexf {
  private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

  private final XmlOutput xml;

  private Gexf(XmlOutput xml) {
    this.xml = xml;
  }

  /** Writes it all; does not close the stream. */
  public static void write(ActorNetwork network, OutputStream out) throws XMLStreamException {
    XmlOutput xml = XmlOutput.to(out);
    Gexf writer = new Gexf(xml);
    xml.element(
        "gexf",
        () -> {
          xml.element(
              "meta",
              () -> {
                xml.text("creator", "Communiqué");
                xml.text("description", "What states and their leaders do to each other");
              });
          xml.element(
              "graph",
              () -> writer.graph(network),
              "defaultedgetype",
              "directed",
              "mode",
              "dynamic",
              "timeformat",
              "date");
        },
        "xmlns",
        NAMESPACE,
        "version",
        "1.2");
    xml.finish();
  }

  private void graph(ActorNetwork network) throws XMLStreamException {
    attributes("node", NetworkNode.PROPERTIES);
    attributes("edge", NetworkEdge.PROPERTIES);
    xml.element("nodes", () -> nodes(network));
    xml.element("edges", () -> edges(network));
  }

  private <T> void attributes(String of, List<Property<T>> properties) throws XMLStreamException {
    xml.element(
        "attributes",
        () -> {
          for (Property<T> property : properties) {
            String name = property.name();
            xml.empty("attribute", "id", name, "title", name, "type", type(property));
          }
        },
        "class",
        of);
  }

  private static String type(Property<?> property) {
    return switch (property.type()) {
      case TEXT -> "string";
      case WHOLE_NUMBER -> "integer";
      case DECIMAL -> "double";
    };
  }

  private void nodes(ActorNetwork network) throws XMLStreamException {
    for (NetworkNode node : network.nodes()) {
      xml.element(
          "node",
          () -> values(NetworkNode.PROPERTIES, node),
          "id",
          node.iri(),
          "label",
          node.label());
    }
  }

  private void edges(ActorNetwork network) throws XMLStreamException {
    int number = 0;
    for (NetworkEdge edge : network.edges()) {
      List<String> attributes =
          new ArrayList<>(
              List.of(
                  "id",
                  "e" + number++,
                  "source",
                  edge.source(),
                  "target",
                  edge.target(),
                  "label",
                  edge.type(),
                  "kind",
                  edge.type(),
                  "weight",
                  edge.weight()));
      edge.first().ifPresent(day -> attributes.addAll(List.of("start", day)));
      edge.last().ifPresent(day -> attributes.addAll(List.of("end", day)));
      xml.element(
          "edge", () -> values(NetworkEdge.PROPERTIES, edge), attributes.toArray(String[]::new));
    }
  }

  private <T> void values(List<Property<T>> properties, T of) throws XMLStreamException {
    xml.element(
        "attvalues",
        () -> {
          for (Property<T> property : properties) {
            Optional<String> value = property.value().apply(of);
            if (value.isPresent()) {
              xml.empty("attvalue", "for", property.name(), "value", value.get());
            }
          }
        });
  }
}
