package org.w3id.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
  private static final Lemmatizer LEMMATIZER = Stages.loadLemmatizer();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "visited, VBD, visit, visit", // the parser's dictionary is believed
        "happened, VBD, happened, happen", // what it does not know is guessed
        "provided, VBN, provided, provide",
        "representatives, NNS, representatives, representative",
        "arms, NNS, arm, arms", // exceptions overrule it
        "n't, RB, not, not",
        "'s, VBZ, 's, be",
        "'s, POS, 's, 's",
        "five, CD, #crd#, five", // its classes of numbers are no lemmas
        "1990s, NNS, 0s, 1990s",
        "hundreds, NNS, #crd#, hundred",
        "Kim, NNP, kim, Kim",
        "KIM, NNP, kim, KIM",
        "Korean, JJ, korean, korean",
        "SIGNED, VBD, sign, sign",
        "set, VBN, set, set",
        "xqzzt, VBD, xqzzt, xqzzt",
        "北京, NNS, 北京, 北京"
      })
  void lemma(String form, String tag, String known, String lemma) {
    ParsedWord word = new ParsedWord(tag, known, -1, "root", "O");
    assertThat(LEMMATIZER.lemmas(List.of(form), List.of(word))).containsExactly(lemma);
  }
}
