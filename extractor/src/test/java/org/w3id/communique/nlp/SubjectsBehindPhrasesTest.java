package org.w3id.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.communique.nlp.SharedAnnotator.sentence;
import static org.w3id.communique.nlp.TreeWords.relation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.communique.text.Sentence;

/** Subjects that the parser takes for a part of the phrase before them. */
class SubjectsBehindPhrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Monday rebels ambushed a patrol. | Monday | rebels | ambushed",
        "The talks ended, and on Friday rebels attacked a convoy. | Friday | rebels | attacked",
        "The talks ended, and on Friday Taliban fighters attacked a convoy. | Friday | fighters | attacked",
        "In Baghdad gunmen killed a soldier. | Baghdad | gunmen | killed",
        "In the capital rebels attacked a convoy. | capital | rebels | attacked",
      })
  void dayOrPlaceThatOpensAClauseIsNoPartOfItsSubject(
      String text, String opening, String subject, String verb) {
    Sentence sentence = sentence(text);
    assertThat(relation(sentence, subject, verb)).isEqualTo("nsubj");
    assertThat(relation(sentence, opening, subject)).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Putin arrived on Monday and in peace talks offered a truce. | peace | talks",
        "In the army barracks of Goma they found weapons. | army | barracks",
        "He flew to Rome and in the airport lounge met reporters. | airport | lounge",
      })
  void nounBeforeAnotherStaysWithItWhereAnybodyElseActs(String text, String noun, String head) {
    assertThat(relation(sentence(text), noun, head)).isNotEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "After Caracas and the opposition signed a pact, trade resumed. | Caracas | opposition | signed",
        "The truce held until rebels backed by tanks and artillery attacked. | tanks | artillery | attacked",
      })
  void conjunctionThatJoinsNothingElseJoinsWhatStandsBesideIt(
      String text, String first, String second, String verb) {
    Sentence sentence = sentence(text);
    assertThat(relation(sentence, second, first)).isEqualTo("conj");
    assertThat(relation(sentence, second, verb)).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Pirates armed with guns and rockets attacked a ship. | Pirates | armed | attacked",
        "Pirates armed with machine guns and rocket launchers attacked a Japanese tugboat. | Pirates | armed | attacked",
        "Fighters dressed in uniforms and masks stormed a hotel. | Fighters | dressed | stormed",
      })
  void whoIsArmedWithSeveralThingsActs(
      String text, String subject, String participle, String verb) {
    Sentence sentence = sentence(text);
    assertThat(relation(sentence, subject, verb)).isEqualTo("nsubj");
    assertThat(relation(sentence, participle, subject)).isEqualTo("acl");
  }
}
