package org.w3id.communique.server;

import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * A few threads that take requests in, and send answers that are ready. Nothing that they do waits,
 * so that all of it may stand in line: Jetty would make a thread for every request that breaks off
 * when no thread is idle, and whoever makes a thread waits until that has had the processor.
 */
final class RequestThreads extends QueuedThreadPool {
  static final int NUMBER = 8;

  private static final int NEVER_IDLE_TOO_LONG = -1;
  private static final int NONE_KEPT_BACK = 0;

  RequestThreads() {
    super(
        NUMBER,
        NUMBER,
        NEVER_IDLE_TOO_LONG,
        NONE_KEPT_BACK,
        null,
        null,
        work -> new Thread(null, work, "http", WorkThreads.STACK_BYTES));
    setName("http");
  }

  @Override
  public boolean tryExecute(Runnable task) {
    execute(task);
    return true;
  }
}
