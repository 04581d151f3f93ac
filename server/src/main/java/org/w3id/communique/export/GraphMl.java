package org.w3id.communique.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Writes a network as GraphML 1.0, with data that Gephi, networkx, igraph and Cytoscape read. The
 * key {@code weight} repeats the count for tools that look for that name.
 */
public final class GraphMl {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private static final List<Property<NetworkNode>> OF_NODES =
      with(
          NetworkNode.PROPERTIES,
          0,
          Property.known("label", Property.Type.TEXT, NetworkNode::label));

  private static final List<Property<NetworkEdge>> OF_EDGES =
      with(
          NetworkEdge.PROPERTIES,
          2,
          Property.known("weight", Property.Type.DECIMAL, NetworkEdge::weight));

  private final XmlOutput xml;

  private GraphMl(XmlOutput xml) {
    this.xml = xml;
  }

  /** Writes it all; does not close the stream. */
  public static void write(ActorNetwork network, OutputStream out) throws XMLStreamException {
    XmlOutput xml = XmlOutput.to(out);
    GraphMl writer = new GraphMl(xml);
    xml.element(
        "graphml",
        () -> {
          writer.keys("node", OF_NODES);
          writer.keys("edge", OF_EDGES);
          xml.element(
              "graph", () -> writer.graph(network), "id", "communique", "edgedefault", "directed");
        },
        "xmlns",
        NAMESPACE);
    xml.finish();
  }

  private static <T> List<Property<T>> with(List<Property<T>> some, int at, Property<T> another) {
    List<Property<T>> all = new ArrayList<>(some);
    all.add(at, another);
    return List.copyOf(all);
  }

  private <T> void keys(String of, List<Property<T>> properties) throws XMLStreamException {
    for (Property<T> property : properties) {
      String name = property.name();
      xml.empty("key", "id", name, "for", of, "attr.name", name, "attr.type", type(property));
    }
  }

  private static String type(Property<?> property) {
    return switch (property.type()) {
      case TEXT -> "string";
      case WHOLE_NUMBER -> "int";
      case DECIMAL -> "double";
    };
  }

  private void graph(ActorNetwork network) throws XMLStreamException {
    for (NetworkNode node : network.nodes()) {
      xml.element("node", () -> data(OF_NODES, node), "id", node.iri());
    }
    int number = 0;
    for (NetworkEdge edge : network.edges()) {
      xml.element(
          "edge",
          () -> data(OF_EDGES, edge),
          "id",
          "e" + number++,
          "source",
          edge.source(),
          "target",
          edge.target());
    }
  }

  private <T> void data(List<Property<T>> properties, T of) throws XMLStreamException {
    for (Property<T> property : properties) {
      Optional<String> value = property.value().apply(of);
      if (value.isPresent()) {
        xml.text("data", value.get(), "key", property.name());
      }
    }
  }
}
