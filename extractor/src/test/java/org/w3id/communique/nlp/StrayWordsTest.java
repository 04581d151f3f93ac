package org.w3id.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.communique.nlp.SharedAnnotator.sentence;
import static org.w3id.communique.nlp.TreeWords.relation;
import static org.w3id.communique.nlp.TreeWords.token;

import org.junit.jupiter.api.Test;
import org.w3id.communique.text.Sentence;

/** Phrases that the parser hangs on a verb that they do not belong to. */
class StrayWordsTest {

  @Test
  void whoDoesWhatANounNamesIsNoAgentOfAnActiveVerb() {
    Sentence sentence =
        sentence("Ten soldiers are said to have died in an assault by rebels on a base.");
    assertThat(relation(sentence, "by", "assault")).isEqualTo("prep");
    assertThat(relation(sentence, "by", "died")).isEqualTo("-");
  }

  @Test
  void passivesKeepTheirAgents() {
    assertThat(relation(sentence("The base was attacked by rebels."), "by", "attacked"))
        .isEqualTo("agent");
    assertThat(relation(sentence("He was taken to a camp by rebels."), "by", "taken"))
        .isEqualTo("agent");
  }

  @Test
  void secondPassiveWithoutAnAuxiliarySharesWhatFollows() {
    Sentence sentence =
        sentence("Five soldiers are killed and three others wounded in an ambush by rebels.");
    assertThat(relation(sentence, "others", "wounded")).isEqualTo("nsubjpass");
    assertThat(relation(sentence, "in", "killed")).isEqualTo("prep");
  }

  @Test
  void whatCameOfADeedHangsOnIt() {
    Sentence sentence = sentence("Mali accuses Chad of shelling a town, injuring three soldiers.");
    assertThat(relation(sentence, "injuring", "shelling")).isEqualTo("advcl");
    assertThat(token(sentence, "accuses").relation()).isEqualTo("root");
  }

  @Test
  void twoClausesBehindOneWithHaveSubjectsOfTheirOwn() {
    Sentence sentence =
        sentence(
            "Peru vetoed a text, with ten members voting in favour and Chad and Mali abstaining.");
    assertThat(relation(sentence, "members", "voting")).isEqualTo("nsubj");
    assertThat(relation(sentence, "Chad", "abstaining")).isEqualTo("nsubj");
    assertThat(relation(sentence, "abstaining", "voting")).isEqualTo("conj");
  }

  @Test
  void namesThatStandTogetherBehindOneParticipleStayTogether() {
    Sentence sentence = sentence("He left, with rebels attacking Mali and Chad sending troops.");
    assertThat(relation(sentence, "sending", "attacking")).isNotEqualTo("-");
  }
}
