package org.w3id.communique.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnderWayTest {
  private final AtomicReference<Optional<String>> kept = new AtomicReference<>(Optional.empty());
  private final AtomicInteger makers = new AtomicInteger();

  @Test
  void whatManyAskAtOnceIsMadeOnce() throws Exception {
    UnderWay<String> underWay = new UnderWay<>(Duration.ofMinutes(1));
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    try (ExecutorService clients = Executors.newCachedThreadPool()) {
      Future<String> first =
          clients.submit(() -> underWay.once("it", kept::get, () -> make(begun, go)));
      begun.await();
      Callable<String> asking = () -> underWay.once("it", kept::get, () -> make(begun, go));
      List<Future<String>> others =
          IntStream.range(0, 7).mapToObj(client -> clients.submit(asking)).toList();
      assertThat(underWay.once("another", Optional::<String>empty, () -> "other"))
          .isEqualTo("other");
      until(underWay, 7);
      go.countDown();
      assertThat(first.get()).isEqualTo("made 1");
      for (Future<String> other : others) {
        assertThat(other.get()).isEqualTo("made 1");
      }
    }
  }

  @Test
  void whoeverWaitedForOneThatFailedMakesItHimself() throws Exception {
    UnderWay<String> underWay = new UnderWay<>(Duration.ofMinutes(1));
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    try (ExecutorService clients = Executors.newCachedThreadPool()) {
      Future<String> first =
          clients.submit(
              () ->
                  underWay.once(
                      "it",
                      kept::get,
                      () -> {
                        make(begun, go);
                        kept.set(Optional.empty());
                        throw new IllegalStateException("failed");
                      }));
      begun.await();
      Future<String> other =
          clients.submit(() -> underWay.once("it", kept::get, () -> "made by another"));
      until(underWay, 1);
      go.countDown();
      assertThatThrownBy(first::get).hasRootCauseMessage("failed");
      assertThat(other.get()).isEqualTo("made by another");
    }
  }

  @Test
  void nobodyWaitsForEver() throws Exception {
    UnderWay<String> underWay = new UnderWay<>(Duration.ofMillis(10));
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    try (ExecutorService clients = Executors.newCachedThreadPool()) {
      Future<String> first =
          clients.submit(() -> underWay.once("it", kept::get, () -> make(begun, go)));
      begun.await();
      assertThat(underWay.once("it", kept::get, () -> "made meanwhile"))
          .isEqualTo("made meanwhile");
      go.countDown();
      assertThat(first.get()).isEqualTo("made 1");
    }
  }

  /** Goes on once so many wait. */
  private static void until(UnderWay<String> underWay, int clients) {
    while (underWay.waiting() < clients) {
      Thread.onSpinWait();
    }
  }

  private String make(CountDownLatch begun, CountDownLatch go) {
    begun.countDown();
    try {
      go.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    String made = "made " + makers.incrementAndGet();
    kept.set(Optional.of(made));
    return made;
  }
}
