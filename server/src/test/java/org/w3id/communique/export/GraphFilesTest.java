package org.w3id.communique.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** GraphML and GEXF, read back by a parser of XML. */
class GraphFilesTest {
  private static final NetworkNode ODD =
      new NetworkNode(
          "http://localhost:3030/id/person/odd",
          "Odd \uD83D\uDE00 \u0007 <&> \"é\"",
          "person",
          Optional.empty(),
          Optional.of("RUS"));
  private static final NetworkNode STATE =
      new NetworkNode(
          "http://localhost:3030/id/state/PRK",
          "North Korea",
          "state",
          Optional.of("PRK"),
          Optional.of("PRK"));
  private static final ActorNetwork NETWORK =
      new ActorNetwork(
          List.of(ODD, STATE),
          List.of(
              new NetworkEdge(
                  ODD.iri(),
                  STATE.iri(),
                  "visited",
                  3,
                  Optional.of("2000-07-01"),
                  Optional.of("2024-06-18")),
              new NetworkEdge(
                  ODD.iri(), STATE.iri(), "suppliesTo", 1, Optional.empty(), Optional.empty())));

  /** The formats, as a reader meets them. */
  enum Format {
    GRAPHML,
    GEXF;

    byte[] bytes() throws Exception {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      switch (this) {
        case GRAPHML -> GraphMl.write(NETWORK, out);
        case GEXF -> Gexf.write(NETWORK, out);
      }
      return out.toByteArray();
    }

    Document document() throws Exception {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes()));
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void edgesLeadFromNodeToNode(Format format) throws Exception {
    List<Element> edges = elements(format.document(), "edge");
    assertThat(edges)
        .hasSize(2)
        .allSatisfy(
            edge -> {
              assertThat(edge.getAttribute("source")).isEqualTo(ODD.iri());
              assertThat(edge.getAttribute("target")).isEqualTo(STATE.iri());
            });
    assertThat(edges).extracting(edge -> edge.getAttribute("id")).doesNotHaveDuplicates();
    assertThat(elements(format.document(), "node"))
        .extracting(node -> node.getAttribute("id"))
        .containsExactly(ODD.iri(), STATE.iri());
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void equalNetworksGiveEqualBytes(Format format) throws Exception {
    byte[] first = format.bytes();
    assertThat(format.bytes()).isEqualTo(first);
  }

  @Test
  void graphMlDeclaresWhatItGives() throws Exception {
    Document document = Format.GRAPHML.document();
    List<String> keys =
        elements(document, "key").stream().map(key -> key.getAttribute("id")).toList();
    assertThat(elements(document, "data"))
        .extracting(data -> data.getAttribute("key"))
        .isSubsetOf(keys);
    assertThat(values(elements(document, "edge").getFirst(), "data", "key"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "type", "visited",
                "count", "3",
                "weight", "3.0",
                "first", "2000-07-01",
                "last", "2024-06-18"));
    assertThat(values(elements(document, "node").getFirst(), "data", "key"))
        .containsEntry("label", "Odd \uD83D\uDE00 \uFFFD <&> \"é\"")
        .containsEntry("state", "RUS")
        .doesNotContainKey("code");
  }

  @Test
  void gexfKnowsFromWhenToWhenAnEdgeLasts() throws Exception {
    Document document = Format.GEXF.document();
    Element graph = elements(document, "graph").getFirst();
    assertThat(graph.getAttribute("mode")).isEqualTo("dynamic");
    assertThat(graph.getAttribute("timeformat")).isEqualTo("date");
    List<Element> edges = elements(document, "edge");
    assertThat(edges.getFirst().getAttribute("start")).isEqualTo("2000-07-01");
    assertThat(edges.getFirst().getAttribute("end")).isEqualTo("2024-06-18");
    assertThat(edges.getLast().hasAttribute("start")).isFalse();
    assertThat(edges.getLast().hasAttribute("end")).isFalse();
  }

  @Test
  void gexfTellsGephiThatEdgesOfOtherTypesAreOthers() throws Exception {
    assertThat(elements(Format.GEXF.document(), "edge"))
        .allSatisfy(
            edge ->
                assertThat(edge.getAttribute("kind"))
                    .isNotEmpty()
                    .isEqualTo(edge.getAttribute("label")));
  }

  @Test
  void gexfKeepsOddNames() throws Exception {
    assertThat(elements(Format.GEXF.document(), "node").getFirst().getAttribute("label"))
        .isEqualTo("Odd \uD83D\uDE00 \uFFFD <&> \"é\"");
  }

  private static Map<String, String> values(Element parent, String name, String key) {
    Map<String, String> values = new HashMap<>();
    list(parent.getElementsByTagName(name))
        .forEach(data -> values.put(data.getAttribute(key), data.getTextContent()));
    return values;
  }

  private static List<Element> elements(Document document, String name) {
    return list(document.getElementsByTagNameNS("*", name));
  }

  private static List<Element> list(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
