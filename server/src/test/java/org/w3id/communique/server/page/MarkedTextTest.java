package org.w3id.communique.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
  @Test
  void marksWhereClaimsStand() {
    assertThat(MarkedText.of("He met her.", List.of(new MarkedText.Span("a", 3, 6))))
        .containsExactly(
            new TextPart("He ", ""), new TextPart("met", "a"), new TextPart(" her.", ""));
  }

  @Test
  void overlappingEvidenceLosesNoWord() {
    String text = "They met and signed a pact.";
    List<TextPart> parts =
        MarkedText.of(
            text, List.of(new MarkedText.Span("a", 0, 20), new MarkedText.Span("b", 9, 26)));

    assertThat(parts.stream().map(TextPart::words).collect(Collectors.joining())).isEqualTo(text);
    assertThat(parts).extracting(TextPart::claim).containsExactly("a", "a", "b", "");
  }

  @Test
  void aTextWithoutClaimsIsOnePart() {
    assertThat(MarkedText.of("Nothing.", List.of())).containsExactly(new TextPart("Nothing.", ""));
    assertThat(MarkedText.of("", List.of())).isEmpty();
  }
}
