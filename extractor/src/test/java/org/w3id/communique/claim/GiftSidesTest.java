package org.w3id.communique.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.communique.extractor.Sides;
import org.w3id.communique.lexicon.TestTable;

class GiftSidesTest {
  static Stream<List<String>> texts() {
    return TestTable.rows(GiftSidesTest.class, "gift-sides.tsv");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void whoGivesOrGetsWhatAClauseLeavesUnsaidStandsAroundIt(List<String> row) {
    assertThat(Sides.of(row.get(0))).isEqualTo(row.get(1));
  }
}
