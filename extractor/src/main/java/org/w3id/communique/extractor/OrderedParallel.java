package org.w3id.communique.extractor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Carries out tasks on several threads and gives their results in the order of the tasks. Tasks are
 * drawn only a few ahead, so that memory does not grow with their number. The iterator itself
 * belongs to one thread, which alone draws.
 *
 * @param <R> the result of a task
 */
public final class OrderedParallel<R> implements Iterator<R>, AutoCloseable {
  /** Enough to keep every worker busy while the slowest of a few tasks is awaited. */
  private static final int AHEAD_PER_WORKER = 8;

  private final Iterator<? extends Callable<R>> tasks;
  private final ExecutorService workers;
  private final int ahead;
  private final Deque<Future<R>> awaited = new ArrayDeque<>();

  /**
   * Starts the workers.
   *
   * @param tasks drawn by the thread that iterates, carried out by the workers
   * @param workers number of threads, at least 1
   */
  public OrderedParallel(Iterator<? extends Callable<R>> tasks, int workers) {
    this.tasks = tasks;
    this.workers =
        Executors.newFixedThreadPool(
            workers, Thread.ofPlatform().daemon().name("extract-", 1).factory());
    this.ahead = workers * AHEAD_PER_WORKER;
  }

  @Override
  public boolean hasNext() {
    return !awaited.isEmpty() || tasks.hasNext();
  }

  /**
   * The result of the next task; what the task throws is thrown here.
   *
   * @throws NoSuchElementException if there are no more tasks
   */
  @Override
  public R next() {
    while (awaited.size() < ahead && tasks.hasNext()) {
      awaited.add(workers.submit(tasks.next()));
    }
    if (awaited.isEmpty()) {
      throw new NoSuchElementException();
    }
    try {
      return awaited.remove().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a result was awaited", e);
    } catch (ExecutionException e) {
      throw unwrapped(e);
    }
  }

  private static RuntimeException unwrapped(ExecutionException failure) {
    return switch (failure.getCause()) {
      case RuntimeException runtime -> runtime;
      case Error error -> throw error;
      case null, default -> new IllegalStateException(failure);
    };
  }

  /** Stops the workers; results not yet drawn are lost. */
  @Override
  public void close() {
    workers.shutdownNow();
  }
}
