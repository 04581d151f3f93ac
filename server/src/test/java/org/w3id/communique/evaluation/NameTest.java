package org.w3id.communique.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {
  @ParameterizedTest
  @CsvSource({
    "Vladimir Putin, President Vladimir Putin, true",
    "Putin, Vladimir Putin, true",
    "artillery shells, shell, true",
    "U.S. officials, US officials, true",
    "ballistic missiles, missiles, true",
    "long-range missiles, long range missile, true",
    "new ballistic missile, old ballistic missile, true",
    "George Bush, Laura Bush, false",
    "North Korea, South Korea, false",
    "RUS, Russia, false",
    "RUS, RUS, true",
    "RUSS, BELARUSS, false",
    "the, a, false",
    "the President, President, true"
  })
  void sameNamesAreToldFromOthers(String gold, String predicted, boolean same) {
    assertThat(Name.of(gold).matches(Name.of(predicted))).isEqualTo(same);
    assertThat(Name.of(predicted).matches(Name.of(gold))).isEqualTo(same);
  }
}
