package org.w3id.communique.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final String ALWAYS = "always";
  private static final int CLAIMS = 2000;

  private final List<Rated> rated = new ArrayList<>();
  private final Map<String, List<String>> features = new HashMap<>();

  /** Claims with "plain" are right nine times in ten, those with "odd" three times. */
  CalibrationTest() {
    Random random = new Random(3);
    for (int i = 0; i < CLAIMS; i++) {
      boolean plain = random.nextBoolean();
      boolean right = random.nextDouble() < (plain ? 0.9 : 0.3);
      rated.add(new Rated("d" + i / 10, "c" + i, 0, right, right, right));
      features.put("c" + i, List.of(ALWAYS, plain ? "plain" : "odd", "rule " + i));
    }
  }

  @Test
  void confidenceIsTheShareThatIsRight() {
    Calibration calibration = new Calibration(rated, features, ALWAYS);
    List<Rated> validated = calibration.validated(calibration.penalty());
    assertThat(validated).hasSize(CLAIMS);
    assertThat(validated)
        .allSatisfy(
            r -> {
              double expected =
                  features.getOrDefault(r.iri(), List.of()).contains("plain") ? 0.9 : 0.3;
              assertThat(r.confidence()).isEqualTo(expected, within(0.05));
            });
    assertThat(Reliability.of(validated).calibrationError()).isLessThan(0.03);
  }

  @Test
  void weightsAreTheSameEveryTimeAndLeaveOutWhatIsRare() {
    String weights = new Calibration(rated, features, ALWAYS).weights(1);
    assertThat(weights)
        .isEqualTo(new Calibration(rated, features, ALWAYS).weights(1))
        .startsWith("feature\tweight\nalways\t")
        .contains("\nodd\t-")
        .doesNotContain("rule ");
  }

  @Test
  void aStrongPenaltyHoldsWeightsDown() {
    Calibration calibration = new Calibration(rated, features, ALWAYS);
    assertThat(weight(calibration.weights(1), "plain"))
        .isGreaterThan(weight(calibration.weights(1000), "plain"));
  }

  @Test
  void leavingOutClaimsOfLittleConfidenceTradesRecallForPrecision() {
    List<Rated> two =
        List.of(
            new Rated("d", "a", 0.9, true, true, false),
            new Rated("d", "b", 0.35, false, false, false));
    assertThat(TradeOff.table(two, 2))
        .contains("0.0        2   0.50/0.50/0.50       0.00/0.00/0.00")
        .contains("0.4        1   1.00/0.50/0.67       0.00/0.00/0.00");
  }

  private static double weight(String table, String feature) {
    return table
        .lines()
        .filter(line -> line.startsWith(feature + "\t"))
        .mapToDouble(line -> Double.parseDouble(line.split("\t", -1)[1]))
        .findFirst()
        .orElse(0);
  }
}
