package org.w3id.communique.server;

import java.util.concurrent.RejectedExecutionException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Has requests answered by threads of their own, which may wait for slow clients. */
final class WorkHandler extends Handler.Wrapper {
  private final WorkThreads threads;

  /**
   * Takes the threads.
   *
   * @param others what answers
   */
  WorkHandler(WorkThreads threads, Handler others) {
    super(others);
    this.threads = threads;
    installBean(threads);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    try {
      threads.execute(() -> answer(request, response, callback));
    } catch (RejectedExecutionException e) {
      Response.writeError(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503);
    }
    return true;
  }

  private void answer(Request request, Response response, Callback callback) {
    try {
      if (!super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
      }
    } catch (Throwable e) {
      Response.writeError(request, response, callback, e);
    }
  }
}
