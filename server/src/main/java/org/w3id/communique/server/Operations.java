package org.w3id.communique.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.VoidDescription;

/** What programs ask about the whole: the description of the graph, and figures for monitoring. */
final class Operations {
  private final ClaimStore store;
  private final Metrics metrics;

  Operations(ClaimStore store, Metrics metrics) {
    this.store = store;
    this.metrics = metrics;
  }

  /** The VoID description; it names the server as the client does. */
  void describe(String rest, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String endpoint = RequestUrl.origin(request) + "/sparql";
    Graph description = VoidDescription.of(store.status(), RequestUrl.of(request), endpoint);
    Prefixes.set(description.getPrefixMapping());
    Answers.negotiated(request, response, description);
  }

  /** Figures in the text format of Prometheus. */
  void metrics(String rest, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    Answers.send(
        response, "text/plain; version=0.0.4; charset=utf-8", metrics.print(store.status()));
  }
}
