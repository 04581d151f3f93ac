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

/**
 * Holds the extractor to short texts, each followed by the claims that a reader finds in it, one a
 * line; and shows what it does not understand yet.
 */
class SentencesTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/sentences");
  private static final String GAPS = "gaps.txt";

  record Case(String file, String text, List<String> claims) {
    @Override
    public String toString() {
      return file + ": " + text;
    }
  }

  static Stream<Case> understood() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        if (!file.endsWith(GAPS)) {
          cases.addAll(read(file));
        }
      }
    }
    return cases.stream();
  }

  static Stream<Case> gaps() throws IOException {
    return read(FOLDER.resolve(GAPS)).stream();
  }

  @ParameterizedTest
  @MethodSource("understood")
  void whatAReaderFindsIsFound(Case example) {
    assertThat(found(example)).containsExactlyElementsOf(example.claims());
  }

  /** A case that starts to pass belongs among those that are understood. */
  @ParameterizedTest
  @MethodSource("gaps")
  void knownGapIsStillOne(Case gap) {
    assertThat(found(gap))
        .as("this gap is closed; move it from %s to the file of its kind", GAPS)
        .isNotEqualTo(gap.claims());
  }

  private static List<String> found(Case example) {
    return RealExtractor.claims(example.text()).stream().map(ClaimLine::of).toList();
  }

  private static List<Case> read(Path file) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String block : Files.readString(file).strip().split("\n\n", -1)) {
      List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
      if (!lines.isEmpty()) {
        List<String> claims = lines.stream().skip(1).map(String::strip).toList();
        cases.add(new Case(file.getFileName().toString(), lines.getFirst(), claims));
      }
    }
    return cases;
  }
}
