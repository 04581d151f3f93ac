package org.w3id.communique.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.communique.lexicon.TestTable;
import org.w3id.communique.mention.TimeExpression.Bound;
import org.w3id.communique.mention.TimeExpression.Bounded;
import org.w3id.communique.mention.TimeExpression.Rarity;
import org.w3id.communique.resolve.DateResolver;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Sentences;
import org.w3id.communique.text.TokenSpan;

class TimeFinderTest {
  private static final TimeFinder FINDER = new TimeFinder();

  static Stream<String> noTimes() {
    return TestTable.rows(TimeFinderTest.class, "no-times.tsv").map(List::getFirst);
  }

  @ParameterizedTest
  @MethodSource("noTimes")
  void passesOverWhatOnlyLooksLikeATime(String words) {
    assertThat(FINDER.find(Sentences.of(words))).isEmpty();
  }

  @Test
  void everyRuleHasAnExample() {
    Set<String> shown =
        TestTable.rows(DateResolver.class, "times.tsv")
            .map(List::getFirst)
            .collect(Collectors.toSet());

    assertThat(shown).containsAll(FINDER.ruleIds());
  }

  @Test
  void aTimeKeepsWhichSideOfItIsMeant() {
    assertThat(FINDER.find(Sentences.of("They have met since June .")).getFirst().time())
        .isInstanceOfSatisfying(Bounded.class, b -> assertThat(b.bound()).isEqualTo(Bound.SINCE));
    assertThat(FINDER.find(Sentences.of("They will meet no later than Friday .")).getFirst().time())
        .isInstanceOfSatisfying(Bounded.class, b -> assertThat(b.bound()).isEqualTo(Bound.BY));
  }

  @Test
  void theFirstSinceMeasuresRarity() {
    TimeExpression time = FINDER.find(Sentences.of("the first visit since 1982")).getFirst().time();

    assertThat(time).isInstanceOf(Rarity.class);
    assertThat(time.point()).isEqualTo(new TimeExpression.CalendarYear(1982));
  }

  @Test
  void mentionsLieInTheSentenceAndDoNotOverlap() {
    Random random = new Random(17);
    List<String> words =
        List.of(
            "the", "last", "next", "Tuesday", "evening", "June", "May", "3", "31", "2024", "-",
            "to", "of", "in", "since", "two", "years", "ago", "later", "days", "week", "first",
            "early", ",", "and", "between", "before");
    for (int i = 0; i < 5000; i++) {
      String text =
          random
              .ints(1 + random.nextInt(14), 0, words.size())
              .mapToObj(words::get)
              .collect(Collectors.joining(" "));
      Sentence sentence = Sentences.of(text);

      List<TimeMention> found = FINDER.find(sentence);

      Set<Integer> taken = new HashSet<>();
      for (TimeMention mention : found) {
        TokenSpan span = mention.span();
        assertThat(span.contains(mention.head())).as(text).isTrue();
        for (int token = span.begin(); token < span.end(); token++) {
          assertThat(taken.add(token)).as(text).isTrue();
          assertThat(token).as(text).isLessThan(sentence.size());
        }
      }
      assertThat(FINDER.find(sentence)).isEqualTo(found);
    }
  }
}
