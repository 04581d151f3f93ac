package org.w3id.communique.store;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.system.Txn;

/** Runs queries, one at a time, and writes their results. */
public final class QueryRunner {
  private final Function<Query, QueryExec> executions;
  private final Transaction transaction;

  /** What a query runs in. */
  private interface Transaction {
    void run(Runnable reading);
  }

  private QueryRunner(Function<Query, QueryExec> executions, Transaction transaction) {
    this.executions = executions;
    this.transaction = transaction;
  }

  /** Asks a store; each query is stopped after a while. */
  public static QueryRunner on(ClaimStore store, Duration timeout) {
    return new QueryRunner(
        query ->
            QueryExec.dataset(store.dataset())
                .query(query)
                .overallTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build(),
        reading -> Txn.executeRead(store.dataset(), reading));
  }

  /** Asks a SPARQL endpoint; each query is given up after a while. */
  public static QueryRunner at(URI endpoint, Duration timeout) {
    return new QueryRunner(
        query ->
            QueryExecHTTP.service(endpoint.toString())
                .query(query)
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build(),
        Runnable::run);
  }

  /**
   * Runs a query and writes its result in UTF-8.
   *
   * @throws QueryFailure if there is none, or it cannot be written in this format
   */
  public void run(String text, ResultFormat format, OutputStream out) {
    Query query = QueryText.parse(text);
    try {
      transaction.run(
          () -> {
            try (QueryExec execution = executions.apply(query)) {
              write(query, execution, format, out);
            }
          });
    } catch (QueryCancelledException e) {
      throw new QueryFailure.TimedOut(e);
    } catch (HttpException e) {
      throw new QueryFailure.Failed("the endpoint did not answer the query: " + oneLine(e), e);
    } catch (QueryException e) {
      throw new QueryFailure.Failed(
          comesOfTheNetwork(e)
              ? "the endpoint did not answer: is it running, and is the address right?"
              : "the query failed: " + oneLine(e),
          e);
    } catch (StackOverflowError e) {
      throw new QueryFailure.Malformed("the query is nested too deeply", e);
    }
  }

  private static boolean comesOfTheNetwork(Throwable failure) {
    return failure.getCause() != null
        && (failure.getCause() instanceof HttpException
            || failure.getCause() instanceof IOException
            || comesOfTheNetwork(failure.getCause()));
  }

  private static void write(
      Query query, QueryExec execution, ResultFormat format, OutputStream out) {
    if (query.isAskType()) {
      writeAnswer(execution.ask(), format, out);
    } else if (query.isSelectType()) {
      writeRows(query, execution, format, out);
    } else if (query.isConstructType()) {
      writeGraph(execution.construct(), format, out);
    } else {
      writeGraph(withoutBooks(execution.describe()), format, out);
    }
  }

  private static void writeRows(
      Query query, QueryExec execution, ResultFormat format, OutputStream out) {
    switch (format) {
      case TABLE -> new TextTable(query.getPrefixMapping()).write(execution.select(), out);
      case JSON, CSV, TSV, XML ->
          ResultsWriter.create().lang(rows(format)).build().write(out, execution.select());
      case TURTLE ->
          throw new QueryFailure.Failed(
              "the result is rows; Turtle is for CONSTRUCT and DESCRIBE", null);
    }
  }

  private static void writeAnswer(boolean answer, ResultFormat format, OutputStream out) {
    switch (format) {
      case TABLE -> TextTable.line(answer ? "yes" : "no", out);
      case JSON, CSV, TSV, XML ->
          ResultsWriter.create().lang(rows(format)).build().write(out, answer);
      case TURTLE ->
          throw new QueryFailure.Failed(
              "the result is yes or no; Turtle is for CONSTRUCT and DESCRIBE", null);
    }
  }

  /** DESCRIBE looks into the stored default graph too. */
  private static Graph withoutBooks(Graph description) {
    Iter.toList(Iter.filter(description.find(), ClaimStore::isOfBooks))
        .forEach(description::delete);
    return description;
  }

  private static void writeGraph(Graph graph, ResultFormat format, OutputStream out) {
    RDFFormat written =
        switch (format) {
          case TABLE, TURTLE -> RDFFormat.TURTLE_PRETTY;
          case JSON -> RDFFormat.JSONLD;
          case XML -> RDFFormat.RDFXML;
          case CSV, TSV ->
              throw new QueryFailure.Failed(
                  "the result is a graph; write it as turtle, json or xml", null);
        };
    RDFDataMgr.write(out, graph, written);
  }

  private static Lang rows(ResultFormat format) {
    return switch (format) {
      case JSON -> ResultSetLang.RS_JSON;
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case XML -> ResultSetLang.RS_XML;
      case TABLE, TURTLE -> throw new IllegalArgumentException(format.word());
    };
  }

  private static String oneLine(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }
}
