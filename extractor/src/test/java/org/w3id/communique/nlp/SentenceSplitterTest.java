package org.w3id.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.communique.text.CharSpan;

class SentenceSplitterTest {
  private static final SentenceSplitter SPLITTER = Stages.loadSplitter();

  @Test
  void blankLinesPartParagraphs() {
    assertThat(paragraphs("One.\n\nTwo\nlines.\r\n \t\r\n\r\nThree.\n\n\n"))
        .containsExactly("One.", "Two\nlines.", "Three.");
  }

  @Test
  void blankTextHasNoParagraphs() {
    assertThat(paragraphs(" \n\n \u00a0\n\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "U.S. President Joe Biden met Mr. Xi and Gen. Smith in Washington, D.C.|He left.",
        "The law passed on Jan. 5. in the U.S. Senate.",
        "Sen. John F. Kennedy spoke.|It rained.",
        "They met in the U.S.|The talks failed.",
        "It costs $3.5 million.|Sgt. No. 5 agreed.",
        "It has $1.5 billion in reserves.|The peso fell.",
        "“We will not go,” he said.|“Never.”",
        "Lockheed Martin Corp. sold jets.|Boeing Co. did not.",
        "The U.N. Security Council met at 10:30 p.m. on Friday.|Russia vetoed the text."
      })
  void abbreviationsEndNoSentence(String text) {
    assertThat(sentences(text.replace('|', ' '))).containsExactly(text.split("\\|"));
  }

  @Test
  void datelineIsASentenceOfItsOwn() {
    assertThat(sentences("(SEOUL, South Korea) — Russia’s President arrived. He smiled."))
        .containsExactly("(SEOUL, South Korea) — ", "Russia’s President arrived.", "He smiled.");
  }

  private static List<String> paragraphs(String text) {
    return SPLITTER.paragraphs(text, new CharSpan(0, text.length())).stream()
        .map(span -> span.of(text))
        .toList();
  }

  private static List<String> sentences(String text) {
    return SPLITTER.sentences(text, new CharSpan(0, text.length())).stream()
        .map(span -> span.of(text))
        .toList();
  }
}
