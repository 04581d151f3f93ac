package org.w3id.communique.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.communique.extractor.RealExtractor;
import org.w3id.communique.lexicon.TestTable;

class IndefinitesTest {
  static Stream<List<String>> texts() {
    return TestTable.rows(IndefinitesTest.class, "indefinites.tsv");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void whatTellsOfSeveralOrEarlierEventsIsIndefinite(List<String> row) {
    assertThat(
            RealExtractor.claims(row.get(0)).stream()
                .map(IndefinitesTest::told)
                .collect(Collectors.joining(", ")))
        .isEqualTo(row.get(1));
  }

  private static String told(Claim claim) {
    return claim.type().localName() + (claim.indefinite() ? " indefinite" : "");
  }
}
