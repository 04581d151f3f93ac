package org.w3id.communique.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.communique.ontology.IriSpace.Kind;

class IriSpaceTest {
  @ParameterizedTest
  @CsvSource({
    "http://localhost:3030/, http://localhost:3030/",
    "http://localhost:3030, http://localhost:3030/",
    "HTTPS://Example.ORG/News, https://example.org/News/",
    "http://example.org/a/../b/, http://example.org/b/"
  })
  void baseIsWrittenInOneWay(String given, String base) {
    assertThat(new IriSpace(given).base()).isEqualTo(base);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost:3030",
        "/data/",
        "ftp://example.org/",
        "http:///x",
        "http://example.org/?q=1",
        "http://example.org/#top",
        "http://me@example.org/",
        "http://exa mple.org/",
        "file:/tmp/"
      })
  void baseMustBeAWebAddress(String given) {
    assertThatIllegalArgumentException().isThrownBy(() -> new IriSpace(given));
  }

  @Test
  void kindStandsInTheIri() {
    IriSpace space = IriSpace.DEFAULT;
    String iri = space.iri(Kind.STATE, "PRK");
    assertThat(iri).isEqualTo("http://localhost:3030/id/state/PRK");
    assertThat(space.kindOf(iri)).contains(Kind.STATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:3030/", "http://localhost:3030/id/", "http://localhost:3030/id/state",
        "http://localhost:3030/id/planet/mars", "http://example.org/id/state/PRK", "http"
      })
  void foreignIrisAreOfNoKind(String iri) {
    assertThat(IriSpace.DEFAULT.kindOf(iri)).isEmpty();
  }
}
