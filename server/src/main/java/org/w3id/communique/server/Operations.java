package org.w3id.communique.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.VoidDescription;

/** What programs ask about the whole: the description of the graph, and figures for monitoring. */
final class Operations {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ClaimStore store;
  private final Metrics metrics;
  private final RequestUrl urls;

  Operations(ClaimStore store, Metrics metrics, RequestUrl urls) {
    this.urls = urls;
    this.store = store;
    this.metrics = metrics;
  }

  /** The VoID description; it names the server as the client does. */
  void describe(String rest, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String endpoint = urls.origin(request) + SparqlHandler.PATH;
    Graph description = VoidDescription.of(store.status(), urls.of(request), endpoint);
    Prefixes.set(description.getPrefixMapping());
    Answers.negotiated(request, response, description);
  }

  /**
   * The prefixes of the data for editors, as a JSON object from prefix to namespace, the form in
   * which prefix.cc gives them.
   */
  void prefixes(String rest, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Answers.send(response, "application/json", JSON.writeValueAsString(Prefixes.of(store.space())));
  }

  /** Figures in the text format of Prometheus. */
  void metrics(String rest, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    Answers.send(
        response, "text/plain; version=0.0.4; charset=utf-8", metrics.print(store.status()));
  }
}
