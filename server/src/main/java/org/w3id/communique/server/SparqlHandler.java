package org.w3id.communique.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The SPARQL 1.1 Protocol for queries: GET, POST of a form, POST of a query, and QUERY. A request
 * takes a thread while its query runs, not while it comes in or its answer goes out; and one of the
 * threads for queries, so that those that take requests in are free for the next. Without a query
 * the endpoint describes itself, or leads a person to the page on which to ask.
 */
final class SparqlHandler extends Handler.Wrapper {
  static final String PATH = "/sparql";

  /** For the access log, the query of a request. */
  static final String ASKED = SparqlHandler.class.getName() + ".asked";

  private static final String METHODS = "GET, HEAD, POST, QUERY, OPTIONS";

  private final SparqlRequestReader reader;
  private final SparqlEndpoint endpoint;
  private final ServiceDescription description;
  private final WorkThreads threads;

  SparqlHandler(
      SparqlRequestReader reader,
      SparqlEndpoint endpoint,
      ServiceDescription description,
      WorkThreads threads,
      Handler others) {
    super(others);
    this.threads = threads;
    installBean(threads);
    this.reader = reader;
    this.endpoint = endpoint;
    this.description = description;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!PATH.equals(Request.getPathInContext(request))) {
      return super.handle(request, response, callback);
    }
    switch (request.getMethod()) {
      case "GET", "HEAD" ->
          answer(
              response,
              callback,
              () ->
                  told(() -> answer(request, SparqlRequestReader.ofUrl(request)))
                      .unlessKnown(request.getHeaders().getValuesList(HttpHeader.IF_NONE_MATCH)));
      case "POST", "QUERY" -> receive(request, response, callback);
      case "OPTIONS" -> preflight(response, callback);
      default -> send(response, callback, told(SparqlHandler::notAllowed));
    }
    return true;
  }

  private void receive(Request request, Response response, Callback callback) {
    Deadline deadline = Deadline.forBody(request);
    try {
      CompletableFuture<SparqlRequest> unused =
          reader
              .ofBody(request)
              .whenComplete(
                  (asked, failure) -> {
                    deadline.met();
                    answer(
                        response,
                        callback,
                        () ->
                            told(
                                () -> {
                                  if (failure != null) {
                                    throw error(failure);
                                  }
                                  return answer(request, asked).withoutValidator();
                                }));
                  });
    } catch (ProtocolError e) {
      deadline.met();
      send(response, callback, e.answer());
    }
  }

  /**
   * Answers when there is a thread for it; when there is none, says so at once. The answer goes out
   * by the threads that take requests in: whoever writes holds up whoever reads for a moment, and
   * for long if he loses the processor meanwhile.
   */
  private void answer(Response response, Callback callback, Supplier<SparqlAnswer> answer) {
    Executor sending = response.getRequest().getComponents().getExecutor();
    try {
      threads.execute(
          () -> {
            SparqlAnswer found = answer.get();
            sending.execute(() -> send(response, callback, found));
          });
    } catch (RejectedExecutionException e) {
      send(response, callback, endpoint.refusal());
    }
  }

  private SparqlAnswer answer(Request request, SparqlRequest asked) {
    if (asked.query().isPresent()) {
      request.setAttribute(ASKED, asked);
      return wantsPage(request, asked) ? page(asked.query().get()) : endpoint.answer(asked);
    }
    if (request.getMethod().equals("POST") || request.getMethod().equals("QUERY")) {
      throw new ProtocolError(HttpStatus.BAD_REQUEST_400, "there is no query in the request");
    }
    return description.answer(request, asked.accept());
  }

  /** A browser, which likes a page better than any result. */
  private static boolean wantsPage(Request request, SparqlRequest asked) {
    return request.getMethod().equals("GET")
        && asked.formats().isEmpty()
        && ResultSyntax.prefersHtml(asked.accept());
  }

  private static SparqlAnswer page(String query) {
    String path = "/query?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return SparqlAnswer.line(
        HttpStatus.SEE_OTHER_303, "see " + path, Map.of("Location", path, "Vary", "Accept"));
  }

  private static SparqlAnswer told(Supplier<SparqlAnswer> answer) {
    try {
      return answer.get();
    } catch (ProtocolError e) {
      return e.answer();
    }
  }

  private static ProtocolError error(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return cause instanceof ProtocolError error
        ? error
        : new ProtocolError(HttpStatus.BAD_REQUEST_400, "the request cannot be read");
  }

  private static SparqlAnswer notAllowed() {
    throw new ProtocolError(
        HttpStatus.METHOD_NOT_ALLOWED_405,
        "this server only answers; it takes nothing in",
        Map.of("Allow", METHODS));
  }

  private static void preflight(Response response, Callback callback) {
    response.setStatus(HttpStatus.NO_CONTENT_204);
    response.getHeaders().put(HttpHeader.ALLOW, METHODS);
    response.getHeaders().put("Access-Control-Allow-Methods", METHODS);
    response
        .getHeaders()
        .put("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
    response.getHeaders().put("Access-Control-Max-Age", "86400");
    callback.succeeded();
  }

  private static void send(Response response, Callback callback, SparqlAnswer answer) {
    AnswerSender.send(response, callback, answer);
  }
}
