package org.w3id.communique.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.system.Txn;
import org.w3id.communique.server.page.ExampleQuery;
import org.w3id.communique.server.page.FirstPage;
import org.w3id.communique.server.page.FirstPages;
import org.w3id.communique.server.page.QueryPage;
import org.w3id.communique.server.page.Templates;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.StoreStatus;

/** The first page, and the pages on which queries are asked. */
final class Home {
  private static final String QUERY = "query";

  /**
   * What the query editor needs on the pages that have it: scripts and queries of this server, the
   * icons within its own style sheet, and the styles that it writes for itself.
   */
  private static final String EDITOR_POLICY =
      "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final ClaimStore store;
  private final QueryPages queryPages;
  private final Templates templates;
  private final ExampleQueries queries;

  Home(ClaimStore store, QueryPages queryPages, Templates templates, ExampleQueries queries) {
    this.store = store;
    this.queryPages = queryPages;
    this.templates = templates;
    this.queries = queries;
  }

  /** What the graph holds, and what to ask it. */
  void first(String rest, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StoreStatus status = store.status();
    FirstPage page =
        Txn.calculateRead(
            store.dataset(),
            () ->
                new FirstPages(store.dataset().getUnionGraph(), store.space())
                    .of(status, queries.all()));
    response.setHeader("Content-Security-Policy", EDITOR_POLICY);
    Answers.page(request, response, templates.print("first", "Communiqué", page));
  }

  /** A query of the reader's own. */
  void ask(String rest, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String text = request.getParameter(QUERY);
    if (text == null || text.isBlank()) {
      QueryPage page =
          new QueryPage("", queries.beginning(), "", List.of(), List.of(), false, List.of());
      print(new QueryPages.Answer(HttpServletResponse.SC_OK, page), request, response);
    } else {
      print(queryPages.run(request.getRemoteAddr(), "", text), request, response);
    }
  }

  /** One of the queries that come with the program. */
  void example(String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    print(queries.named(name), request, response);
  }

  /** The events of a type, or of a status. */
  void events(String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    print(queries.events(name), request, response);
  }

  private void print(
      Optional<ExampleQuery> query, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (query.isPresent()) {
      print(
          queryPages.run(request.getRemoteAddr(), query.get().question(), query.get().text()),
          request,
          response);
    } else {
      Answers.notFound(response);
    }
  }

  private void print(
      QueryPages.Answer answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    QueryPage page = answer.page();
    String title = page.question().isEmpty() ? "Ask the graph" : page.question();
    Answers.setStatus(response, answer.status());
    response.setHeader("Content-Security-Policy", EDITOR_POLICY);
    Answers.page(request, response, templates.print(QUERY, title, page));
  }
}
