package org.w3id.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3id.communique.text.CharSpan;

class ParserFormsTest {
  private static final Pattern PART = Pattern.compile("[^ -]+|-");

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
