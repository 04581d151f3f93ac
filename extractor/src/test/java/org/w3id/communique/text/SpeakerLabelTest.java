package org.w3id.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerLabelTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "PRESIDENT OBAMA:  |I met the king.",
        "THE VICE PRESIDENT: |We won.",
        "MR. O'NEIL: |No.",
        "  Q: |Did you meet?",
        "Q   |Did you meet?",
        "Q |-- in the end, Madam President?",
        "KIM JONG-UN: |We launched it."
      })
  void isFound(String label, String sentence) {
    assertThat(end(label + sentence)).isEqualTo(label.length());
    assertThat(SpeakerLabel.is(label.strip())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Obama said: we won.",
        "UN: the organisation of the united nations of the world is a long name. NATO TOO",
        "NATO AND THE EU AND THE UN AND THE AU AND ASEAN: MEMBERS",
        "THE PRESIDENT spoke: we won.",
        "12:30 P.M. EDT",
        "Q and A was short.",
        "Quito will host it."
      })
  void ordinaryWordsAreNone(String text) {
    assertThat(SpeakerLabel.is(text)).isFalse();
  }

  private static int end(String text) {
    return SpeakerLabel.end(text, new CharSpan(0, text.length()));
  }
}
