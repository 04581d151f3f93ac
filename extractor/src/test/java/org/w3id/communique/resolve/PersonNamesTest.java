package org.w3id.communique.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.communique.lexicon.TestTable;
import org.w3id.communique.lexicon.WordTable;

class PersonNamesTest {
  private static final PersonNames NAMES =
      new PersonNames(WordTable.load("words/person-names.tsv"));

  static Stream<List<String>> pairs() {
    return TestTable.rows(PersonNamesTest.class, "person-names.tsv");
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void tellsSpellingsFromNamesakes(List<String> pair) {
    boolean open = NAMES.isAmbiguous(pair.get(1));
    boolean same = NAMES.key(pair.get(0)).equals(NAMES.key(pair.get(1)));

    assertThat(open ? "open" : same ? "same" : "apart").isEqualTo(pair.get(2));
  }

  @Test
  void theSpellingThatStandsForAllIsTheLabel() {
    assertThat(NAMES.canonical("Volodymyr Zelensky")).isEqualTo("Volodymyr Zelenskyy");
    assertThat(NAMES.canonical("Joseph R. Biden")).isEqualTo("Joe Biden");
    assertThat(NAMES.canonical("Kim Jong Un")).isEqualTo("Kim Jong Un");
  }

  @Test
  void aNameInCapitalsIsWrittenAsNamesAre() {
    assertThat(NAMES.canonical("PARK Geun-hye")).isEqualTo("Park Geun-hye");
    assertThat(NAMES.canonical("OBAMA")).isEqualTo("Obama");
    assertThat(NAMES.canonical("JFK")).isEqualTo("JFK");
    assertThat(NAMES.canonical("George W. Bush")).isEqualTo("George W. Bush");
  }

  @Test
  void namesWithoutLettersHaveAKeyToo() {
    assertThat(NAMES.key("...")).isEmpty();
    assertThat(NAMES.key("A. B.")).isEqualTo("ab");
  }
}
