package org.w3id.communique.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.communique.lexicon.TestTable;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Sentences;
import org.w3id.communique.text.TokenSpan;

class QuantityFinderTest {
  private static final QuantityFinder FINDER = new QuantityFinder();

  static Stream<List<String>> quantities() {
    return TestTable.rows(QuantityFinderTest.class, "quantities.tsv");
  }

  static Stream<String> noQuantities() {
    return TestTable.rows(QuantityFinderTest.class, "no-quantities.tsv").map(List::getFirst);
  }

  @ParameterizedTest
  @MethodSource("quantities")
  void readsValueAndUnit(List<String> example) {
    List<String> words = List.of(example.get(0).split(" ", -1));
    TokenSpan expected = new TokenSpan(words.indexOf("["), words.indexOf("]") - 1);

    List<QuantityMention> found =
        FINDER.find(Sentences.of(example.get(0).replace("[ ", "").replace(" ]", "")));

    assertThat(found).extracting(QuantityMention::span).containsExactly(expected);
    QuantityMention quantity = found.getFirst();
    assertThat(quantity.value().map(BigDecimal::toPlainString).orElse("-"))
        .isEqualTo(example.get(1));
    assertThat(quantity.unit().orElse("-")).isEqualTo(example.get(2));
    assertThat(quantity.foundBy()).isEqualTo(example.get(3));
  }

  @ParameterizedTest
  @MethodSource("noQuantities")
  void passesOverNumbersThatCountNothing(String words) {
    assertThat(FINDER.find(Sentences.of(words))).isEmpty();
  }

  @Test
  void aSumInBracketsIsAQuantityOfItsOwn() {
    assertThat(FINDER.find(Sentences.of("They gave € 35 million ( US$ 38 million ) .")))
        .extracting(q -> q.unit().orElseThrow())
        .containsExactly("EUR", "USD");
  }

  @Test
  void mentionsLieInTheSentenceAndDoNotOverlap() {
    Random random = new Random(23);
    List<String> words =
        List.of(
            "$",
            "5",
            "1,200",
            "million",
            "two",
            "hundred",
            "dozen",
            "-",
            "to",
            "of",
            "nearly",
            "several",
            "tonnes",
            "euros",
            "between",
            "and",
            "shells/NNS",
            "percent",
            "a",
            "up");
    for (int i = 0; i < 5000; i++) {
      String text =
          random
              .ints(1 + random.nextInt(12), 0, words.size())
              .mapToObj(words::get)
              .collect(Collectors.joining(" "));
      Sentence sentence = Sentences.of(text);

      int free = 0;
      for (QuantityMention mention : FINDER.find(sentence)) {
        assertThat(mention.span().begin()).as(text).isGreaterThanOrEqualTo(free);
        assertThat(mention.span().end()).as(text).isLessThanOrEqualTo(sentence.size());
        free = mention.span().end();
      }
    }
  }
}
