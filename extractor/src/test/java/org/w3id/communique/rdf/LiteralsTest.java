package org.w3id.communique.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.communique.resolve.EventDate;

class LiteralsTest {
  @ParameterizedTest
  @CsvSource({"0.8349, 0.83", "0.9, 0.9", "0.899, 0.9", "1, 1.0", "0, 0.0"})
  void confidenceHasTwoDigitsAtMost(double confidence, String text) {
    assertThat(Literals.confidence(confidence).toString())
        .isEqualTo("\"" + text + "\"^^xsd:decimal");
  }

  @ParameterizedTest
  @CsvSource({
    "5E+6, 5000000, integer",
    "2.50, 2.5, decimal",
    "3.00, 3, integer",
    "0, 0, integer",
    "-1.5, -1.5, decimal"
  })
  void wholeNumbersAreIntegers(BigDecimal value, String text, String type) {
    assertThat(Literals.number(value).toString()).isEqualTo("\"" + text + "\"^^xsd:" + type);
  }

  @ParameterizedTest
  @CsvSource({"2024, gYear", "2024-06, gYearMonth", "2024-06-18, date"})
  void dateIsAsPreciseAsKnown(String lexical, String type) {
    EventDate date =
        new EventDate(lexical, LocalDate.parse("2024-06-18"), LocalDate.parse("2024-06-18"));
    assertThat(Literals.date(date).orElseThrow().toString())
        .isEqualTo("\"" + lexical + "\"^^xsd:" + type);
  }

  @Test
  void intervalHasNoLiteral() {
    EventDate date =
        new EventDate(
            "2024-06-18/2024-06-19", LocalDate.parse("2024-06-18"), LocalDate.parse("2024-06-19"));
    assertThat(Literals.date(date)).isEmpty();
  }
}
