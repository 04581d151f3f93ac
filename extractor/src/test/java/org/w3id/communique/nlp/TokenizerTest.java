package org.w3id.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.communique.text.CharSpan;

class TokenizerTest {
  private static final Tokenizer TOKENIZER = Stages.loadTokenizer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Russia’s envoy can’t go; they’ll stay.|Russia ’s envoy ca n’t go ; they ’ll stay .",
        "The ministers' talks|The ministers ' talks",
        "They cannot hold face-to-face talks in Canton.|They can not hold face-to-face talks in Canton .",
        "“We won't,” he said.|“ We wo n't , ” he said .",
        "‘arsenal for autocracy’|‘ arsenal for autocracy ’",
        "U.S. and U.N. officials met at 10:30 p.m. on Jan. 5.|U.S. and U.N. officials met at 10:30 p.m. on Jan. 5 .",
        "Mr. Smith, Gen. Park and George W. Bush|Mr. Smith , Gen. Park and George W. Bush",
        "They live in the U.S.|They live in the U.S.",
        "$300 million, US$5.5m, €4bn and 5%|$ 300 million , US$ 5.5m , € 4bn and 5 %",
        "USD250,000, EUR4.5 million and NOK 3m|USD 250,000 , EUR 4.5 million and NOK 3m",
        "a two-day state-owned Seoul-based trip|a two - day state - owned Seoul - based trip",
        "pre-war anti-missile co-operation by mid-June|pre-war anti-missile co-operation by mid-June",
        "Iran test-fired a car-bomb, Test-Launches|Iran test-fired a car - bomb , Test-Launches",
        "UN-backed and un-American, U.S.-led|UN - backed and un-American , U.S. - led",
        "Kim Jong-un fired KN-23 and F-16 rounds|Kim Jong - un fired KN-23 and F-16 rounds",
        "talks—long overdue—and sanctions – again|talks — long overdue — and sanctions – again",
        "1,000 troops and/or 3.5 (or so)...|1,000 troops and / or 3.5 ( or so ) ...",
        "See https://example.org/a?b=c, or a.b@example.org.|See https://example.org/a?b=c , or a.b@example.org .",
        "in the '90s and 1990s, AT&T|in the '90s and 1990s , AT&T",
        "the P5+1, the E3+3 and OPEC+|the P5+1 , the E3+3 and OPEC+",
        "Côte d’Ivoire, Sana’a and O’Brien|Côte d’Ivoire , Sana’a and O’Brien",
        "item 1; item 2: yes!|item 1 ; item 2 : yes !",
        "Путин visited 北京.|Путин visited 北京 .",
        "a\tb\u00a0c\u2028d|a b c d"
      })
  void cutsAsThePennTreebankDoes(String text, String tokens) {
    assertThat(String.join(" ", tokens(text))).isEqualTo(tokens);
  }

  @Test
  void controlCharactersAreGaps() {
    assertThat(tokens("Putin\u0000visits\u0007 Kim\u0085now"))
        .containsExactly("Putin", "visits", "Kim", "now");
  }

  @Test
  void offsetsCountFromTheWholeText() {
    String text = "Ignored. Putin’s visit";
    assertThat(TOKENIZER.tokenize(text, new CharSpan(9, text.length())))
        .containsExactly(new CharSpan(9, 14), new CharSpan(14, 16), new CharSpan(17, 22));
  }

  @Test
  void blankTextHasNoTokens() {
    assertThat(tokens(" \t ")).isEmpty();
    assertThat(tokens("")).isEmpty();
  }

  @Test
  void oneLongWordTakesLittleTime() {
    assertThat(tokens(".".repeat(1000)).stream().collect(Collectors.joining())).hasSize(1000);
    assertThat(tokens("1.".repeat(500)).stream().collect(Collectors.joining())).hasSize(1000);
    assertThat(tokens("a-".repeat(500)).stream().collect(Collectors.joining())).hasSize(1000);
  }

  private static List<String> tokens(String text) {
    return TOKENIZER.tokenize(text, new CharSpan(0, text.length())).stream()
        .map(span -> span.of(text))
        .toList();
  }
}
