package org.w3id.communique.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
  void statespeopleAreListedUnderTheKeysOfTheirNames() throws IOException {
    for (String line : statespeople()) {
      String[] cells = line.split("\t", -1);
      assertThat(NAMES.key(cells[2])).as(line).isEqualTo(cells[0]);
    }
  }

  private static List<String> statespeople() throws IOException {
    try (InputStream in =
        PersonNames.class.getResourceAsStream(
            "/org/w3id/communique/lexicon/words/statespeople.tsv")) {
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .skip(1)
              .toList();
      assertThat(lines).isNotEmpty();
      return lines;
    }
  }

  @Test
  void namesWithoutLettersHaveAKeyToo() {
    assertThat(NAMES.key("...")).isEmpty();
    assertThat(NAMES.key("A. B.")).isEqualTo("ab");
  }
}
