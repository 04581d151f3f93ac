package org.w3id.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeaningTest {
  private static final String QUERY =
      "PREFIX a: <http://a/> SELECT ?x { ?x a:p \"word\"@en ; a:q/a:r 1 } ORDER BY ?x LIMIT 5";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# why\nPREFIX a: <http://a/>\nSELECT ?x\n{\n  ?x a:p \"word\"@en ; a:q/a:r 1 }\nORDER BY ?x LIMIT 5",
        "PREFIX b: <http://a/> SELECT ?x { ?x b:p \"word\"@en ; b:q/b:r 1 } ORDER BY ?x LIMIT 5",
        "PREFIX a: <http://a/> PREFIX z: <http://z/> SELECT ?x { ?x a:p \"word\"@en ; a:q/a:r 1 } ORDER BY ?x LIMIT 5"
      })
  void isTheSameHoweverAQueryIsSpelt(String other) {
    assertThat(meaning(other)).isEqualTo(meaning(QUERY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PREFIX a: <http://b/> SELECT ?x { ?x a:p \"word\"@en ; a:q/a:r 1 } ORDER BY ?x LIMIT 5",
        "PREFIX a: <http://a/> SELECT ?x { ?x a:p \"word\" ; a:q/a:r 1 } ORDER BY ?x LIMIT 5",
        "PREFIX a: <http://a/> SELECT ?x { ?x a:p \"word \"@en ; a:q/a:r 1 } ORDER BY ?x LIMIT 5",
        "PREFIX a: <http://a/> SELECT ?x { ?x a:p \"word\"@en ; a:q/a:r 1 } ORDER BY ?x LIMIT 6",
        "PREFIX a: <http://a/> SELECT ?y { ?y a:p \"word\"@en ; a:q/a:r 1 } ORDER BY ?y LIMIT 5",
        "PREFIX a: <http://a/> SELECT ?x FROM <http://g/> { ?x a:p \"word\"@en ; a:q/a:r 1 } ORDER BY ?x LIMIT 5"
      })
  void isAnotherWhereTheResultMayBe(String other) {
    assertThat(meaning(other)).isNotEqualTo(meaning(QUERY));
  }

  @Test
  void countsThePrefixesThatAResultIsWrittenWith() {
    assertThat(meaning("PREFIX a: <http://a/> CONSTRUCT WHERE { ?x a:p 1 }"))
        .isNotEqualTo(meaning("PREFIX b: <http://a/> CONSTRUCT WHERE { ?x b:p 1 }"));
  }

  private static String meaning(String query) {
    return Meaning.of(QueryFactory.create(query));
  }
}
