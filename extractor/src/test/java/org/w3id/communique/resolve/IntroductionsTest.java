package org.w3id.communique.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.communique.extractor.Sides;
import org.w3id.communique.lexicon.TestTable;

class IntroductionsTest {
  static Stream<List<String>> texts() {
    return TestTable.rows(IntroductionsTest.class, "introductions.tsv");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aNameTakesUpTheOfficeOfTheSentenceBefore(List<String> row) {
    assertThat(Sides.of(row.get(0))).isEqualTo(row.get(1));
  }
}
