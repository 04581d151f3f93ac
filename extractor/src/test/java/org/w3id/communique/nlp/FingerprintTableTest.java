package org.w3id.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintTableTest {
  @Test
  void holdsWhatWasPut() {
    Random random = new Random(7);
    Map<String, Integer> expected = new HashMap<>();
    FingerprintTable.Builder builder = new FingerprintTable.Builder();
    for (int i = 0; i < 20_000; i++) {
      String word = Integer.toString(random.nextInt(), 36);
      if (expected.putIfAbsent(word, i) == null) {
        builder.put(3, word, i);
      }
    }
    FingerprintTable table = builder.build();
    expected.forEach((word, number) -> assertThat(table.get(3, word)).isEqualTo(number));
  }

  @Test
  void knowsNoOtherStringsAndNoOtherSpaces() {
    FingerprintTable table = new FingerprintTable.Builder().put(0, "visit", 5).build();
    assertThat(table.get(0, "visits")).isEqualTo(FingerprintTable.ABSENT);
    assertThat(table.get(0, "")).isEqualTo(FingerprintTable.ABSENT);
    assertThat(table.get(1, "visit")).isEqualTo(FingerprintTable.ABSENT);
  }

  @Test
  void anEmptyTableHoldsNothing() {
    assertThat(new FingerprintTable.Builder().build().get(0, "visit"))
        .isEqualTo(FingerprintTable.ABSENT);
  }

  @Test
  void refusesTheSameStringTwice() {
    FingerprintTable.Builder builder =
        new FingerprintTable.Builder().put(0, "visit", 5).put(0, "visit", 6);
    assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
  }
}
