package org.w3id.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.communique.claim.DocumentClaims;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Factuality;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.text.Document;
import org.w3id.communique.text.Metadata;

class ClaimMapperTest {
  private final IriMinter minter = new IriMinter(IriSpace.DEFAULT);
  private final ClaimMapper mapper =
      new ClaimMapper(
          minter,
          new RunDescription("0.1.0", "sha256:00", List.of("names persons.tsv")),
          SampleClaims::state);

  static List<DocumentClaims> documents() {
    return SampleClaims.all();
  }

  /** With {@code -Dgolden.rewrite} the expected graphs are written anew. */
  @ParameterizedTest
  @MethodSource("documents")
  void documentBecomesTheExpectedGraph(DocumentClaims claims) throws IOException {
    Path golden =
        Path.of("src/test/resources/golden/claims-as-rdf", claims.document().id() + ".ttl");
    Graph graph = mapper.map(claims);
    if (System.getProperty("golden.rewrite") != null) {
      rewrite(golden, graph);
    }
    Graph expected = RDFDataMgr.loadGraph(golden.toString());
    assertThat(graph.stream()).containsExactlyInAnyOrderElementsOf(expected.find().toList());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void thereAreNoBlankNodes(DocumentClaims claims) {
    assertThat(mapper.map(claims).stream())
        .noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void positionsCountCodePointsOfTheText(DocumentClaims claims) {
    Graph graph = mapper.map(claims);
    int[] text = claims.document().text().codePoints().toArray();
    List<String> iris = minter.claims(claims);
    assertThat(iris).isNotEmpty();
    for (String iri : iris) {
      int begin = (Integer) only(graph, iri, CMQ.BEGIN).getLiteralValue();
      int end = (Integer) only(graph, iri, CMQ.END).getLiteralValue();
      assertThat(new String(text, begin, end - begin))
          .isEqualTo(only(graph, iri, CMQ.EVIDENCE).getLiteralLexicalForm());
    }
  }

  @Test
  void quoteStandsBetweenPrefixAndSuffixInTheText() {
    DocumentClaims claims = SampleClaims.announcement();
    Graph graph = mapper.map(claims);
    for (String iri : minter.claims(claims)) {
      String quote = minter.quoteSelector(iri);
      String words =
          only(graph, quote, OA.prefix.getURI()).getLiteralLexicalForm()
              + only(graph, quote, OA.exact.getURI()).getLiteralLexicalForm()
              + only(graph, quote, OA.suffix.getURI()).getLiteralLexicalForm();
      assertThat(claims.document().text()).contains(words);
    }
  }

  @Test
  void restrictedDocumentShowsNothingButEvidence() {
    DocumentClaims claims = SampleClaims.expectation();
    Graph graph = mapper.map(claims);
    assertThat(claims.document().metadata().restricted()).isTrue();
    assertThat(values(graph, minter.document("expectation"), CMQ.TEXT)).isEmpty();
    assertThat(values(graph, minter.document("expectation"), CMQ.TEXT_DIGEST)).hasSize(1);
    assertThat(graph.stream().map(Triple::getPredicate))
        .doesNotContain(OA.prefix.asNode(), OA.suffix.asNode());
  }

  @Test
  void onlyAnIndefiniteClaimSaysWhetherItIs() {
    String text = "They met often. They met.";
    SampleDocument document = new SampleDocument("d", Metadata.NONE, text);
    document.claim(EventType.MEETING, Factuality.OCCURRED, "They met often", "Meeting/meet");
    document.indefinite();
    document.claim(EventType.MEETING, Factuality.OCCURRED, "They met.", "Meeting/meet");
    DocumentClaims claims = document.build();
    Graph graph = mapper.map(claims);
    List<String> iris = minter.claims(claims);
    assertThat(only(graph, iris.getFirst(), CMQ.INDEFINITE).getLiteralValue()).isEqualTo(true);
    assertThat(values(graph, iris.getLast(), CMQ.INDEFINITE)).isEmpty();
  }

  @Test
  void documentWithoutClaimsIsStillKnownWithItsRun() {
    Graph graph =
        mapper.map(
            new DocumentClaims(new Document("d", "Nothing.", Metadata.NONE), List.of(), List.of()));
    assertThat(values(graph, minter.document("d"), RDF.type.getURI()))
        .containsExactly(iri(CMQ.DOCUMENT));
    assertThat(graph.stream().map(Triple::getObject))
        .contains(iri("http://www.w3.org/ns/prov#Activity"));
  }

  @Test
  void statesThatAreOnlyRepresentedAreNamed() {
    Graph graph = mapper.map(SampleClaims.expectation());
    assertThat(only(graph, minter.state("RUS"), RDFS.label.getURI()))
        .isEqualTo(NodeFactory.createLiteralLang("Russia", "en"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not a link",
        "http://exa mple/",
        "javascript:alert(1)",
        "http://a/<b>",
        "//host/path",
        ""
      })
  void addressThatIsNoWebAddressIsKeptAsWords(String url) {
    assertThat(source(url).isLiteral()).isTrue();
  }

  @Test
  void webAddressLinks() {
    assertThat(source("https://news.example/2024?a=b#c"))
        .isEqualTo(iri("https://news.example/2024?a=b#c"));
  }

  @Test
  void halfASurrogatePairDoesNotMovePositions() {
    Document document = new Document("d", "a\uD83D b", Metadata.NONE);
    Graph graph = mapper.map(new DocumentClaims(document, List.of(), List.of()));
    assertThat(only(graph, minter.document("d"), CMQ.TEXT).getLiteralLexicalForm())
        .isEqualTo("a\uFFFD b");
  }

  private static void rewrite(Path golden, Graph graph) throws IOException {
    Files.createDirectories(golden.getParent());
    try (OutputStream out = Files.newOutputStream(golden)) {
      StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
      writer.prefix("cmq", CMQ.NAMESPACE);
      writer.prefix("dcterms", DCTerms.NS);
      writer.prefix("oa", OA.NS);
      writer.prefix("owl", OWL.NS);
      writer.prefix("prov", "http://www.w3.org/ns/prov#");
      writer.prefix("rdfs", RDFS.uri);
      writer.prefix("skos", SKOS.uri);
      writer.prefix("xsd", XSD.NS);
      graph.stream().sorted(Comparator.comparing(Triple::toString)).forEach(writer::triple);
      writer.finish();
    }
  }

  private Node source(String url) {
    Metadata metadata =
        new Metadata(
            Optional.of(LocalDate.EPOCH),
            Optional.empty(),
            Optional.empty(),
            Optional.of(url),
            Optional.empty(),
            Optional.empty());
    Graph graph =
        mapper.map(new DocumentClaims(new Document("d", "Text.", metadata), List.of(), List.of()));
    return only(graph, minter.document("d"), DCTerms.source.getURI());
  }

  private static Node only(Graph graph, String subject, String property) {
    List<Node> values = values(graph, subject, property);
    assertThat(values).as(subject + " " + property).hasSize(1);
    return values.getFirst();
  }

  private static List<Node> values(Graph graph, String subject, String property) {
    return graph.find(iri(subject), iri(property), Node.ANY).mapWith(Triple::getObject).toList();
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
