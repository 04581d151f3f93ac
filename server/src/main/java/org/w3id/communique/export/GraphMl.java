package org.w3id.communique.export;

import java.io.OutputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Writes a network as GraphML 1.0, with data that Gephi, networkx, igraph and Cytoscape read. The
 * key {@code weight} repeats the count for tools that look for that name.
 */
public final class GraphMl {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

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
          writer.keys();
          xml.element(
              "graph", () -> writer.graph(network), "id", "communique", "edgedefault", "directed");
        },
        "xmlns",
        NAMESPACE);
    xml.finish();
  }

  private void keys() throws XMLStreamException {
    for (String name : new String[] {"label", "kind", "code", "state"}) {
      key(name, "node", "string");
    }
    key("type", "edge", "string");
    key("count", "edge", "int");
    key("weight", "edge", "double");
    key("first", "edge", "string");
    key("last", "edge", "string");
  }

  private void key(String name, String domain, String type) throws XMLStreamException {
    xml.empty("key", "id", name, "for", domain, "attr.name", name, "attr.type", type);
  }

  private void graph(ActorNetwork network) throws XMLStreamException {
    for (NetworkNode node : network.nodes()) {
      xml.element("node", () -> describe(node), "id", node.iri());
    }
    int number = 0;
    for (NetworkEdge edge : network.edges()) {
      xml.element(
          "edge",
          () -> describe(edge),
          "id",
          "e" + number++,
          "source",
          edge.source(),
          "target",
          edge.target());
    }
  }

  private void describe(NetworkNode node) throws XMLStreamException {
    data("label", Optional.of(node.label()));
    data("kind", Optional.of(node.kind()));
    data("code", node.code());
    data("state", node.state());
  }

  private void describe(NetworkEdge edge) throws XMLStreamException {
    data("type", Optional.of(edge.type()));
    data("count", Optional.of(Integer.toString(edge.count())));
    data("weight", Optional.of(edge.count() + ".0"));
    data("first", edge.first());
    data("last", edge.last());
  }

  private void data(String key, Optional<String> value) throws XMLStreamException {
    if (value.isPresent()) {
      xml.text("data", value.get(), "key", key);
    }
  }
}
