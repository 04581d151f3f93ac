package org.w3id.communique.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateViewTest {
  @ParameterizedTest
  @CsvSource({
    "2024-06-18, 18 June 2024, 2024",
    "2024-06-18T09:30:00Z, 18 June 2024, 2024",
    "2024-06, June 2024, 2024",
    "2024, 2024, 2024",
    "2024-13-45, 2024-13-45, 2024",
    "'', '', ''",
    "<b>, <b>, <b>",
  })
  void readsAsOneWritesIt(String date, String text, String year) {
    assertThat(DateView.of(date)).isEqualTo(new DateView(text, date, year));
  }
}
