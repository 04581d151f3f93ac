package org.w3id.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/** Verbs in the present tense of chronicles and headlines, which look like nouns. */
class PresentTenseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "German police arrest 25 people in Berlin.|arrest",
        "Chad, Benin and Niger pledge troops for a regional force to fight the rebels.|pledge",
        "Russia and Ukraine exchange 35 prisoners.|exchange",
        "Ivory Coast bars French aircraft from its airspace.|bars",
        "The U.S. Treasury places Vice President Tareck El Aissami on its list.|places",
        "President Miguel Díaz-Canel lands in Pyongyang on a tour that will take him to Hanoi.|lands",
        "Unidentified aircraft bomb the air base in western Libya.|bomb"
      })
  void isTheVerbOfItsSentence(String text, String verb) {
    assertThat(root(text)).extracting(Token::form).isEqualTo(verb);
    assertThat(root(text).isVerb()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A car bomb in the centre of Baghdad.|bomb",
        "Israeli air strikes in the Gaza Strip.|strikes",
        "A state visit to France.|visit"
      })
  void isANounWhereNobodyCouldBeItsSubject(String text, String noun) {
    assertThat(root(text)).extracting(Token::form).isEqualTo(noun);
    assertThat(root(text).isNoun()).isTrue();
  }

  private static Token root(String text) {
    List<Sentence> sentences = SharedAnnotator.annotate(text).sentences();
    return sentences.getFirst().tokens().stream()
        .filter(t -> t.head() == Token.ROOT)
        .findFirst()
        .orElseThrow();
  }
}
