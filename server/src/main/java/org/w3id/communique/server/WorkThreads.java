package org.w3id.communique.server;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/**
 * Threads for what takes long, apart from those that take requests in: however many ask at once,
 * the next request is read without delay. What finds no thread is refused, not kept. Where Java
 * heeds priorities, as the launcher tells it to, the processor goes first to those that take in.
 */
final class WorkThreads extends AbstractLifeCycle implements Executor {
  /** Room for the recursion of deep queries and long paths; what is not used costs nothing. */
  static final long STACK_BYTES = 4L << 20;

  /** For each that finds a place, one for who learns that there is none, or has just left his. */
  private static final int THREADS_OF_A_PLACE = 2;

  private final ThreadPoolExecutor pool;

  /**
   * Makes no thread yet; all of them when it is started. Who makes a thread waits until that has
   * had the processor, which those who take requests in cannot afford.
   *
   * @param name of the threads
   * @param places how many may be at work at once, those included that wait for each other
   */
  WorkThreads(String name, int places) {
    this.pool =
        new ThreadPoolExecutor(
            places * THREADS_OF_A_PLACE,
            places * THREADS_OF_A_PLACE,
            0,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            work -> thread(work, name));
  }

  @SuppressWarnings("ThreadPriorityCheck") // a hint for speed; nothing is wrong where it is ignored
  private static Thread thread(Runnable work, String name) {
    Thread thread = new Thread(null, work, name, STACK_BYTES);
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }

  /**
   * Does something.
   *
   * @throws RejectedExecutionException if all threads are taken, or the server has stopped
   */
  @Override
  public void execute(Runnable work) {
    pool.execute(work);
  }

  @Override
  protected void doStart() {
    pool.prestartAllCoreThreads();
  }

  @Override
  protected void doStop() {
    pool.shutdown();
  }
}
