package org.w3id.communique.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.w3id.communique.store.QueryFailure;

class QueryGateTest {
  @Test
  void refusesWhatFindsNoPlaceInTime() {
    QueryGate gate = new QueryGate(1, 1, Duration.ZERO);
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    CompletableFuture<String> first =
        CompletableFuture.supplyAsync(() -> gate.admit(() -> hold(inside, release)));
    await(inside);

    assertThatThrownBy(() -> gate.admit(() -> "second")).isInstanceOf(QueryFailure.Busy.class);

    release.countDown();
    assertThat(first.join()).isEqualTo("first");
    assertThat(gate.admit(() -> "third")).isEqualTo("third");
  }

  @Test
  void givesAPlaceBackWhenAQueryFails() {
    QueryGate gate = new QueryGate(1, 1, Duration.ZERO);

    assertThatThrownBy(
            () ->
                gate.admit(
                    () -> {
                      throw new IllegalStateException("failed");
                    }))
        .hasMessage("failed");

    assertThat(gate.admit(() -> "next")).isEqualTo("next");
  }

  private static String hold(CountDownLatch inside, CountDownLatch release) {
    inside.countDown();
    await(release);
    return "first";
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
