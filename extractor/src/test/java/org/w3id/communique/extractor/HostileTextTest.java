package org.w3id.communique.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.communique.claim.Claim;
import org.w3id.communique.claim.DocumentClaims;
import org.w3id.communique.text.Diagnostic;

/** What is no prose costs little time, makes no claims, and is named where it was skipped. */
class HostileTextTest {
  private static final Extractor EXTRACTOR = RealExtractor.get();
  private static final long MOST_SECONDS = 20;
  private static final String NEWS =
      "The president of Russia visited Iran on Tuesday, and the two countries signed a treaty. "
          + "It was the first such visit in many years, and it was said to be of great importance.";
  private static final String OTHER =
      "They had been asked to explain what they would do about the budget of the city and the "
          + "state of the roads in the north of it.";
  private static final List<String> WORDS =
      List.of(
          "Russia",
          "China",
          "Iran",
          "Israel",
          "France",
          "Putin",
          "Biden",
          "Xi",
          "NATO",
          "EU",
          "visit",
          "deal",
          "attack",
          "sanctions",
          "aid",
          "talks",
          "12.5");

  static Stream<String> heaps() {
    return Stream.of(
        heap("\t", "\n", 8),
        "| " + heap(" | ", " |\n| ", 6) + " |",
        heap(",", "\n", 6),
        heap(", ", ", ", 8) + ".",
        heap("\n", "\n", 1),
        heap(" ", " ", 8));
  }

  @ParameterizedTest
  @MethodSource("heaps")
  void tablesAndListsOfNamesMakeNoClaims(String heap) {
    String text = NEWS + "\n\n" + heap + "\n\n" + OTHER + " " + OTHER + "\n\n" + OTHER + OTHER;
    DocumentClaims found = extracted(text);
    assertThat(found.claims())
        .isNotEmpty()
        .allMatch(claim -> claim.evidence().end() <= NEWS.length());
    assertThat(found.diagnostics()).isNotEmpty();
  }

  @Test
  void aTokenOfAHundredThousandCharactersIsSkippedAndTheRestIsRead() {
    DocumentClaims found = extracted(NEWS + " " + "x".repeat(100_000) + " " + NEWS);
    assertThat(found.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("skipped 100000 characters: no words: a run without a space");
    assertThat(types(found)).contains("Visit", "Agreement");
  }

  @Test
  void aSentenceOfTwentyThousandTokensIsSkippedAndTheRestIsRead() {
    String endless = words(20_000).collect(Collectors.joining(" of the "));
    DocumentClaims found = extracted(NEWS + "\n\n" + endless + ".\n\n" + NEWS);
    assertThat(found.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "skipped " + (endless.length() + 1) + " characters: too long for a sentence");
    assertThat(types(found)).contains("Visit", "Agreement");
  }

  @Test
  void capitalsSayNothingElse() {
    assertThat(types(extracted(NEWS)))
        .containsAll(types(extracted(NEWS.toUpperCase(Locale.ROOT))))
        .containsAll(types(extracted(NEWS.toLowerCase(Locale.ROOT))));
  }

  @Test
  void sentencesRunTogetherAreSkipped() {
    String runTogether = (NEWS + " " + OTHER).replaceAll("\\p{P}", "");
    DocumentClaims found = extracted(runTogether);
    assertThat(found.claims()).isEmpty();
    assertThat(found.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly(
            "skipped "
                + runTogether.length()
                + " characters: several sentences without punctuation, or none");
  }

  @Test
  void otherScriptsBetweenSentencesMakeNoClaims() {
    String mixed =
        NEWS
            + " \u041f\u0443\u0442\u0438\u043d \u043f\u043e\u0441\u0435\u0442\u0438\u043b \u041a\u041d\u0414\u0420."
            + " \u91d1\u6b63\u6069\u4f1a\u89c1\u666e\u4eac\u3002 \u0632\u0627\u0631 \u0625\u064a\u0631\u0627\u0646. "
            + OTHER;
    assertThat(types(extracted(mixed))).isEqualTo(types(extracted(NEWS + " " + OTHER)));
  }

  /** Extracts within bounded time of this thread. */
  private static DocumentClaims extracted(String text) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    DocumentClaims found = EXTRACTOR.extract(RealExtractor.document(text));
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    assertThat(TimeUnit.NANOSECONDS.toSeconds(spent)).isLessThan(MOST_SECONDS);
    return found;
  }

  private static List<String> types(DocumentClaims found) {
    return found.claims().stream().map(Claim::type).map(type -> type.localName()).toList();
  }

  private static Stream<String> words(int count) {
    Random random = new Random(11);
    return IntStream.range(0, count).mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())));
  }

  /** Sixty rows of words. */
  private static String heap(String between, String after, int columns) {
    List<String> words = words(60 * columns).toList();
    return IntStream.range(0, 60)
        .mapToObj(row -> String.join(between, words.subList(row * columns, (row + 1) * columns)))
        .collect(Collectors.joining(after));
  }
}
