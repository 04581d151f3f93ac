package org.w3id.communique.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.communique.claim.Claim;
import org.w3id.communique.text.Document;
import org.w3id.communique.text.Metadata;

/** Holds whole documents to the claims that a reader finds in them. */
class GoldenDocumentsTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/documents");

  /** The documents, each published on the day that all tests share. */
  static List<Document> documents() throws IOException {
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> cases = Files.list(FOLDER)) {
      for (Path folder : cases.sorted().toList()) {
        documents.add(
            new Document(
                folder.getFileName().toString(),
                Files.readString(folder.resolve("input.txt")).strip(),
                Metadata.publishedOn(RealExtractor.PUBLISHED)));
      }
    }
    return documents;
  }

  /** With {@code -Dgolden.rewrite} the expected claims are written anew. */
  @ParameterizedTest
  @MethodSource("documents")
  void documentSaysWhatIsExpected(Document document) throws IOException {
    Path golden = FOLDER.resolve(document.id()).resolve("expected.txt");
    List<String> found = new ArrayList<>();
    for (Claim claim : RealExtractor.get().extract(document).claims()) {
      found.add(claim.evidence().of(document.text()));
      found.add("  " + ClaimLine.of(claim));
    }
    if (System.getProperty("golden.rewrite") != null) {
      Files.write(golden, found);
    }
    assertThat(found).containsExactlyElementsOf(Files.readAllLines(golden));
  }
}
