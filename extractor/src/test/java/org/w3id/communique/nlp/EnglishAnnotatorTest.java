package org.w3id.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.communique.text.AnnotatedDocument;
import org.w3id.communique.text.CharSpan;
import org.w3id.communique.text.Diagnostic;
import org.w3id.communique.text.Document;
import org.w3id.communique.text.Metadata;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

class EnglishAnnotatorTest {
  @Test
  void treeOfASimpleSentence() {
    assertThat(
            SentenceTree.lines(
                SharedAnnotator.sentence("Putin's government sold two-seat jets to Iran.")))
        .isEqualTo(
            """
               0  Putin              Putin            NNP    poss     <- 2 government         U-PERSON
               1  's                 's               POS    case     <- 0 Putin              O
               2  government         government       NN     nsubj    <- 3 sold               O
               3  sold               sell             VBD    root     <- -                    O
               4  two                two              CD     nmod     <- 6 seat               U-CARDINAL
               5  -                  -                HYPH   punct    <- 6 seat               O
               6  seat               seat             NN     compound <- 7 jets               O
               7  jets               jet              NNS    dobj     <- 3 sold               O
               8  to                 to               IN     dative   <- 3 sold               O
               9  Iran               Iran             NNP    pobj     <- 8 to                 U-GPE
              10  .                  .                .      punct    <- 3 sold               O
            """);
  }

  @Test
  void lemmasOfVerbsAndNounsAreLowerCaseDictionaryForms() {
    Sentence sentence =
        SharedAnnotator.sentence(
            "Ministers VETOED what was provided, held talks, condemned the shelling, can't go, and shipped arms.");
    assertThat(sentence.tokens().stream().map(Token::lemma))
        .containsSubsequence(
            "minister",
            "veto",
            "be",
            "provide",
            "hold",
            "talk",
            "condemn",
            "can",
            "not",
            "go",
            "ship",
            "arms");
  }

  @Test
  void datelineStaysOutOfTheSentence() {
    AnnotatedDocument document =
        SharedAnnotator.annotate("(SEOUL, South Korea) — Putin left. He smiled.\n\nKim stayed.");
    assertThat(document.sentences().stream().map(s -> s.span().of(document.document().text())))
        .containsExactly("(SEOUL, South Korea) —", "Putin left.", "He smiled.", "Kim stayed.");
    assertThat(document.sentences().stream().map(Sentence::paragraph)).containsExactly(0, 0, 0, 1);
    assertThat(document.sentences().stream().map(Sentence::index)).containsExactly(0, 1, 2, 3);
  }

  @Test
  void spansCoverTheirTextWhateverItIs() {
    Random random = new Random(2024);
    List<String> pieces =
        List.of(
            "Putin",
            "visits",
            "’s",
            "“",
            "”",
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            ".",
            ",",
            "U.S.",
            "-",
            "—",
            "$5",
            "n't",
            "\u0000",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            "北京",
            "и",
            "\u00ad",
            "\u200b",
            "\t",
            "(",
            "...",
            "the",
            "of",
            "signed",
            "\u0301");
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder("The head of the state, who was to go, ");
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      assertConsistent(SharedAnnotator.annotate(text.toString()));
    }
  }

  private static void assertConsistent(AnnotatedDocument document) {
    String text = document.document().text();
    int end = 0;
    for (Sentence sentence : document.sentences()) {
      assertThat(sentence.span().begin()).isGreaterThanOrEqualTo(end);
      assertThat(sentence.token(0).span().begin()).isEqualTo(sentence.span().begin());
      for (Token token : sentence.tokens()) {
        assertThat(token.span().begin()).isGreaterThanOrEqualTo(end);
        assertThat(token.form()).isEqualTo(token.span().of(text)).isNotBlank();
        assertThat(token.lemma()).isNotEmpty();
        end = token.span().end();
      }
      assertThat(sentence.span().end()).isEqualTo(end);
    }
  }

  static Stream<String> hostileTexts() {
    return Stream.of(
        "x".repeat(100_000),
        "Putin met with " + "x".repeat(100_000) + " in the city of Seoul.",
        "the and of ".repeat(20_000),
        "the deal and ".repeat(300) + ".",
        "the\n".repeat(20_000),
        ". ".repeat(50_000),
        "\"the ".repeat(20_000),
        "U.S. The ".repeat(10_000),
        "((((".repeat(20_000),
        "the a-".repeat(200) + "a-".repeat(450),
        "\n".repeat(500_000),
        "\u0000\u0001\ud800\udc00\ud800 ".repeat(10_000),
        "He said that the 1.1.1".repeat(200));
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void hostileTextsTakeLittleTimeAndCauseNoException(String text) {
    SharedAnnotator.annotate("Loads the models.");
    assertConsistent(
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> SharedAnnotator.annotate(text)));
  }

  @Test
  void whatIsTooLongIsSkippedAndSaidSo() {
    String text =
        "Putin met with "
            + "x".repeat(2000)
            + " in the city. "
            + "the peace and ".repeat(300)
            + "\n\nKim left.";
    AnnotatedDocument document = SharedAnnotator.annotate(text);
    assertThat(document.diagnostics())
        .allSatisfy(d -> assertThat(d.severity()).isEqualTo(Diagnostic.Severity.SKIPPED))
        .extracting(Diagnostic::message)
        .containsExactly(
            "skipped 2000 characters: no words: a run without a space",
            "skipped 4199 characters: too long for a sentence");
    assertThat(document.diagnostics().getFirst().span()).contains(new CharSpan(15, 2015));
    assertThat(document.sentences().getLast().span().of(text)).isEqualTo("Kim left.");
  }

  @Test
  void linesOfALongTableAreReadOneByOne() {
    String text =
        "The list of the visits\n" + "Putin visited the city of Seoul on the 1st\n".repeat(200);
    AnnotatedDocument document = SharedAnnotator.annotate(text);
    assertThat(document.diagnostics()).isEmpty();
    assertThat(document.sentences()).hasSize(201);
  }

  @Test
  void textBeyondTheLongestIsSkipped() {
    String text = "\n".repeat(AnnotationRun.LONGEST_TEXT) + "Putin left.";
    AnnotatedDocument document = SharedAnnotator.annotate(text);
    assertThat(document.sentences()).isEmpty();
    assertThat(document.diagnostics()).hasSize(1);
  }

  @Test
  void threadsGetTheSameAsOne() throws Exception {
    List<String> texts = GrammaticalFunction.read().keySet().stream().limit(20).toList();
    List<String> expected = texts.stream().map(EnglishAnnotatorTest::tree).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<List<String>>> runs = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        runs.add(threads.submit(() -> texts.stream().map(EnglishAnnotatorTest::tree).toList()));
      }
      for (Future<List<String>> run : runs) {
        assertThat(run.get()).isEqualTo(expected);
      }
    }
  }

  private static String tree(String text) {
    return String.join(
        "", SharedAnnotator.annotate(text).sentences().stream().map(SentenceTree::lines).toList());
  }

  @Test
  void otherLanguagesLoadNothing(@TempDir Path folder) {
    Metadata none = Metadata.NONE;
    Metadata german =
        new Metadata(
            none.published(),
            none.title(),
            none.source(),
            none.url(),
            Optional.of("de"),
            none.rights());
    AnnotatedDocument document =
        new EnglishAnnotator(ModelCache.in(folder.resolve("cache")))
            .annotate(new Document("d", "Putin ist da.", german));
    assertThat(document.sentences()).isEmpty();
    assertThat(document.diagnostics()).hasSize(1);
    assertThat(folder.resolve("cache")).doesNotExist();
  }
}
