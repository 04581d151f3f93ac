package org.w3id.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.communique.nlp.SharedAnnotator.sentence;
import static org.w3id.communique.nlp.TreeWords.relation;
import static org.w3id.communique.nlp.TreeWords.token;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.communique.text.Sentence;

/** Names that the parser makes part of what stands beside them. */
class NamesInTreesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Sudanese army and RSF fighters signed a truce. | army | fighters | RSF | signed",
        "The Colombian government and FARC rebels announce a truce. | government | rebels | FARC | announce",
      })
  void bodyBesideThePeopleOfAnotherStandsByItself(
      String text, String body, String people, String name, String verb) {
    Sentence sentence = sentence(text);
    assertThat(relation(sentence, body, verb)).isEqualTo("nsubj");
    assertThat(relation(sentence, people, body)).isEqualTo("conj");
    assertThat(relation(sentence, name, people)).isEqualTo("compound");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Putin visited Vietnam Monday. | Vietnam | dobj | visited | Monday",
        "The talks began in Vienna Monday. | Vienna | pobj | in | Monday",
        "Rebels killed Laurent Kabila Tuesday in Kinshasa. | Kabila | dobj | killed | Tuesday",
      })
  void dayBehindANameIsNoPartOfIt(
      String text, String name, String relation, String governor, String day) {
    Sentence sentence = sentence(text);
    assertThat(relation(sentence, name, governor)).isEqualTo(relation);
    assertThat(token(sentence, day).relation()).isEqualTo("npadvmod");
  }

  @Test
  void dayWithANameOfItsOwnStaysWhole() {
    assertThat(relation(sentence("They met on Good Friday in Belfast."), "Good", "Friday"))
        .isNotEqualTo("-");
  }

  @Test
  void twoPortfoliosOfMinistersStayTogether() {
    Sentence sentence = sentence("The trade and defence ministers met in Oslo.");
    assertThat(relation(sentence, "ministers", "met")).isEqualTo("nsubj");
  }
}
