package org.w3id.communique.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {
  @ParameterizedTest
  @CsvSource({
    "U.S., US",
    "U.S.S.R., USSR",
    "'Washington, D.C.', Washington DC",
    "J.D. Vance, JD Vance",
    "John F. Kennedy, John F Kennedy",
    "Sana’a, Sana a",
    "Guinea-Bissau, Guinea Bissau",
    "Erdoğan, Erdogan",
    "Türkiye, Turkiye",
    "Łódź, Lodz",
    "AT&T, AT&T",
    "..., ''",
  })
  void cutsNamesIntoComparableWords(String name, String words) {
    assertEquals(words.isEmpty() ? List.of() : List.of(words.split(" ")), NameWords.of(name));
  }
}
