package org.w3id.communique.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Writes a network as GEXF 1.2, the version that both Gephi and networkx read. An edge lasts from
 * the first day of its events to the last; one without dates is always there.
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
    xml.element(
        "attributes",
        () -> {
          attribute("kind", "string");
          attribute("code", "string");
          attribute("state", "string");
        },
        "class",
        "node");
    xml.element(
        "attributes",
        () -> {
          attribute("type", "string");
          attribute("count", "integer");
          attribute("first", "string");
          attribute("last", "string");
        },
        "class",
        "edge");
    xml.element("nodes", () -> nodes(network));
    xml.element("edges", () -> edges(network));
  }

  private void attribute(String name, String type) throws XMLStreamException {
    xml.empty("attribute", "id", name, "title", name, "type", type);
  }

  private void nodes(ActorNetwork network) throws XMLStreamException {
    for (NetworkNode node : network.nodes()) {
      xml.element(
          "node",
          () ->
              xml.element(
                  "attvalues",
                  () -> {
                    value("kind", Optional.of(node.kind()));
                    value("code", node.code());
                    value("state", node.state());
                  }),
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
                  "weight",
                  edge.count() + ".0"));
      edge.first().ifPresent(day -> attributes.addAll(List.of("start", day)));
      edge.last().ifPresent(day -> attributes.addAll(List.of("end", day)));
      xml.element(
          "edge",
          () -> xml.element("attvalues", () -> values(edge)),
          attributes.toArray(String[]::new));
    }
  }

  private void values(NetworkEdge edge) throws XMLStreamException {
    value("type", Optional.of(edge.type()));
    value("count", Optional.of(Integer.toString(edge.count())));
    value("first", edge.first());
    value("last", edge.last());
  }

  private void value(String attribute, Optional<String> value) throws XMLStreamException {
    if (value.isPresent()) {
      xml.empty("attvalue", "for", attribute, "value", value.get());
    }
  }
}
