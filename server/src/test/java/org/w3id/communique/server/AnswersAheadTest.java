package org.w3id.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.communique.store.Origin;
import org.w3id.communique.store.Samples;

class AnswersAheadTest {
  private static final int PATIENCE = 60;
  private static final Duration NO_REST = Duration.ofMillis(1);

  @Test
  void makesAllAnswersAtFirstAndAgainWhenTheStoreChanged() throws Exception {
    Semaphore made = new Semaphore(0);
    List<Runnable> answers =
        List.of(
            made::release,
            () -> {
              throw new IllegalStateException("one that fails stops no other");
            },
            made::release);
    try (AnswersAhead ahead = new AnswersAhead(new RunningQueries(), () -> answers, NO_REST)) {
      ahead.start();
      assertThat(made.tryAcquire(2, PATIENCE, TimeUnit.SECONDS)).isTrue();
      ahead.renew();
      assertThat(made.tryAcquire(2, PATIENCE, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void waitsWhileOthersAsk() throws Exception {
    RunningQueries running = new RunningQueries();
    AtomicInteger runningThen = new AtomicInteger(-1);
    Semaphore made = new Semaphore(0);
    RunningQuery query = running.begin(Duration.ofMinutes(1));
    try (AnswersAhead ahead =
        new AnswersAhead(
            running,
            () ->
                List.of(
                    () -> {
                      runningThen.set(running.size());
                      made.release();
                    }),
            NO_REST)) {
      ahead.start();
      assertThat(made.tryAcquire(4, TimeUnit.SECONDS)).isFalse();
      running.end(query);
      assertThat(made.tryAcquire(PATIENCE, TimeUnit.SECONDS)).isTrue();
      assertThat(runningThen).hasValue(0);
    }
  }

  @Test
  void stopsTheQueryItIsAtWhenClosed() throws Exception {
    RunningQueries running = new RunningQueries();
    Semaphore begun = new Semaphore(0);
    Semaphore ended = new Semaphore(0);
    AnswersAhead ahead =
        new AnswersAhead(
            running,
            () ->
                List.of(
                    () -> {
                      RunningQuery query = running.begin(Duration.ofMinutes(5));
                      begun.release();
                      while (!query.isOver()) {
                        Thread.onSpinWait();
                      }
                      running.end(query);
                      ended.release();
                    }),
            NO_REST);
    ahead.start();
    assertThat(begun.tryAcquire(PATIENCE, TimeUnit.SECONDS)).isTrue();
    ahead.close();
    assertThat(ended.tryAcquire()).isTrue();
    assertThat(running.size()).isZero();
  }

  @Test
  void isNotSeenInTheFiguresAndEndsWithTheServer(@TempDir Path temp) throws Exception {
    try (RunningServer server =
        new RunningServer(
            temp.resolve("store"), RunningServer.OPTIONS.withAnswersAhead(true), "announcement")) {
      server.update(
          update -> update.put("denial", new Origin("1", "test"), Samples.graph("denial")));
      while (!isThrough()) {
        assertThat(server.get("/health").statusCode()).isEqualTo(200);
      }
      assertThat(server.get("/metrics").body()).contains("communique_query_seconds_count 0\n");
    }
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .doesNotContain("answers-ahead");
  }

  /** Whether all is answered, so that the thread waits for nothing but news, without a limit. */
  private static boolean isThrough() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("answers-ahead"))
        .anyMatch(thread -> thread.getState() == Thread.State.WAITING);
  }
}
