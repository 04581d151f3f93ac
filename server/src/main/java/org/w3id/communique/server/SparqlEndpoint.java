package org.w3id.communique.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.communique.store.QueryFailure;

/**
 * The SPARQL 1.1 protocol for queries: GET, POST of a form, POST of a query. Without a query it
 * describes itself. Whatever fails is told in one line of text.
 */
final class SparqlEndpoint extends SPARQL_QueryDataset {
  private static final Logger LOG = LoggerFactory.getLogger(SparqlEndpoint.class);

  /** Parameters of Fuseki that would put a client's own words or types into the answer. */
  private static final Set<String> REFUSED_PARAMETERS =
      Set.of("callback", "stylesheet", "force-accept");

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";
  private static final String UPDATE = "application/sparql-update";
  private static final int BYTES_A_CHARACTER = 3;

  private final ServerOptions bounds;
  private final QueryAdmission admission;

  SparqlEndpoint(ServerOptions bounds, QueryAdmission admission) {
    this.bounds = bounds;
    this.admission = admission;
  }

  @Override
  public void process(HttpAction action) {
    try {
      super.process(action);
    } catch (QueryFailure e) {
      fail(action, QueryFailures.status(e), e);
    } catch (ActionErrorException e) {
      fail(action, e.getRC(), e);
    } catch (QueryException e) {
      fail(action, HttpServletResponse.SC_BAD_REQUEST, e);
    } catch (RuntimeException | OutOfMemoryError e) {
      if (e instanceof HttpException unreadable) {
        fail(
            action,
            unreadable.getCode(),
            new QueryFailure.Malformed("the request is too long or cannot be read", e));
        return;
      }
      LOG.error("a query failed", e);
      fail(
          action,
          HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
          new QueryFailure.Failed("the query failed", e));
    }
  }

  @Override
  public void execHead(HttpAction action) {
    execGet(action);
  }

  @Override
  public void execGet(HttpAction action) {
    HttpServletRequest request = action.getRequest();
    if (request.getParameter("query") == null && request.getParameter("update") == null) {
      describe(request, action.getResponse());
    } else {
      super.execGet(action);
    }
  }

  @Override
  public void validate(HttpAction action) {
    HttpServletRequest request = action.getRequest();
    String type = mediaType(request.getContentType());
    if (UPDATE.equals(type) || request.getParameter("update") != null) {
      throw new QueryFailure.Malformed(
          "this endpoint is read-only: it takes queries, not updates", null);
    }
    if (type != null && !type.equals(FORM) && !type.equals(QUERY)) {
      throw new ActionErrorException(
          HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "send " + QUERY + " or " + FORM, null);
    }
    for (String parameter : REFUSED_PARAMETERS) {
      if (request.getParameter(parameter) != null) {
        throw new QueryFailure.Malformed("the parameter " + parameter + " is not supported", null);
      }
    }
    super.validate(action);
  }

  @Override
  protected void executeBody(HttpAction action) {
    int bytes = bounds.queryLength() * BYTES_A_CHARACTER;
    try (InputStream in = action.getRequestInputStream()) {
      execute(new String(in.readNBytes(bytes), StandardCharsets.UTF_8), action);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void execute(String text, HttpAction action) {
    admission.countRows(admission.admit(text, query -> answer(query, action)));
  }

  /** Sends the answer; gives the number of its rows, 0 where it has none. */
  private long answer(Query query, HttpAction action) {
    if (RowLimit.impose(query, bounds.rows())) {
      action.getResponse().setHeader("Communique-Row-Limit", Long.toString(query.getLimit()));
    }
    action.beginRead();
    try {
      Pair<DatasetGraph, Query> run = decideDataset(action, query, "");
      try (QueryExec execution = createQueryExec(action, run.getRight(), run.getLeft())) {
        if (query.isSelectType()) {
          RowSet rows = execution.select();
          sendResults(action, new QueryExecResult(BufferedRows.of(rows)), query.getPrologue());
          return rows.getRowNumber();
        }
        sendResults(action, executeQuery(action, execution, query, ""), query.getPrologue());
        return 0;
      }
    } finally {
      action.endRead();
    }
  }

  private static void describe(HttpServletRequest request, HttpServletResponse response) {
    String voidDocument = RequestUrl.origin(request) + "/.well-known/void";
    try {
      if (Answers.prefersHtml(request)) {
        Answers.seeOther(response, "/query");
        return;
      }
      Answers.negotiated(
          request,
          response,
          ServiceDescription.of(RequestUrl.of(request), voidDocument + "#dataset"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Tells why there is no answer; where a part of one is out already, breaks the connection off.
   */
  private static void fail(HttpAction action, int status, Throwable reason) {
    HttpServletResponse response = action.getResponse();
    action.setResponseStatus(status);
    if (response.isCommitted()) {
      Connections.breakOff(action.getRequest());
      return;
    }
    response.resetBuffer();
    String message = reason.getMessage();
    try {
      Answers.line(response, status, message == null ? "the query failed" : message);
    } catch (IOException e) {
      LOG.debug("the client left before it was told", e);
    }
  }

  private static @Nullable String mediaType(@Nullable String contentType) {
    return contentType == null
        ? null
        : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }
}
