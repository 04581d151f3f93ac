package org.w3id.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jetty.util.thread.ThreadPool;
import org.junit.jupiter.api.Test;

/** Threads that take requests in. */
class RequestThreadsTest {
  @Test
  void whatIsToBeDoneAtOnceWaitsForAThreadThatThereIs() throws Exception {
    RequestThreads threads = new RequestThreads();
    threads.start();
    try {
      CountDownLatch busy = new CountDownLatch(RequestThreads.NUMBER);
      CountDownLatch release = new CountDownLatch(1);
      for (int i = 0; i < RequestThreads.NUMBER; i++) {
        threads.execute(
            () -> {
              busy.countDown();
              await(release);
            });
      }
      await(busy);
      CompletableFuture<Thread> doneBy = new CompletableFuture<>();

      ThreadPool.executeImmediately(threads, () -> doneBy.complete(Thread.currentThread()));

      assertThat(threads.getQueueSize()).isOne();
      release.countDown();
      assertThat(doneBy.join().getName()).startsWith("http");
    } finally {
      threads.stop();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
