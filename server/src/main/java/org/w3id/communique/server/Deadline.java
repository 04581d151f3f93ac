package org.w3id.communique.server;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Ends the connection of a client that takes too long: a byte now and then keeps a connection from
 * being idle, but not from being slow.
 */
final class Deadline {
  private static final long SECONDS = 20;

  /** Slower than any line that a person would wait for. */
  private static final long BYTES_A_SECOND = 4 << 10;

  private final Scheduler.Task task;

  private Deadline(Request request, long seconds) {
    Connection connection = request.getConnectionMetaData().getConnection();
    this.task =
        request
            .getComponents()
            .getScheduler()
            .schedule(
                () ->
                    connection.getEndPoint().close(new TimeoutException("the client is too slow")),
                seconds,
                TimeUnit.SECONDS);
  }

  /** For a client to send what it has to say. */
  static Deadline forBody(Request request) {
    return new Deadline(request, SECONDS);
  }

  /** For a client to take an answer of so many bytes. */
  static Deadline forAnswer(Request request, long bytes) {
    return new Deadline(request, SECONDS + bytes / BYTES_A_SECOND);
  }

  /** The client was in time. */
  void met() {
    task.cancel();
  }
}
