package org.w3id.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;
import org.w3id.communique.text.Trees;

/** What stands in those functions that a rule can name and the tree has no relation for. */
class FrameTest {
  private static final List<String> DEAL =
      List.of(
          "0 India India NNP nsubj 1",
          "1 signed sign VBD root -",
          "2 a a DT det 3",
          "3 deal deal NN dobj 1",
          "4 with with IN prep 3",
          "5 France France NNP pobj 4",
          "6 to to TO aux 7",
          "7 buy buy VB acl 3",
          "8 jets jet NNS dobj 7");

  @Test
  void thePartnerOfADealSellsWhatTheDealIsToBuy() {
    assertThat(standing(DEAL, 7, "partner")).containsExactly("France");
  }

  @Test
  void aDealHasNoPartnerForTheVerbThatCarriesIt() {
    assertThat(standing(DEAL, 1, "partner")).isEmpty();
  }

  @Test
  void aLoanHasTheClauseThatSaysWhatItIsFor() {
    List<String> loan =
        List.of(
            "0 Japan Japan NNP nsubj 1",
            "1 offered offer VBD root -",
            "2 loans loan NNS dobj 1",
            "3 to to TO aux 4",
            "4 help help VB acl 2",
            "5 Haiti Haiti NNP dobj 4");
    assertThat(standing(loan, 2, "clause")).containsExactly("help");
    assertThat(standing(loan, 2, "clause.object")).containsExactly("Haiti");
  }

  @Test
  void whatIsDoneWithANounSaysOnWhom() {
    List<String> imposed =
        List.of(
            "0 Spain Spain NNP nsubj 1",
            "1 lifted lift VBD root -",
            "2 sanctions sanction NNS dobj 1",
            "3 imposed impose VBN acl 2",
            "4 on on IN prep 3",
            "5 Niger Niger NNP pobj 4");
    assertThat(standing(imposed, 2, "on")).containsExactly("Niger");
  }

  @Test
  void anOrganisationIsWhatTheObjectIsSaidToBe() {
    List<String> named =
        List.of(
            "0 Spain Spain NNP nsubj 1",
            "1 designated designate VBD root -",
            "2 Hamas Hamas NNP dobj 1",
            "3 a a DT det 5",
            "4 terrorist terrorist JJ nmod 5",
            "5 group group NN appos 2");
    assertThat(standing(named, 1, "complement")).containsExactly("group");
  }

  private static List<String> standing(List<String> tree, int trigger, String function) {
    Sentence sentence = Trees.of(tree);
    Syntax syntax = new Syntax(sentence, ControlVerbs.load());
    Frame frame =
        new Frame(
            sentence.token(trigger), Optional.empty(), syntax, WordTable.load("words/nouns.tsv"));
    return frame.fillers(function).stream().map(Token::form).toList();
  }
}
