package org.w3id.communique.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.w3id.communique.server.page.ExampleQuery;
import org.w3id.communique.server.page.FirstPage;
import org.w3id.communique.server.page.FirstPages;
import org.w3id.communique.server.page.QueryPage;
import org.w3id.communique.server.page.Templates;
import org.w3id.communique.store.ClaimStore;

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
  private final KeptPages kept;

  Home(
      ClaimStore store,
      QueryPages queryPages,
      Templates templates,
      ExampleQueries queries,
      KeptPages kept) {
    this.kept = kept;
    this.store = store;
    this.queryPages = queryPages;
    this.templates = templates;
    this.queries = queries;
  }

  /** What the graph holds, and what to ask it. */
  void first(String rest, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(request, response, first(Documents.takesGzip(request)));
  }

  /** The first page, made and kept if it is not yet. */
  KeptPages.Page first(boolean compressed) {
    return kept.page(
        new KeptPages.Part("/", 1, compressed),
        () -> {
          FirstPage page =
              new FirstPages(store.dataset().getUnionGraph(), store.space())
                  .of(store.status(), queries.all());
          String html = templates.print("first", "Communiqué", page);
          return new KeptPages.Text(HttpServletResponse.SC_OK, html);
        });
  }

  /** A query of the reader's own. */
  void ask(String rest, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String text = request.getParameter(QUERY);
    if (text == null || text.isBlank()) {
      QueryPage page =
          new QueryPage("", queries.beginning(), "", List.of(), List.of(), false, List.of());
      send(request, response, print(new QueryPages.Answer(HttpServletResponse.SC_OK, page)));
    } else {
      send(request, response, print(queryPages.run(request.getRemoteAddr(), "", text)));
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

  /**
   * The page of a query that comes with the program, made and kept if it is not yet.
   *
   * @param client who asks
   */
  KeptPages.Page example(ExampleQuery query, String client, boolean compressed) {
    return kept.page(
        new KeptPages.Part("/query/" + query.name(), 1, compressed),
        () -> print(queryPages.run(client, query.question(), query.text())));
  }

  private void print(
      Optional<ExampleQuery> query, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (query.isPresent()) {
      boolean compressed = Documents.takesGzip(request);
      send(request, response, example(query.get(), request.getRemoteAddr(), compressed));
    } else {
      Answers.notFound(response);
    }
  }

  private KeptPages.Text print(QueryPages.Answer answer) {
    QueryPage page = answer.page();
    String title = page.question().isEmpty() ? "Ask the graph" : page.question();
    return new KeptPages.Text(answer.status(), templates.print(QUERY, title, page));
  }

  private static void send(
      HttpServletRequest request, HttpServletResponse response, KeptPages.Text page)
      throws IOException {
    Content plain = Content.of(Answers.HTML_IN_UTF_8, page.html());
    Content content = Documents.takesGzip(request) ? plain.compress() : plain;
    send(request, response, new KeptPages.Page(page.status(), content));
  }

  private static void send(
      HttpServletRequest request, HttpServletResponse response, KeptPages.Page page)
      throws IOException {
    Answers.setStatus(response, page.status());
    response.setHeader("Content-Security-Policy", EDITOR_POLICY);
    Documents.send(request, response, page.content());
  }
}
