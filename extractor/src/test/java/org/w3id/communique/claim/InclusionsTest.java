package org.w3id.communique.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.communique.extractor.RealExtractor;
import org.w3id.communique.lexicon.TestTable;
import org.w3id.communique.ontology.EventType;

class InclusionsTest {
  static Stream<List<String>> texts() {
    return TestTable.rows(InclusionsTest.class, "inclusions.tsv");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aVisitIncludesWhatTheTextLinksToIt(List<String> row) {
    DocumentClaims claims = RealExtractor.get().extract(RealExtractor.document(row.get(0)));
    assertThat(claims.inclusions())
        .as(
            "claims: %s",
            claims.claims().stream()
                .map(c -> c.type() + " " + c.factuality() + " " + c.date() + " " + c.foundBy())
                .toList())
        .extracting(inclusion -> inclusion.part().type().localName())
        .containsExactlyElementsOf(
            Stream.of(row.get(1)).filter(part -> !part.equals("-")).toList());
    assertThat(claims.inclusions())
        .allSatisfy(inclusion -> assertThat(inclusion.whole().type()).isEqualTo(EventType.VISIT))
        .allSatisfy(
            inclusion -> assertThat(claims.claims()).contains(inclusion.whole(), inclusion.part()));
  }
}
