package org.w3id.communique.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.system.Txn;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.search.Hits;
import org.w3id.communique.search.TextSearch;
import org.w3id.communique.server.page.SearchPage;
import org.w3id.communique.server.page.SearchPages;
import org.w3id.communique.server.page.Templates;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.QueryFailure;

/** Full-text search: a page for people, JSON for programs. */
final class SearchRoute {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String JSON_TYPE = "application/json";
  private static final int MOST = 50;
  private static final int LONGEST = 200;

  private final ClaimStore store;
  private final TextSearch search;
  private final Templates templates;

  SearchRoute(ClaimStore store, TextSearch search, Templates templates) {
    this.store = store;
    this.search = search;
    this.templates = templates;
  }

  /** What has the words of {@code q}; of one kind, if {@code kind} names it. */
  void answer(String rest, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String words = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
    Optional<String> named =
        Optional.ofNullable(request.getParameter("kind")).filter(kind -> !kind.isEmpty());
    Optional<IriSpace.Kind> kind = named.flatMap(SearchRoute::kind);
    Optional<String> type =
        Negotiation.choose(
            request.getHeader("Accept"), List.of(JSON_TYPE, Answers.HTML), offer -> offer);
    response.addHeader("Vary", "Accept");
    if (words.length() > LONGEST) {
      bad(response, "search for at most " + LONGEST + " characters");
    } else if (named.isPresent() && kind.isEmpty()) {
      bad(response, "there is no such kind of thing");
    } else if (type.isEmpty()) {
      Answers.line(
          response,
          HttpServletResponse.SC_NOT_ACCEPTABLE,
          "there is no such format; there are " + JSON_TYPE + ", " + Answers.HTML);
    } else {
      answer(type.get(), words, kind, request, response);
    }
  }

  private void answer(
      String type,
      String words,
      Optional<IriSpace.Kind> kind,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    try {
      send(type, find(words, kind), request, response);
    } catch (QueryFailure e) {
      Answers.line(response, QueryFailures.status(e), String.valueOf(e.getMessage()));
    }
  }

  private SearchPage find(String words, Optional<IriSpace.Kind> kind) {
    Hits hits = search.find(words, kind.map(Set::of).orElse(Set.of()), MOST);
    return Txn.calculateRead(
        store.dataset(),
        () ->
            new SearchPages(store.dataset().getUnionGraph(), store.space()).of(words, kind, hits));
  }

  private void send(
      String type, SearchPage page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (type.equals(Answers.HTML)) {
      String title = page.words().isEmpty() ? "Search" : "Search: " + page.words();
      Answers.page(request, response, templates.print("search", title, page));
    } else {
      Documents.send(request, response, JSON_TYPE, JSON.writeValueAsString(json(page)));
    }
  }

  private static Map<String, Object> json(SearchPage page) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("query", page.words());
    json.put("total", page.total());
    json.put("partly", page.partly());
    json.put("results", page.results().stream().map(SearchRoute::json).toList());
    return json;
  }

  private static Map<String, Object> json(SearchPage.Result result) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("iri", result.iri());
    json.put("kind", result.kind());
    json.put("label", result.self().text());
    result.marks().stream().findFirst().ifPresent(status -> json.put("status", status.text()));
    json.put("snippet", result.text());
    json.put("page", result.self().href());
    return json;
  }

  private static Optional<IriSpace.Kind> kind(String segment) {
    return Arrays.stream(IriSpace.Kind.values())
        .filter(kind -> kind.segment().equals(segment))
        .findFirst();
  }

  private static void bad(HttpServletResponse response, String reason) throws IOException {
    Answers.line(response, HttpServletResponse.SC_BAD_REQUEST, reason);
  }
}
