package org.w3id.communique.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.communique.extractor.ClaimLine;
import org.w3id.communique.extractor.RealExtractor;
import org.w3id.communique.lexicon.TestTable;

class FactualityJudgeTest {
  static Stream<List<String>> sentences() {
    return TestTable.rows(FactualityJudgeTest.class, "factuality.tsv");
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void anEventIsPresentedAsItsSentenceSays(List<String> row) {
    List<Claim> claims = RealExtractor.claims(row.get(2));

    assertThat(claims)
        .as(() -> claims.stream().map(ClaimLine::of).toList().toString())
        .extracting(claim -> claim.type().localName() + " " + claim.factuality().localName())
        .contains(row.get(0) + " " + row.get(1));
  }
}
