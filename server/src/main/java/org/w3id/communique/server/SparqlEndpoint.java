package org.w3id.communique.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.eclipse.jetty.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.communique.store.QueryFailure;

/** Answers queries. Whatever fails is told in one line of text. */
final class SparqlEndpoint {
  private static final Logger LOG = LoggerFactory.getLogger(SparqlEndpoint.class);

  /** Says of a result that it has only so many rows because there may be no more. */
  private static final String ROW_LIMIT = "Communique-Row-Limit";

  private final QueryBounds bounds;
  private final QueryAdmission admission;
  private final Executions executions;
  private final KeptResults kept;
  private final UnderWay<KeptResults.Question> underWay = new UnderWay<>(QueryAdmission.PATIENCE);

  /** A result as it was written, and the state of the store that it was made from. */
  private record Made(ResultWriter.Written written, Optional<Long> version) {}

  SparqlEndpoint(
      QueryBounds bounds, QueryAdmission admission, Executions executions, KeptResults kept) {
    this.kept = kept;
    this.bounds = bounds;
    this.admission = admission;
    this.executions = executions;
  }

  /** The result of a query, or why there is none. */
  SparqlAnswer answer(SparqlRequest request) {
    try {
      long start = System.nanoTime();
      Optional<KeptResults.Result> known = kept.of(request);
      if (known.isPresent()) {
        admission.countKept(request.client(), System.nanoTime() - start, known.get().rows());
        return known.get().answer();
      }
      return admission.admit(
          request.client(), request.query().orElseThrow(), query -> result(query, request));
    } catch (ProtocolError e) {
      return e.answer();
    } catch (QueryFailure e) {
      return failed(e);
    } catch (QueryException e) {
      return SparqlAnswer.line(
          HttpStatus.BAD_REQUEST_400, "the query failed: " + e.getMessage(), Map.of());
    } catch (RuntimeException | LinkageError e) {
      LOG.error("a query failed", e);
      return SparqlAnswer.line(HttpStatus.INTERNAL_SERVER_ERROR_500, "the query failed", Map.of());
    }
  }

  /** The answer to a request for which there is no room, which is counted. */
  SparqlAnswer refusal() {
    return failed(admission.refuse());
  }

  private static SparqlAnswer failed(QueryFailure failure) {
    return SparqlAnswer.line(
        QueryFailures.status(failure), String.valueOf(failure.getMessage()), Map.of());
  }

  /** What is kept, by whomever it was asked and in whatever spelling, or else a new result. */
  private SparqlAnswer result(Query query, SparqlRequest request) {
    ResultSyntax syntax =
        ResultSyntax.chosen(request, query.isConstructType() || query.isDescribeType());
    KeptResults.Question question = KeptResults.Question.of(request, Meaning.of(query), syntax);
    if (!question.isSettled()) {
      return made(query, request, question);
    }
    return underWay.once(
        question,
        () -> kept.of(question).map(known -> known(known, request, question)),
        () -> made(query, request, question));
  }

  private SparqlAnswer known(
      KeptResults.Result known, SparqlRequest request, KeptResults.Question question) {
    kept.learn(request, question);
    admission.countRows(request.client(), known.rows());
    return known.answer();
  }

  private SparqlAnswer made(Query query, SparqlRequest request, KeptResults.Question question) {
    ResultSyntax syntax = question.syntax();
    setDataset(query, request);
    boolean limited = RowLimit.impose(query, bounds.rows());
    ResultWriter writer = new ResultWriter(syntax, bounds.rows());
    ResultSpool body = new ResultSpool(bounds.bytes());
    boolean whole = false;
    try {
      long start = System.nanoTime();
      Made made =
          executions.run(
              query, execution -> new Made(writer.write(query, execution, body), kept.version()));
      long rows = made.written.rows();
      admission.countRows(request.client(), rows);
      Map<String, String> headers = headers(syntax, query, limited || made.written.cut());
      headers.put(SparqlAnswer.VALIDATOR, body.validator());
      SparqlAnswer answer = new SparqlAnswer(HttpStatus.OK_200, headers, body);
      kept.keep(request, question, answer, made.version, rows, System.nanoTime() - start);
      whole = true;
      return answer;
    } finally {
      if (!whole) {
        body.close();
      }
    }
  }

  private Map<String, String> headers(ResultSyntax syntax, Query query, boolean cut) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", syntax.contentType());
    headers.put("Vary", "Accept");
    if (cut) {
      headers.put(ROW_LIMIT, Long.toString(query.hasLimit() ? query.getLimit() : bounds.rows()));
    }
    return headers;
  }

  /** The graphs that a request names come before those of its query (section 2.1.4). */
  private static void setDataset(Query query, SparqlRequest request) {
    List<String> defaults = request.defaultGraphs();
    List<String> named = request.namedGraphs();
    if (defaults.isEmpty() && named.isEmpty()) {
      return;
    }
    Optional.ofNullable(query.getGraphURIs()).ifPresent(List::clear);
    Optional.ofNullable(query.getNamedGraphURIs()).ifPresent(List::clear);
    defaults.forEach(query::addGraphURI);
    named.forEach(query::addNamedGraphURI);
  }
}
