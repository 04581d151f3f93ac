package org.w3id.communique.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedParallelTest {
  @Test
  void resultsComeInTheOrderOfTheTasks() {
    Random chance = new Random(1);
    List<Callable<Integer>> tasks =
        IntStream.range(0, 200).mapToObj(number -> slow(number, chance.nextInt(3))).toList();
    List<Integer> results = new ArrayList<>();
    try (OrderedParallel<Integer> parallel = new OrderedParallel<>(tasks.iterator(), 4)) {
      parallel.forEachRemaining(results::add);
      assertThatThrownBy(parallel::next).isInstanceOf(NoSuchElementException.class);
    }
    assertThat(results).isEqualTo(IntStream.range(0, 200).boxed().toList());
  }

  @Test
  void tasksAreDrawnOnlyAFewAhead() {
    AtomicInteger drawn = new AtomicInteger();
    var tasks =
        IntStream.iterate(0, number -> number + 1)
            .mapToObj(number -> slow(number, 0))
            .peek(task -> drawn.incrementAndGet())
            .iterator();
    try (OrderedParallel<Integer> parallel = new OrderedParallel<>(tasks, 2)) {
      assertThat(parallel.next()).isZero();
      assertThat(drawn.get()).isLessThan(100);
    }
  }

  @Test
  void whatATaskThrowsIsThrownInItsPlace() {
    List<Callable<Integer>> tasks =
        List.of(
            () -> 1,
            () -> {
              throw new IllegalArgumentException("second");
            },
            () -> 3);
    try (OrderedParallel<Integer> parallel = new OrderedParallel<>(tasks.iterator(), 2)) {
      assertThat(parallel.next()).isEqualTo(1);
      assertThatThrownBy(parallel::next).hasMessage("second");
      assertThat(parallel.next()).isEqualTo(3);
    }
  }

  private static Callable<Integer> slow(int number, int milliseconds) {
    return () -> {
      Thread.sleep(milliseconds);
      return number;
    };
  }
}
