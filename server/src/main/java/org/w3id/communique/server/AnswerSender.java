package org.w3id.communique.server;

import java.io.IOException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Sends answers as fast as clients take them, without a thread that waits. */
final class AnswerSender {
  private AnswerSender() {}

  static void send(Response response, Callback callback, SparqlAnswer answer) {
    ResultSpool body = answer.body();
    Deadline deadline = Deadline.forAnswer(response.getRequest(), body.length());
    Callback done =
        Callback.from(
            callback,
            () -> {
              deadline.met();
              body.close();
            });
    response.setStatus(answer.status());
    answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length());
    if (answer.status() == HttpStatus.NOT_MODIFIED_304
        || response.getRequest().getMethod().equals("HEAD")) {
      done.succeeded();
      return;
    }
    try {
      Content.copy(body.content(), response, done);
    } catch (IOException e) {
      done.failed(e);
    }
  }
}
