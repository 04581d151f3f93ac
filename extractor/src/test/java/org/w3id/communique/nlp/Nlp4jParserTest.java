package org.w3id.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.w3id.communique.text.Sentence;

class Nlp4jParserTest {
  /** What was measured when the parser was chosen: 276 of 282. */
  private static final double MEASURED = 0.975;

  @Test
  void findsTheGrammaticalFunctionsThatAReaderFinds() throws IOException {
    Map<String, List<GrammaticalFunction>> expected = GrammaticalFunction.read();
    List<String> missed = new ArrayList<>();
    int all = 0;
    for (Map.Entry<String, List<GrammaticalFunction>> entry : expected.entrySet()) {
      List<Sentence> sentences = SharedAnnotator.annotate(entry.getKey()).sentences();
      for (GrammaticalFunction function : entry.getValue()) {
        all++;
        if (sentences.stream().noneMatch(function::isIn)) {
          missed.add(function + " in: " + entry.getKey());
        }
      }
    }
    assertThat(expected).hasSizeGreaterThanOrEqualTo(50);
    assertThat(1 - (double) missed.size() / all)
        .as(String.join("\n", missed))
        .isGreaterThanOrEqualTo(MEASURED);
  }
}
