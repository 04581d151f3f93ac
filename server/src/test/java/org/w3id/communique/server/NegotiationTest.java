package org.w3id.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {
  private static final List<String> OFFERS =
      List.of(
          "text/turtle",
          "application/ld+json",
          "application/n-triples",
          "application/rdf+xml",
          "text/html");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/turtle | text/turtle",
        "application/ld+json | application/ld+json",
        "*/* | text/turtle",
        "text/* | text/turtle",
        "application/*;q=0.9, text/html;q=0.8 | application/ld+json",
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8 | text/html",
        "application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,application/n-triples;q=0.8,text/turtle;q=0.6,"
            + "application/rdf+xml;q=0.5,text/html;q=0.2 | application/ld+json",
        "text/html;q=0.3, text/turtle;q=0.2 | text/html",
        "TEXT/HTML; Q=1.0 | text/html",
        "text/turtle;q=0, */* | application/ld+json",
        "text/html;level=1;q=0.7, application/n-triples;q=0.8 | application/n-triples",
      })
  void takesTheBestThatTheClientAccepts(String accept, String chosen) {
    assertThat(Negotiation.choose(accept, OFFERS, offer -> offer)).hasValue(chosen);
  }

  @Test
  void takesTheFirstForAClientThatDoesNotSay() {
    assertThat(Negotiation.choose(null, OFFERS, offer -> offer)).hasValue("text/turtle");
    assertThat(Negotiation.choose(" ", OFFERS, offer -> offer)).hasValue("text/turtle");
  }

  @ParameterizedTest
  @CsvSource({"image/png", "text/turtle;q=0", "text/turtle;q=oops", "nonsense", "','", "text"})
  void takesNothingThatTheClientDoesNotAccept(String accept) {
    assertThat(Negotiation.choose(accept, OFFERS, offer -> offer)).isEqualTo(Optional.empty());
  }
}
