package org.w3id.communique.server;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.w3id.communique.server.page.Link;
import org.w3id.communique.server.page.QueryPage;
import org.w3id.communique.server.page.ResultTable;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.QueryFailure;

/**
 * Runs queries for people and makes pages of the results, within the same bounds as the endpoint.
 */
final class QueryPages {
  private static final int MOST_ROWS = 200;

  private final ClaimStore store;
  private final QueryAdmission admission;
  private final Executions executions;

  /** A page and the HTTP status to send it with. */
  record Answer(int status, QueryPage page) {}

  QueryPages(ClaimStore store, QueryAdmission admission, Executions executions) {
    this.store = store;
    this.admission = admission;
    this.executions = executions;
  }

  /** The page of a query with its result, or with the reason why there is none. */
  Answer run(String client, String question, String text) {
    ResultTable table = ResultTable.NONE;
    Optional<QueryFailure> failure = Optional.empty();
    try {
      table = admission.admit(client, text, this::answer);
    } catch (QueryFailure e) {
      failure = Optional.of(e);
    } catch (QueryException e) {
      failure = Optional.of(new QueryFailure.Failed("the query failed: " + e.getMessage(), e));
    }
    String reason = failure.map(QueryFailure::getMessage).orElse("");
    return new Answer(
        failure.map(QueryFailures::status).orElse(HttpServletResponse.SC_OK),
        new QueryPage(
            question,
            text,
            reason,
            table.columns(),
            table.rows(),
            table.cut(),
            downloads(text, table)));
  }

  private ResultTable answer(Query query) {
    RowLimit.impose(query, MOST_ROWS + 1);
    return executions.run(
        query,
        execution ->
            ResultTable.of(
                query, execution, store.dataset().getUnionGraph(), store.space(), MOST_ROWS));
  }

  private static List<Link> downloads(String text, ResultTable table) {
    String path = "/sparql?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&output=";
    List<String> formats =
        table.graph() ? List.of("turtle", "json-ld") : List.of("csv", "tsv", "json", "xml");
    return formats.stream().map(format -> new Link(format, path + format, "")).toList();
  }
}
