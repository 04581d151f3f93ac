package org.w3id.communique.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * The W3C's tests of the query language, its syntax and its results, sent to the endpoint over HTTP
 * with their data in a database of the store's kind. What does not pass is in a list, with the
 * reason; what is in the list and passes fails here too.
 */
@TestInstance(Lifecycle.PER_CLASS)
class W3cConformanceTest {
  private static final List<Lang> TABLES =
      List.of(ResultSetLang.RS_JSON, ResultSetLang.RS_XML, ResultSetLang.RS_TSV);
  private static final List<Lang> TRUTHS = List.of(ResultSetLang.RS_JSON, ResultSetLang.RS_XML);
  private static final List<Lang> GRAPHS = List.of(Lang.TURTLE, Lang.NTRIPLES, Lang.JSONLD);

  private final W3cExceptions exceptions = W3cExceptions.load();
  private final List<W3cTest> tests =
      Stream.of(
              W3cTest.ofManifest(W3cFiles.SPARQL_10 + "manifest-syntax.ttl"),
              W3cTest.ofManifest(W3cFiles.SPARQL_10 + "manifest-evaluation.ttl"),
              W3cTest.ofRecommendation("http://www.w3.org/TR/sparql11-query/"),
              W3cTest.ofRecommendation("http://www.w3.org/TR/sparql11-results-csv-tsv/"),
              W3cTest.ofRecommendation("http://www.w3.org/TR/sparql11-results-json/"),
              W3cTest.ofRecommendation("http://www.w3.org/TR/sparql11-federated-query/"))
          .flatMap(List::stream)
          .toList();
  private final DatasetServer server = new DatasetServer();

  @AfterAll
  void stop() {
    server.close();
  }

  @TestFactory
  Stream<DynamicNode> answersAsTheRecommendationsSay() {
    Map<String, List<W3cTest>> groups =
        tests.stream()
            .collect(
                Collectors.groupingBy(W3cTest::group, LinkedHashMap::new, Collectors.toList()));
    return groups.entrySet().stream()
        .map(
            group ->
                dynamicContainer(
                    group.getKey(),
                    group.getValue().stream()
                        .map(test -> dynamicTest(test.shortName(), () -> check(test)))));
  }

  /** Two of them are in {@link W3cProtocolTest}. */
  @Test
  void countsWhatTheReadmeCounts() throws IOException {
    Set<String> all =
        Stream.of("protocol", "service-description")
            .flatMap(
                group -> W3cTest.ofManifest(W3cFiles.SPARQL_11 + group + "/manifest.ttl").stream())
            .map(W3cTest::shortName)
            .collect(Collectors.toCollection(TreeSet::new));
    tests.forEach(test -> all.add(test.shortName()));

    String figures =
        "%d of the W3C's %d tests".formatted(all.size() - exceptions.tests().size(), all.size());
    assertThat(all).containsAll(exceptions.tests());
    assertThat(Files.readString(Path.of("..", "README.md")).contains(figures))
        .as("the README says that the endpoint passes " + figures)
        .isTrue();
  }

  private void check(W3cTest test) {
    Optional<String> difference = difference(test);
    if (exceptions.tests().contains(test.shortName())) {
      assertThat(difference).as("passes after all; take it off the list").isPresent();
    } else {
      assertThat(difference).isEmpty();
    }
  }

  /** How the endpoint's answer differs from what the W3C expects; empty if it does not. */
  private Optional<String> difference(W3cTest test) {
    String text = W3cFiles.text(test.query().orElseThrow());
    if (test.is("PositiveSyntaxTest") || test.is("PositiveSyntaxTest11")) {
      return status(text, 200);
    }
    if (test.is("NegativeSyntaxTest") || test.is("NegativeSyntaxTest11")) {
      return status(text, 400);
    }
    return evaluation(test, "BASE <" + test.query().get() + ">\n" + text);
  }

  private Optional<String> evaluation(W3cTest test, String text) {
    Query query;
    try {
      query = QueryFactory.create(text);
    } catch (QueryException e) {
      return status(text, 200);
    }
    load(test, query);
    W3cAnswer expected = W3cAnswer.ofFile(test.result().orElseThrow());
    return syntaxes(test, query)
        .flatMap(
            syntax ->
                difference(test, query, expected, server.ask(text, type(syntax)), syntax).stream())
        .findFirst();
  }

  private Optional<String> status(String query, int expected) {
    HttpResponse<byte[]> answer = server.ask(query, "*/*");
    return answer.statusCode() == expected
        ? Optional.empty()
        : Optional.of(answer.statusCode() + " " + text(answer));
  }

  private static Optional<String> difference(
      W3cTest test, Query query, W3cAnswer expected, HttpResponse<byte[]> answer, Lang syntax) {
    if (answer.statusCode() != 200) {
      return Optional.of(answer.statusCode() + " " + text(answer));
    }
    W3cAnswer found = W3cAnswer.read(new ByteArrayInputStream(answer.body()), syntax);
    return found.agrees(expected, query.isOrdered(), test.lax())
        ? Optional.empty()
        : Optional.of("in %s expected %s, but was %s".formatted(syntax.getName(), expected, found));
  }

  /** All syntaxes that tell the result in full; a test of one syntax asks for that alone. */
  private static Stream<Lang> syntaxes(W3cTest test, Query query) {
    String result = test.result().orElseThrow();
    if (test.is("CSVResultFormatTest")) {
      return Stream.of(result.endsWith(".csv") ? ResultSetLang.RS_CSV : ResultSetLang.RS_TSV);
    }
    return (query.isAskType() ? TRUTHS : query.isSelectType() ? TABLES : GRAPHS).stream();
  }

  private static String type(Lang syntax) {
    return syntax.getContentType().getContentTypeStr();
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  /** Has the data of a test served; the graphs that its query names with FROM are named graphs. */
  private void load(W3cTest test, Query query) {
    DatasetGraph dataset = server.dataset();
    Txn.executeWrite(
        dataset,
        () -> {
          dataset.clear();
          test.data()
              .forEach(iri -> GraphUtil.addInto(dataset.getDefaultGraph(), W3cFiles.graph(iri)));
          Stream.of(test.namedGraphs(), query.getGraphURIs(), query.getNamedGraphURIs())
              .flatMap(List::stream)
              .distinct()
              .forEach(iri -> dataset.addGraph(NodeFactory.createURI(iri), W3cFiles.graph(iri)));
        });
  }
}
