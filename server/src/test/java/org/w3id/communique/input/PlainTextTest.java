package org.w3id.communique.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.communique.text.Document;

class PlainTextTest {
  private final Path folder;

  PlainTextTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void frontMatterIsTakenOffAndRead() throws Exception {
    Document document =
        accepted(
            "a.md",
            "---\ntitle: \"A: b\"\npublished: 2024-06-18\ntags: [x, {y: z}]\n---\nText.\n\nMore.");
    assertThat(document.id()).isEqualTo("a");
    assertThat(document.text()).isEqualTo("Text.\n\nMore.");
    assertThat(document.metadata().title()).contains("A: b");
    assertThat(document.metadata().published()).contains(LocalDate.of(2024, 6, 18));
  }

  @Test
  void aRuleWithoutAClosingOneIsText() throws Exception {
    assertThat(accepted("a.md", "---\nNote: x\n\nText.").text()).isEqualTo("---\nNote: x\n\nText.");
    assertThat(accepted("a.md", "---\n\nText.").text()).isEqualTo("---\n\nText.");
  }

  @Test
  void aFrontMatterThatIsNotClosedIsNamedWithItsLine() throws Exception {
    assertThat(rejection("a.md", "---\npublished: 2024-06-18\nPutin visited North Korea."))
        .contains("a.md:1: ")
        .contains("front matter")
        .contains("no closing line");
    assertThat(rejection("a.md", "---\nrights:\r\n  restricted\n\nText.")).contains("a.md:1: ");
  }

  @Test
  void anEmptyFrontMatterSaysNothing() throws Exception {
    assertThat(accepted("a.md", "---\n# nothing\n---\nText.").text()).isEqualTo("Text.");
  }

  @Test
  void brokenFrontMatterIsNamedWithItsLine() throws Exception {
    assertThat(rejection("a.md", "---\ntitle: ok\npublished: [2024\n---\nText."))
        .contains("a.md:")
        .contains("not YAML");
    assertThat(rejection("a.md", "---\ntitle: ok\npublished: [2024]\n---\nText."))
        .contains("a.md:3");
    assertThat(rejection("a.md", "---\n- a\n- b\n---\nText."))
        .contains("a.md:2")
        .contains("mapping");
    assertThat(rejection("a.md", "---\ntitle: a\ntitle: b\n---\nText."))
        .contains("a.md:3")
        .contains("twice");
    assertThat(rejection("a.md", "---\nsource: 7\n---\nText."))
        .contains("a.md:2")
        .contains("quotes");
  }

  @Test
  void hostileYamlIsHarmless() throws Exception {
    String aliases = "a: &a [x]\nb: &b [*a,*a]\nc: &c [*b,*b]\ntitle: t\n";
    assertThat(accepted("a.md", "---\n" + aliases + "---\nText.").metadata().title()).contains("t");
    assertThat(
            accepted("a.md", "---\nx: " + "[".repeat(5000) + "]".repeat(5000) + "\n---\nText.")
                .text())
        .isEqualTo("Text.");
    assertThat(rejection("a.md", "---\ntitle: !!javax.script.ScriptEngineManager [x]\n---\nText."))
        .contains("a.md:2");
  }

  @Test
  void theCatalogueSaysWhatTheFileDoesNot() throws Exception {
    write(
        "catalog.yaml",
        "a.txt:\n  title: From the catalogue\n  published: 2024-06-17\n  rights: restricted\nb.txt:\n");
    Document document = accepted("a.txt", "---\ntitle: Its own\n---\nText.");
    assertThat(document.metadata().title()).contains("Its own");
    assertThat(document.metadata().published()).contains(LocalDate.of(2024, 6, 17));
    assertThat(document.metadata().restricted()).isTrue();
    assertThat(accepted("b.txt", "Text.").metadata().title()).isEmpty();
  }

  @Test
  void whatACatalogueNamesInVainIsTold() throws Exception {
    write("catalog.yaml", "a.txt:\n  title: x\nzz.txt:\n  title: gone");
    write("a.txt", "Text.");
    try (DocumentSource source =
            DocumentSource.of(
                List.of(folder.toString()), InputStream.nullInputStream(), InputLimits.DEFAULT);
        Readings readings = source.readings()) {
      assertThat(readings.next()).isInstanceOf(Reading.Accepted.class);
      assertThat(readings.next())
          .isInstanceOfSatisfying(
              Reading.PassedOver.class,
              passed ->
                  assertThat(
                          passed.diagnostic().documentId() + ": " + passed.diagnostic().message())
                      .endsWith("catalog.yaml: names zz.txt, which is not in its folder"));
      assertThat(readings.hasNext()).isFalse();
    }
  }

  @Test
  void aBrokenCatalogueKeepsItsDocumentsOutAsTheirRightsAreUnknown() throws Exception {
    write("catalog.yaml", "a.txt:\n  title: x\n :::\n- y");
    assertThat(rejection("a.txt", "Text.")).contains("a.txt").contains("catalog.yaml:");
    write("catalog.yaml", "a.txt: just words\nb.txt: {title: fine}");
    assertThat(rejection("a.txt", "Text.")).contains("catalog.yaml:1");
    assertThat(accepted("b.txt", "Text.").metadata().title()).contains("fine");
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private Document accepted(String name, String content) throws Exception {
    return read(name, content) instanceof Reading.Accepted accepted
        ? accepted.document()
        : fail(read(name, content).toString());
  }

  private String rejection(String name, String content) throws Exception {
    return read(name, content) instanceof Reading.Rejected rejected
        ? rejected.diagnostic().documentId() + ": " + rejected.diagnostic().message()
        : fail(read(name, content).toString());
  }

  private Reading read(String name, String content) throws Exception {
    write(name, content);
    List<String> paths = List.of(folder.resolve(name).toString());
    try (DocumentSource source =
            DocumentSource.of(paths, InputStream.nullInputStream(), InputLimits.DEFAULT);
        Readings readings = source.readings()) {
      return readings.next();
    }
  }
}
