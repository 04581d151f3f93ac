package org.w3id.communique.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractorDigestTest {
  @Test
  void tellsRulesFromTheProgramAndStaysTheSame() {
    ExtractorDigest digest = ExtractorDigest.of(ExtractorOptions.DEFAULT);
    assertThat(digest.rules()).matches("[0-9a-f]{32}").isNotEqualTo(digest.program());
    assertThat(ExtractorDigest.of(ExtractorOptions.DEFAULT)).isEqualTo(digest);
  }

  @Test
  void changesWithTheNamesOfTheUser(@TempDir Path folder) throws IOException {
    Path names = folder.resolve("names.tsv");
    ExtractorOptions options = new ExtractorOptions(List.of(names));
    Files.writeString(names, "one");
    ExtractorDigest one = ExtractorDigest.of(options);
    Files.writeString(names, "two");
    ExtractorDigest two = ExtractorDigest.of(options);
    assertThat(one.rules()).isNotEqualTo(two.rules());
    assertThat(one.program()).isNotEqualTo(two.program());
  }
}
