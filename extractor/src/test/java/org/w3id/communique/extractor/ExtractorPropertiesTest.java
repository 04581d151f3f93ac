package org.w3id.communique.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.communique.claim.Claim;
import org.w3id.communique.claim.DocumentClaims;
import org.w3id.communique.claim.Filler;
import org.w3id.communique.text.Document;
import org.w3id.communique.text.Metadata;

/** What holds of every text, on the golden documents and on noise of fixed seeds. */
class ExtractorPropertiesTest {
  private static final Extractor EXTRACTOR = RealExtractor.get();
  private static final int NOISES = 12;

  static List<Document> documents() throws IOException {
    return GoldenDocumentsTest.documents();
  }

  static Stream<Document> noises() throws IOException {
    List<Document> documents = documents();
    return IntStream.range(0, NOISES)
        .mapToObj(seed -> noise(new Random(seed), documents.get(seed % documents.size()).text()))
        .map(RealExtractor::document);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void spansQuoteTheText(Document document) {
    List<Claim> claims = EXTRACTOR.extract(document).claims();

    assertThat(claims).isNotEmpty();
    for (Claim claim : claims) {
      assertThat(claim.evidence().of(document.text())).isNotBlank();
      claim.quantity().ifPresent(q -> assertThat(q.span().of(document.text())).isEqualTo(q.text()));
      fillers(claim).forEach(f -> assertThat(f.span().of(document.text())).isEqualTo(f.text()));
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void evidenceStaysInOneParagraph(Document document) {
    assertThat(EXTRACTOR.extract(document).claims())
        .extracting(claim -> claim.evidence().of(document.text()))
        .noneMatch(evidence -> evidence.contains("\n\n"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void onlyRolesOfTheTypeAreFilledAndOneOfThemIsCore(Document document) {
    for (Claim claim : EXTRACTOR.extract(document).claims()) {
      assertThat(claim.type().roles()).containsAll(claim.roles().keySet());
      assertThat(claim.type().coreRoles()).containsAnyElementsOf(claim.roles().keySet());
      assertThat(claim.confidence()).isBetween(0.0, 1.0);
    }
  }

  @Test
  void oneThreadAndFourFindTheSame() throws IOException {
    List<Document> documents = new ArrayList<>();
    IntStream.range(0, 4).forEach(i -> documents.addAll(goldenDocuments()));

    assertThat(extracted(documents, 4)).isEqualTo(extracted(documents, 1));
  }

  @Test
  void theOrderOfDocumentsDoesNotMatter() throws IOException {
    List<Document> documents = new ArrayList<>(documents());
    List<DocumentClaims> inOrder = extracted(documents, 1);

    Collections.shuffle(documents, new Random(7));

    assertThat(extracted(documents, 1)).containsExactlyInAnyOrderElementsOf(inOrder);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void withoutADayOfPublicationNoRelativeDateIsResolved(Document document) {
    Document undated = new Document(document.id(), document.text(), Metadata.NONE);
    List<Claim> dated =
        EXTRACTOR.extract(undated).claims().stream().filter(c -> c.date().isPresent()).toList();

    assertThat(dated)
        .allMatch(c -> document.text().contains(c.date().orElseThrow().lexical().substring(0, 4)));
  }

  @ParameterizedTest
  @MethodSource("noises")
  void noTextCausesAnException(Document noise) {
    assertThatCode(() -> EXTRACTOR.extract(noise)).doesNotThrowAnyException();
  }

  private static List<Document> goldenDocuments() {
    try {
      return documents();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<DocumentClaims> extracted(List<Document> documents, int workers) {
    List<Callable<DocumentClaims>> tasks = new ArrayList<>();
    documents.forEach(document -> tasks.add(() -> EXTRACTOR.extract(document)));
    List<DocumentClaims> results = new ArrayList<>();
    try (OrderedParallel<DocumentClaims> parallel =
        new OrderedParallel<>(tasks.iterator(), workers)) {
      parallel.forEachRemaining(results::add);
    }
    return results;
  }

  private static Stream<Filler> fillers(Claim claim) {
    return Stream.concat(
        claim.roles().values().stream().flatMap(List::stream), claim.attributedTo().stream());
  }

  /** A text with its words shuffled, cut, and mixed with characters from all of Unicode. */
  private static String noise(Random random, String text) {
    List<String> words = new ArrayList<>(List.of(text.split(" ", -1)));
    Collections.shuffle(words, random);
    StringBuilder noise = new StringBuilder();
    for (String word : words) {
      switch (random.nextInt(5)) {
        case 0 -> noise.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        case 1 -> noise.append(word, 0, random.nextInt(word.length() + 1));
        case 2 -> noise.append((char) random.nextInt(Character.MAX_VALUE + 1)).append(word);
        default -> noise.append(word).append(random.nextInt(20) == 0 ? "\n\n" : " ");
      }
    }
    return noise.toString();
  }
}
