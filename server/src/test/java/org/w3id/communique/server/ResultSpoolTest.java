package org.w3id.communique.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Random;
import org.eclipse.jetty.io.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.communique.store.QueryFailure;

class ResultSpoolTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 511, 65_536, 65_537, 300_000})
  void givesWhatWasWrittenFromMemoryAndFromAFile(int length) throws IOException {
    byte[] bytes = new byte[length];
    new Random(7).nextBytes(bytes);
    try (ResultSpool spool = new ResultSpool(1_000_000)) {
      for (int i = 0; i < length; i += 1_000) {
        spool.write(bytes, i, Math.min(1_000, length - i));
      }

      assertThat(spool.length()).isEqualTo(length);
      assertThat(Content.Source.asInputStream(spool.content()).readAllBytes()).isEqualTo(bytes);
    }
  }

  @Test
  void takesNoMoreThanItMay() throws IOException {
    try (ResultSpool spool = new ResultSpool(100_000)) {
      spool.write(new byte[99_999]);
      spool.write(1);

      assertThatThrownBy(() -> spool.write(1))
          .isInstanceOf(QueryFailure.TooLarge.class)
          .hasMessageContaining("larger than 100000 bytes");
    }
  }
}
