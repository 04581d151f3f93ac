package org.w3id.communique.server;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has answered, before anyone asks, what many will ask: after the start, and after the store
 * changed. One at a time, only while nobody else's query is carried out, and no more than half of
 * the time.
 */
final class AnswersAhead implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AnswersAhead.class);

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final Duration TIME_TO_END = Duration.ofSeconds(5);

  private final RunningQueries running;
  private final Supplier<List<Runnable>> answers;
  private final Duration rest;
  private final Thread thread =
      Thread.ofPlatform()
          .name("answers-ahead")
          .daemon()
          .priority(Thread.MIN_PRIORITY)
          .unstarted(this::work);
  private boolean due = true;
  private boolean closed;

  /**
   * @param running everybody's queries, to keep out of their way
   * @param answers each of which makes and keeps one answer; asked for anew after each change
   * @param rest how long the store is left alone after a change; another may follow
   */
  AnswersAhead(RunningQueries running, Supplier<List<Runnable>> answers, Duration rest) {
    this.running = running;
    this.answers = answers;
    this.rest = rest;
  }

  void start() {
    thread.start();
  }

  /** To be told when the store has changed. */
  synchronized void renew() {
    due = true;
    notifyAll();
  }

  /**
   * Ends, with the query that is being carried out. The thread is not interrupted: that would close
   * the files of the store under all other threads.
   */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    long start = System.nanoTime();
    try {
      while (thread.isAlive() && System.nanoTime() - start < TIME_TO_END.toNanos()) {
        running.stopAllOf(thread);
        thread.join(BETWEEN_LOOKS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    try {
      while (awaitChange()) {
        for (Runnable answer : answers()) {
          make(answer);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<Runnable> answers() {
    try {
      return answers.get();
    } catch (RuntimeException e) {
      LOG.warn("what to answer ahead could not be found", e);
      return List.of();
    }
  }

  private void make(Runnable answer) {
    try {
      if (awaitQuiet()) {
        long start = System.nanoTime();
        answer.run();
        pause(Duration.ofNanos(System.nanoTime() - start));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.warn("an answer could not be made ahead", e);
    }
  }

  /** Whether there is something to do, once the store has rested; false at the end. */
  private synchronized boolean awaitChange() throws InterruptedException {
    while (!closed) {
      if (due) {
        due = false;
        pause(rest);
        if (!due) {
          return !closed;
        }
      } else {
        wait();
      }
    }
    return false;
  }

  /** Waits until nobody asks anything; false if there is no sense in going on. */
  private synchronized boolean awaitQuiet() throws InterruptedException {
    while (!closed && !due && running.size() > 0) {
      pause(BETWEEN_LOOKS);
    }
    return !closed && !due;
  }

  /** Ends early when there is news. */
  private synchronized void pause(Duration time) throws InterruptedException {
    long begin = System.nanoTime();
    long left = time.toMillis();
    while (!closed && !due && left > 0) {
      wait(left);
      left = time.minusNanos(System.nanoTime() - begin).toMillis();
    }
  }
}
