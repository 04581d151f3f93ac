package org.w3id.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a parser is shown of a sentence with a count of votes, and what comes back. */
class TalliesTest {
  private static final Map<String, String> WORDS = WordList.read("tallies.tsv").map(1);

  private final List<String> shown = new ArrayList<>();
  private final Tallies tallies = new Tallies(this::parse, WORDS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Parliament rejects , by 301 votes to 203 , a motion . | Parliament rejects a motion .",
        "Lawmakers voted 66 to 27 to legalize it . | Lawmakers voted to legalize it .",
        "The House voted overwhelmingly 411 - 8 . | The House voted overwhelmingly .",
        "By 12 votes to three the council adopts it . | the council adopts it .",
        "Senators approve the treaty , 71 votes to 26 . | Senators approve the treaty .",
        "The council votes 13 - 0 to demand it . | The council voted to demand it .",
      })
  void parserIsNotShownTheCount(String sentence, String rest) {
    assertThat(parse(sentence)).hasSize(sentence.split(" ").length);
    assertThat(String.join(" ", shown)).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He drove from 9 to 5 .",
        "Russia sent 12 ships to 3 ports .",
        "The ceasefire holds by day and by night .",
        "66 to 27",
        "by 301 votes to 203 .",
        "",
      })
  void whatIsNoCountIsParsedAsItStands(String sentence) {
    parse(sentence);
    assertThat(String.join(" ", shown)).isEqualTo(sentence);
  }

  @Test
  void countStandsBelowTheVerbBeforeIt() {
    List<ParsedWord> words = parse("Parliament rejects , by 301 votes to 203 , a motion .");
    assertThat(words.subList(2, 9)).allMatch(w -> w.head() == 1);
    assertThat(words).extracting(ParsedWord::tag).containsSubsequence("IN", "CD", "NNS", "TO");
  }

  @Test
  void countBeforeAllVerbsStandsBelowTheNext() {
    List<ParsedWord> words = parse("By 12 votes to 3 the council adopts it .");
    assertThat(words.subList(0, 5)).allMatch(w -> w.head() == 7);
  }

  @Test
  void councilThatVotesDoesSoInThePresent() {
    List<ParsedWord> words = parse("The council votes 13 - 0 to demand it .");
    assertThat(words.get(2).tag()).isEqualTo("VBZ");
    assertThat(words.get(2).lemma()).isEqualTo("vote");
  }

  @Test
  void otherWordsKeepTheirHeads() {
    List<ParsedWord> words = parse("Lawmakers voted 66 to 27 to legalize it .");
    assertThat(words).extracting(ParsedWord::head).containsExactly(-1, 0, 1, 1, 1, 1, 5, 6, 7);
  }

  private List<ParsedWord> parse(String sentence) {
    return tallies.parse(sentence.isEmpty() ? List.of() : List.of(sentence.split(" ")));
  }

  /** Takes what looks like one for a verb, and hangs each word below the one before it. */
  private List<ParsedWord> parse(List<String> forms) {
    shown.clear();
    shown.addAll(forms);
    return IntStream.range(0, forms.size())
        .mapToObj(i -> new ParsedWord(tag(forms.get(i)), forms.get(i), i - 1, "dep", "O"))
        .toList();
  }

  private static String tag(String form) {
    return List.of("rejects", "voted", "adopts", "approve", "legalize").contains(form)
        ? "VBZ"
        : "NN";
  }
}
