package org.w3id.communique.server;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.process.normalize.NormalizeRDFTerms;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.RDFInput;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.sparql.resultset.ResultsReader;
import org.apache.jena.sparql.resultset.SPARQLResult;
import org.apache.jena.sparql.vocabulary.ResultSetGraphVocab;

/** What a query answers; blank nodes are equal if they stand in the same places. */
sealed interface W3cAnswer {
  /** Rows. */
  record Rows(List<Var> columns, List<Binding> rows) implements W3cAnswer {
    boolean equal(Rows other, boolean ordered) {
      return ordered
          ? ResultsCompare.equalsByTermAndOrder(stream(), other.stream())
          : ResultsCompare.equalsByTerm(stream(), other.stream());
    }

    /** The same, each row once. */
    Rows distinct() {
      return new Rows(columns, rows.stream().distinct().toList());
    }

    private RowSet stream() {
      return RowSetStream.create(columns, rows.iterator());
    }
  }

  /** The answer to ASK. */
  record Truth(boolean truth) implements W3cAnswer {}

  /** A graph. */
  record Triples(Graph graph) implements W3cAnswer {}

  /**
   * Whether this is what was expected.
   *
   * @param ordered whether rows are to come in the same order
   * @param lax whether a row may come fewer times than expected
   */
  default boolean agrees(W3cAnswer expected, boolean ordered, boolean lax) {
    return switch (this) {
      case Rows found ->
          expected instanceof Rows rows
              && (lax
                  ? found.rows.size() <= rows.rows.size()
                      && found.distinct().equal(rows.distinct(), false)
                  : found.equal(rows, ordered));
      case Truth found -> found.equals(expected);
      case Triples found ->
          expected instanceof Triples triples && found.graph.isIsomorphicWith(triples.graph);
    };
  }

  /** Reads a file of the tests; some write rows and truths as graphs. */
  static W3cAnswer ofFile(String iri) {
    String ending = iri.substring(iri.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "srx" -> read(W3cFiles.stream(iri), ResultSetLang.RS_XML);
      case "srj" -> read(W3cFiles.stream(iri), ResultSetLang.RS_JSON);
      case "tsv" -> read(W3cFiles.stream(iri), ResultSetLang.RS_TSV);
      case "csv" -> read(W3cFiles.stream(iri), ResultSetLang.RS_CSV);
      default -> ofGraph(W3cFiles.graph(iri));
    };
  }

  /** Reads rows or a truth in a syntax of results. */
  static W3cAnswer read(InputStream in, Lang lang) {
    if (RDFLanguages.isTriples(lang)) {
      return new Triples(RDFParser.source(in).lang(lang).toGraph());
    }
    SPARQLResult result = ResultsReader.create().lang(lang).build().readAny(in);
    return result.isBoolean() ? new Truth(result.getBooleanResult()) : rows(result.getResultSet());
  }

  private static W3cAnswer ofGraph(Graph graph) {
    Model model = ModelFactory.createModelForGraph(graph);
    if (!model.contains(null, null, ResultSetGraphVocab.ResultSet)) {
      return new Triples(graph);
    }
    return model.contains(null, ResultSetGraphVocab.p_boolean)
        ? new Truth(
            model.contains(null, ResultSetGraphVocab.p_boolean, model.createTypedLiteral(true)))
        : rows(new RDFInput(model));
  }

  private static Rows rows(ResultSet results) {
    RowSet rows = RowSet.adapt(results);
    return new Rows(rows.getResultVars(), rows.stream().map(W3cAnswer::normal).toList());
  }

  private static Binding normal(Binding row) {
    BindingBuilder normal = Binding.builder();
    row.forEach((column, value) -> normal.add(column, normal(value)));
    return normal.build();
  }

  /**
   * With numbers in one form, as the database keeps their values and not how they were written; CSV
   * writes blank nodes as text.
   */
  private static Node normal(Node value) {
    return value.isLiteral() && value.getLiteralLexicalForm().startsWith("_:")
        ? NodeFactory.createBlankNode(value.getLiteralLexicalForm())
        : NormalizeRDFTerms.normalizeValue(value);
  }
}
