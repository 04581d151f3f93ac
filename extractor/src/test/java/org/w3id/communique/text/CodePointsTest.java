package org.w3id.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void countsAPairOfSurrogatesOnce() {
    CodePoints codePoints = new CodePoints("a\uD83D\uDE00b");
    assertThat(codePoints.before(1)).isEqualTo(1);
    assertThat(codePoints.before(3)).isEqualTo(2);
    assertThat(codePoints.before(4)).isEqualTo(3);
  }

  @Test
  void agreesWithCountingFromTheBeginningEverywhere() {
    Random random = new Random(11);
    for (int length : new int[] {0, 1, 1023, 1024, 1025, 5000}) {
      StringBuilder text = new StringBuilder();
      while (text.length() < length) {
        text.appendCodePoint(random.nextInt(3) == 0 ? 0x1F600 : 'a');
      }
      CodePoints codePoints = new CodePoints(text.toString());
      for (int i = 0; i <= text.length(); i++) {
        boolean within =
            i > 0
                && i < text.length()
                && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
        if (!within) {
          assertThat(codePoints.before(i)).isEqualTo(text.codePointCount(0, i));
        }
      }
    }
  }
}
