package org.w3id.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

class RelationsTest {
  /** Relation, meaning, governor, dependent and sentence. */
  private static final List<String[]> RELATIONS = WordList.read("relations.tsv").entries();

  @Test
  void eachIsFoundInItsSentence() {
    for (String[] relation : RELATIONS) {
      if (!relation[4].equals("-")) {
        List<Sentence> sentences = SharedAnnotator.annotate(relation[4]).sentences();
        assertThat(sentences)
            .as(String.join(" ", relation))
            .anyMatch(sentence -> has(sentence, relation[0], relation[2], relation[3]));
      }
    }
  }

  @Test
  void theParserGivesNoOthers() throws Exception {
    Set<String> known = RELATIONS.stream().map(relation -> relation[0]).collect(Collectors.toSet());
    for (Map.Entry<String, List<GrammaticalFunction>> sample :
        GrammaticalFunction.read().entrySet()) {
      assertThat(SharedAnnotator.annotate(sample.getKey()).sentences())
          .flatExtracting(Sentence::tokens)
          .extracting(Token::relation)
          .isSubsetOf(known);
    }
  }

  private static boolean has(
      Sentence sentence, String relation, String governor, String dependent) {
    return sentence.tokens().stream()
        .filter(token -> token.relation().equals(relation) && token.form().equals(dependent))
        .anyMatch(token -> form(sentence, token.head()).equals(governor));
  }

  private static String form(Sentence sentence, int index) {
    return index == Token.ROOT ? "-" : sentence.token(index).form();
  }
}
