package org.w3id.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.communique.text.CharSpan;

class DatelineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "(SEOUL, South Korea) — |Russia’s President arrived.",
        "WASHINGTON (Reuters) - |The Pentagon said no.",
        "LONDON, March 26 - |A bank fell.",
        "NEW YORK (AP) _ |Stocks rose.",
        "TEL AVIV, Israel (AP) – |\"We struck,\" he said.",
        "PARIS/BERLIN, Jan 5 (Reuters) - |France agreed.",
        "WASHINGTON, D.C. — |Biden met Xi.",
        "N'DJAMENA, March 27 - |Chad won.",
        "Moscow (TASS) — |Russia denied it."
      })
  void isFound(String dateline, String sentence) {
    assertThat(end(dateline + sentence)).isEqualTo(dateline.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "NATO - the alliance - met in Riga.",
        "U.S.-led forces struck.",
        "UN-backed talks began.",
        "(This is an aside.) He left.",
        "Russia - isolated - seeks friends.",
        "The deal — long in the making — was signed.",
        "I - as I said - left."
      })
  void ordinarySentencesHaveNone(String text) {
    assertThat(end(text)).isZero();
  }

  private static int end(String text) {
    return Dateline.end(text, new CharSpan(0, text.length()));
  }
}
