package org.w3id.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3id.communique.text.Token;

/** When a verb that is tagged as an infinitive is a present tense. */
class BarePresentsTest {

  @Test
  void whatSeveralDoIsAPresent() {
    assertThat(tagOfVerb("say", "NNS", "ccomp")).isEqualTo("VBP");
    assertThat(tagOfVerb("come", "NNS", "advcl")).isEqualTo("VBP");
  }

  @Test
  void whatSeveralAreAskedOrHelpedToDoIsNone() {
    assertThat(tagOfVerb("help", "NNS", "ccomp")).isEqualTo("VB");
    assertThat(tagOfVerb("demand", "NNS", "ccomp")).isEqualTo("VB");
    assertThat(tagOfVerb("expect", "NNS", "xcomp")).isEqualTo("VB");
  }

  @Test
  void whatOneDoesIsNone() {
    assertThat(tagOfVerb("say", "NN", "ccomp")).isEqualTo("VB");
  }

  /** The tag of "hold" in a tree of "they VERB leaders hold talks". */
  private static String tagOfVerb(String above, String tagOfSubject, String relation) {
    List<ParsedWord> tree =
        List.of(
            new ParsedWord("PRP", "they", 1, "nsubj", "O"),
            new ParsedWord("VBP", above, Token.ROOT, "root", "O"),
            new ParsedWord(tagOfSubject, "leader", 3, "nsubj", "O"),
            new ParsedWord("VB", "hold", 1, relation, "O"),
            new ParsedWord("NNS", "talk", 3, "dobj", "O"));
    return new BarePresents(forms -> tree, WordList.read("bare-verbs.txt").words())
        .parse(List.of())
        .get(3)
        .tag();
  }
}
