package org.w3id.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3id.communique.text.CharSpan;

class ParserFormsTest {
  private static final Pattern PART = Pattern.compile("[^ \u2013\u2014-]+|[\u2013\u2014-]");

  @Test
  void lastSyllableOfAGivenNameIsWrittenAsAName() {
    assertThat(forms("President Moon Jae-in met Kim Jong-un"))
        .containsExactly("President", "Moon", "Jae", "-", "In", "met", "Kim", "Jong", "-", "Un");
  }

  @Test
  void otherHyphensChangeNothing() {
    assertThat(forms("Jae-in said so")).startsWith("Jae", "-", "in");
    assertThat(forms("the well-to-do Seoul-led team"))
        .containsExactly("the", "well", "-", "to", "-", "do", "Seoul", "-", "led", "team");
  }

  @Test
  void dashThatPartsPhrasesIsWrittenAsTheTreebanksDo() {
    assertThat(forms("Two states \u2013 Chad and Mali - left")).containsSubsequence("--", "--");
    assertThat(forms("Russia\u2014which left\u2014sold it")).containsSubsequence("--", "--");
  }

  @Test
  void dashThatJoinsWordsOrNumbersIsAHyphen() {
    assertThat(forms("the Israel\u2013Hamas war")).contains("-").doesNotContain("--");
    assertThat(forms("votes 13 \u2013 0 for it")).contains("-").doesNotContain("--");
  }

  @Test
  void everyCurrencyIsADollar() {
    assertThat(forms("lent \u20ac 5 and US$ 6")).containsExactly("lent", "$", "5", "and", "$", "6");
  }

  @Test
  void typographicQuotesBecomePlain() {
    assertThat(forms("“Russia’s ‘go’”")).containsExactly("\"Russia's", "'go'\"");
  }

  @Test
  void invisibleCharactersVanishButNoFormIsEmpty() {
    assertThat(forms("Pu\u00adtin \u200d")).containsExactly("Putin", "\u200d");
  }

  @Test
  void longWordsAreCutShort() {
    assertThat(forms("x".repeat(1000)).getFirst()).hasSize(100);
  }

  private static List<String> forms(String text) {
    List<CharSpan> tokens =
        PART.matcher(text).results().map(m -> new CharSpan(m.start(), m.end())).toList();
    return ParserForms.of(text, tokens);
  }
}
