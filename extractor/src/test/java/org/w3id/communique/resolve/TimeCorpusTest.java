package org.w3id.communique.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.communique.lexicon.TestTable;
import org.w3id.communique.mention.TimeFinder;
import org.w3id.communique.mention.TimeMention;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Sentences;
import org.w3id.communique.text.TokenSpan;

/** Holds the rules of time to the corpus {@code times.tsv}. */
class TimeCorpusTest {
  private static final TimeFinder FINDER = new TimeFinder();

  static Stream<List<String>> examples() {
    return TestTable.rows(TimeCorpusTest.class, "times.tsv");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsTheWordsAndResolvesThem(List<String> example) {
    List<String> words = List.of(example.get(4).split(" ", -1));
    TokenSpan expected = new TokenSpan(words.indexOf("["), words.indexOf("]") - 1);
    Sentence sentence = Sentences.of(example.get(4).replace("[ ", "").replace(" ]", ""));

    List<TimeMention> found = FINDER.find(sentence);

    assertThat(found).extracting(TimeMention::span).containsExactly(expected);
    assertThat(found.getFirst().foundBy()).isEqualTo(example.get(0));
    Optional<EventDate> date =
        new DateResolver()
            .resolve(
                found.getFirst().time(),
                Direction.valueOf(example.get(1)),
                given(example.get(2)).map(LocalDate::parse),
                given(example.get(3)).map(TimeCorpusTest::date));
    assertThat(date.map(EventDate::lexical)).isEqualTo(given(example.get(5)));
  }

  private static Optional<String> given(String cell) {
    return Optional.of(cell).filter(c -> !c.equals("-"));
  }

  private static EventDate date(String lexical) {
    return lexical.length() == 4
        ? EventDate.of(Year.parse(lexical))
        : EventDate.of(LocalDate.parse(lexical));
  }
}
