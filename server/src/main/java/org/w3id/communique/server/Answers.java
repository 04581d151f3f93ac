package org.w3id.communique.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;

/** Sends whole answers: a line of text, a page, a graph. */
final class Answers {
  private static final int SECONDS_TO_STAY_AWAY = 2;

  /** RFC 6585, section 4. */
  private static final int TOO_MANY_REQUESTS = 429;

  static final String HTML = "text/html";
  static final String HTML_IN_UTF_8 = "text/html; charset=utf-8";

  private Answers() {}

  /** One line of text; the way in which every error is told. */
  static void line(HttpServletResponse response, int status, String line) throws IOException {
    setStatus(response, status);
    response.setHeader("Cache-Control", "no-store");
    send(response, "text/plain; charset=utf-8", (line.replaceAll("\\p{Cntrl}+", " ") + "\n"));
  }

  /** Sets a status; one that refuses for now says when to come again. */
  static void setStatus(HttpServletResponse response, int status) {
    response.setStatus(status);
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE || status == TOO_MANY_REQUESTS) {
      response.setIntHeader("Retry-After", SECONDS_TO_STAY_AWAY);
    }
  }

  static void seeOther(HttpServletResponse response, String path) throws IOException {
    response.addHeader("Vary", "Accept");
    response.setHeader("Location", path);
    line(response, HttpServletResponse.SC_SEE_OTHER, "see " + path);
  }

  /** Whether a client likes a page for people better than any syntax of RDF. */
  static boolean prefersHtml(HttpServletRequest request) {
    List<String> offers =
        new ArrayList<>(RdfSyntax.offers().stream().map(RdfSyntax.Offer::mediaType).toList());
    offers.add(HTML);
    return Negotiation.choose(request.getHeader("Accept"), offers, offer -> offer)
        .filter(HTML::equals)
        .isPresent();
  }

  static void page(HttpServletRequest request, HttpServletResponse response, String html)
      throws IOException {
    Documents.send(request, response, HTML_IN_UTF_8, html);
  }

  /** A graph in a syntax that the client accepts; 406 if there is none. Turtle can be looked at. */
  static void negotiated(HttpServletRequest request, HttpServletResponse response, Graph graph)
      throws IOException {
    List<RdfSyntax.Offer> offers = RdfSyntax.offers();
    Optional<RdfSyntax.Offer> chosen =
        Negotiation.choose(request.getHeader("Accept"), offers, RdfSyntax.Offer::mediaType);
    if (chosen.isEmpty() && prefersHtml(request)) {
      chosen = offers.stream().findFirst();
    }
    if (chosen.isPresent()) {
      response.addHeader("Vary", "Accept");
      graph(request, response, chosen.get(), graph);
    } else {
      notAcceptable(response);
    }
  }

  /** A graph in a syntax, by the name that the client has for it. */
  static void graph(
      HttpServletRequest request, HttpServletResponse response, RdfSyntax.Offer offer, Graph graph)
      throws IOException {
    String text = RDFWriter.source(graph).format(offer.syntax().format()).asString();
    String charset =
        switch (offer.syntax()) {
          case TURTLE, N_TRIPLES -> "; charset=utf-8";
          case JSON_LD, RDF_XML -> "";
        };
    Documents.send(request, response, offer.mediaType() + charset, text);
  }

  static void notFound(HttpServletResponse response) throws IOException {
    line(response, HttpServletResponse.SC_NOT_FOUND, "there is nothing here by this name");
  }

  static void gone(HttpServletResponse response) throws IOException {
    line(
        response,
        HttpServletResponse.SC_GONE,
        "what had this name is here no more: its document was taken out");
  }

  static void notAcceptable(HttpServletResponse response) throws IOException {
    response.addHeader("Vary", "Accept");
    String offered =
        String.join(", ", Arrays.stream(RdfSyntax.values()).map(RdfSyntax::mediaType).toList());
    line(
        response,
        HttpServletResponse.SC_NOT_ACCEPTABLE,
        "there is no such format; there are " + offered);
  }

  static void send(HttpServletResponse response, String contentType, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    response.setHeader("Content-Type", contentType);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
