package org.w3id.communique.graph.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;

class DatasetWriterTest {
  private static final IriSpace SPACE = IriSpace.DEFAULT;
  private static final List<Node> VALUES =
      List.of(
          NodeFactory.createURI(SPACE.base() + "id/state/PRK"),
          NodeFactory.createURI(SPACE.base() + "id/item/doc~abc:two-firms"),
          NodeFactory.createURI("http://www.wikidata.org/entity/Q423"),
          NodeFactory.createURI("https://example.org/a?b=c&d=%20#e"),
          NodeFactory.createURI("urn:x-other:thing"),
          NodeFactory.createURI(CMQ.OCCURRED),
          NodeFactory.createURI(CMQ.ITEM),
          NodeFactory.createURI(CMQ.NAMESPACE + "title"),
          NodeFactory.createURI(SPACE.base() + "id/"),
          NodeFactory.createURI(SPACE.base() + "id/other/a/b"),
          NodeFactory.createLiteralString("plain"),
          NodeFactory.createLiteralString(""),
          NodeFactory.createLiteralString(
              "a \"quoted\" \\ back\nline\ttab\r é \uD83D\uDE00 \u0001 </script>"),
          NodeFactory.createLiteralLang("“Quoted”", "en"),
          NodeFactory.createLiteralDT("5000000", XSDDatatype.XSDinteger),
          NodeFactory.createLiteralDT("-1", XSDDatatype.XSDinteger),
          NodeFactory.createLiteralDT("007", XSDDatatype.XSDinteger),
          NodeFactory.createLiteralDT("123456789012345678901234567890", XSDDatatype.XSDinteger),
          NodeFactory.createLiteralDT("0.83", XSDDatatype.XSDdecimal),
          NodeFactory.createLiteralDT("1.0", XSDDatatype.XSDdecimal),
          NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean),
          NodeFactory.createLiteralDT("1", XSDDatatype.XSDboolean),
          NodeFactory.createLiteralDT("2023", XSDDatatype.XSDgYear),
          NodeFactory.createLiteralDT("2024-06-18", XSDDatatype.XSDdate));

  /** One of each form that the context knows, and others. */
  private static final List<String> PROPERTIES =
      List.of(
          CMQ.EVIDENCE,
          CMQ.SUPPLIER,
          CMQ.STATUS,
          CMQ.BEGIN_DATE,
          CMQ.QUANTITY,
          CMQ.NAMESPACE + "notInTheContext",
          CMQ.NAMESPACE + "title",
          "http://www.w3.org/2000/01/rdf-schema#comment",
          "https://example.org/p");

  @ParameterizedTest
  @EnumSource(RdfSyntax.class)
  void whatIsWrittenReadsBackTheSame(RdfSyntax syntax) {
    List<Quad> quads = quads(new Random(3), 300);
    DatasetGraph read = read(write(dataset(quads), syntax), syntax);
    if (syntax == RdfSyntax.TURTLE) {
      Set<Triple> triples = new HashSet<>();
      quads.forEach(quad -> triples.add(quad.asTriple()));
      assertThat(read.getDefaultGraph().stream()).containsExactlyInAnyOrderElementsOf(triples);
    } else {
      assertThat(read.stream()).containsExactlyInAnyOrderElementsOf(new HashSet<>(quads));
    }
  }

  @ParameterizedTest
  @EnumSource(RdfSyntax.class)
  void orderOfInsertionDoesNotShow(RdfSyntax syntax) {
    List<Quad> quads = quads(new Random(4), 200);
    byte[] expected = write(dataset(quads), syntax);
    List<Quad> shuffled = new ArrayList<>(quads);
    Collections.shuffle(shuffled, new Random(5));
    assertThat(write(dataset(shuffled), syntax)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(RdfSyntax.class)
  void emptyDatasetIsWellFormed(RdfSyntax syntax) {
    assertThat(read(write(dataset(List.of()), syntax), syntax).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(RdfSyntax.class)
  void graphByGraphGivesTheSameAsAWholeDataset(RdfSyntax syntax) {
    Graph one = dataset(quads(new Random(6), 50)).getUnionGraph();
    DatasetGraph dataset = DatasetFactory.create().asDatasetGraph();
    dataset.addGraph(NodeFactory.createURI(SPACE.eventsGraph()), one);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DatasetWriter writer = DatasetWriter.open(syntax, SPACE, out)) {
      writer.write(SPACE.eventsGraph(), one);
    }
    assertThat(out.toByteArray()).isEqualTo(write(dataset, syntax));
  }

  @Test
  void turtleIsForPeople() {
    Graph graph = DatasetFactory.create().asDatasetGraph().getDefaultGraph();
    Node claim = NodeFactory.createURI(SPACE.base() + "id/claim/c");
    graph.add(claim, NodeFactory.createURI(CMQ.SUPPLIER), VALUES.getFirst());
    graph.add(claim, RDF.type.asNode(), NodeFactory.createURI(CMQ.CLAIM));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DatasetWriter writer = DatasetWriter.open(RdfSyntax.TURTLE, SPACE, out)) {
      writer.write("", graph);
    }
    assertThat(out.toString(StandardCharsets.UTF_8).replaceAll(" +", " "))
        .contains("claim:c a cmq:Claim;\n cmq:supplier state:PRK .");
  }

  @Test
  void jsonLdIsForPeople() {
    Graph graph = DatasetFactory.create().asDatasetGraph().getDefaultGraph();
    Node event = NodeFactory.createURI(SPACE.base() + "id/event/e");
    graph.add(event, RDF.type.asNode(), NodeFactory.createURI(CMQ.TRANSFER));
    graph.add(event, NodeFactory.createURI(CMQ.SUPPLIER), VALUES.getFirst());
    graph.add(event, NodeFactory.createURI(CMQ.STATUS), NodeFactory.createURI(CMQ.OCCURRED));
    graph.add(event, RDFS.label.asNode(), NodeFactory.createLiteralLang("Aid", "en"));
    graph.add(
        event,
        NodeFactory.createURI(CMQ.BEGIN_DATE),
        NodeFactory.createLiteralDT("2024-06-18", XSDDatatype.XSDdate));
    graph.add(
        event,
        NodeFactory.createURI(CMQ.DATE),
        NodeFactory.createLiteralDT("2024-06", XSDDatatype.XSDgYearMonth));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DatasetWriter writer = DatasetWriter.open(RdfSyntax.JSONLD, SPACE, out)) {
      writer.write(SPACE.eventsGraph(), graph);
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"@base\": \"http://localhost:3030/id/\"")
        .endsWith(
            """
              {"id": "graph/events", "@graph": [
                {"id": "event/e",
                  "type": "Transfer",
                  "label": {"en": "Aid"},
                  "beginDate": "2024-06-18",
                  "date": {"@value": "2024-06", "@type": "xsd:gYearMonth"},
                  "status": "Occurred",
                  "supplier": "state/PRK"}
              ]}
            ]}
            """);
  }

  @ParameterizedTest
  @EnumSource(RdfSyntax.class)
  void onlyWantedGraphsAreWritten(RdfSyntax syntax) {
    DatasetGraph dataset = dataset(quads(new Random(9), 100));
    String wanted = SPACE.base() + "id/graph/1";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    dataset.executeRead(() -> DatasetWriter.write(dataset, wanted::equals, syntax, SPACE, out));
    DatasetGraph read = read(out.toByteArray(), syntax);
    Set<Triple> triples = new HashSet<>();
    read.find().forEachRemaining(quad -> triples.add(quad.asTriple()));
    Set<Triple> expected = new HashSet<>();
    dataset.executeRead(
        () ->
            dataset.getGraph(NodeFactory.createURI(wanted)).find().forEachRemaining(expected::add));
    assertThat(triples).isEqualTo(expected);
  }

  private static List<Quad> quads(Random random, int number) {
    List<Quad> quads = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      quads.add(
          Quad.create(
              NodeFactory.createURI(SPACE.base() + "id/graph/" + random.nextInt(3)),
              NodeFactory.createURI(SPACE.base() + "id/claim/" + random.nextInt(20)),
              NodeFactory.createURI(PROPERTIES.get(random.nextInt(PROPERTIES.size()))),
              VALUES.get(random.nextInt(VALUES.size()))));
    }
    for (int i = 0; i < 10; i++) {
      quads.add(
          Quad.create(
              NodeFactory.createURI(SPACE.base() + "id/graph/0"),
              NodeFactory.createURI(SPACE.base() + "id/claim/" + i),
              RDF.type.asNode(),
              NodeFactory.createURI(i % 2 == 0 ? CMQ.CLAIM : "https://example.org/Other")));
    }
    return quads;
  }

  private static DatasetGraph dataset(List<Quad> quads) {
    DatasetGraph dataset = DatasetFactory.createTxnMem().asDatasetGraph();
    dataset.executeWrite(() -> quads.forEach(dataset::add));
    return dataset;
  }

  private static byte[] write(DatasetGraph dataset, RdfSyntax syntax) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    dataset.executeRead(() -> DatasetWriter.write(dataset, graph -> true, syntax, SPACE, out));
    return out.toByteArray();
  }

  private static DatasetGraph read(byte[] bytes, RdfSyntax syntax) {
    Lang lang = RDFLanguages.contentTypeToLang(syntax.mediaType());
    DatasetGraph dataset = DatasetFactory.create().asDatasetGraph();
    RDFDataMgr.read(dataset, new ByteArrayInputStream(bytes), lang);
    return dataset;
  }
}
