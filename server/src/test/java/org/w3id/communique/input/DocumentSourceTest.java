package org.w3id.communique.input;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.communique.text.Diagnostic;
import org.w3id.communique.text.Document;

class DocumentSourceTest {
  private static final InputLimits SMALL = new InputLimits(10_000, 500, 100_000);

  private final Path folder;

  DocumentSourceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsEveryKeyOfALine() throws Exception {
    write(
        "a.jsonl",
        """
        {"id": "one", "text": "Text.", "published": "2024-06-18T23:30:00-05:00", "title": "T", "source": "S", \
        "url": "https://example.org/", "language": "en", "licence": "CC0", "extra": [{}]}
        """);
    Document document = only(read("a.jsonl").accepted);
    assertThat(document.id()).isEqualTo("one");
    assertThat(document.text()).isEqualTo("Text.");
    assertThat(document.metadata().published()).contains(LocalDate.of(2024, 6, 18));
    assertThat(document.metadata().title()).contains("T");
    assertThat(document.metadata().source()).contains("S");
    assertThat(document.metadata().url()).contains("https://example.org/");
    assertThat(document.metadata().language()).contains("en");
    assertThat(document.metadata().rights()).contains("CC0");
  }

  @Test
  void nullMeansAbsentAndRightsGoBeforeLicence() throws Exception {
    write(
        "a.jsonl",
        "{\"id\":\"a\",\"text\":\"t\",\"published\":null,\"rights\":\"restricted\",\"licence\":\"x\"}");
    Document document = only(read("a.jsonl").accepted);
    assertThat(document.metadata().published()).isEmpty();
    assertThat(document.metadata().restricted()).isTrue();
  }

  @Test
  void brokenLinesAreNamedAndTheOthersRead() throws Exception {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      lines.add(json("d" + i, "text " + i));
    }
    lines.set(6, "{\"id\": \"d7\", \"text\": ");
    lines.set(7, "{\"id\": \"d8\"}");
    write("a.jsonl", String.join("\n", lines));
    Read read = read("a.jsonl");
    assertThat(read.ids()).containsExactly("d1", "d2", "d3", "d4", "d5", "d6", "d9");
    assertThat(read.rejections())
        .satisfiesExactly(
            line -> assertThat(line).contains("a.jsonl:7").contains("is not JSON"),
            line -> assertThat(line).contains("a.jsonl:8").contains("d8").contains("no text"));
  }

  @Test
  void eachFaultOfALineIsToldInWords() throws Exception {
    write(
        "a.jsonl",
        """
        [1]
        {"text": "t"}
        {"id": "  ", "text": "t"}
        {"id": 5, "text": "t"}
        {"id": "e", "text": ["t"]}
        {"id": "f", "text": " \\n "}
        {"id": "g", "text": "t", "published": "18 June 2024"}
        {"id": "h", "text": "t", "published": "2024-02-30"}
        {"id": "i", "text": "t", "text": "u"}
        {"id": "j", "text": "t"} {}
        {"id": "k", "text": "\\ud83d"}
        {"id": "l", "text": "t", "title": true}
        """);
    assertThat(read("a.jsonl").rejections())
        .satisfiesExactly(
            line -> assertThat(line).contains(":1").contains("no JSON object"),
            line -> assertThat(line).contains(":2").contains("no id"),
            line -> assertThat(line).contains(":3").contains("no id"),
            line -> assertThat(line).contains(":4").contains("\"id\" is a number"),
            line -> assertThat(line).contains(":5").contains("\"text\" is a list"),
            line -> assertThat(line).contains(":6").contains("no text"),
            line -> assertThat(line).contains(":7").contains("18 June 2024"),
            line -> assertThat(line).contains(":8").contains("2024-02-30"),
            line -> assertThat(line).contains(":9").contains("twice"),
            line -> assertThat(line).contains(":10").contains("more than one"),
            line -> assertThat(line).contains(":11").contains("surrogate"),
            line -> assertThat(line).contains(":12").contains("\"title\""));
  }

  @Test
  void aLineThatIsTooLongIsPassedWithoutBeingKept() throws Exception {
    write(
        "a.jsonl",
        json("a", "x") + "\n" + json("b", "x".repeat(2_000_000)) + "\n" + json("c", "x"));
    Read read = read("a.jsonl");
    assertThat(read.ids()).containsExactly("a", "c");
    assertThat(only(read.rejections())).contains("a.jsonl:2").contains("longer than 10000 bytes");
  }

  @Test
  void whatIsNotUtf8IsRejectedWithItsLine() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write((json("a", "x") + "\n{\"id\":\"b\",\"text\":\"").getBytes(UTF_8));
    bytes.write(new byte[] {(byte) 0xc3, (byte) 0x28});
    bytes.write(("\"}\n" + json("c", "x")).getBytes(UTF_8));
    Files.write(folder.resolve("a.jsonl"), bytes.toByteArray());
    Files.write(folder.resolve("b.txt"), new byte[] {'a', '\n', 'b', '\n', (byte) 0xff});
    Read read = read("a.jsonl", "b.txt");
    assertThat(read.ids()).containsExactly("a", "c");
    assertThat(read.rejections())
        .satisfiesExactly(
            line -> assertThat(line).contains("a.jsonl:2").contains("UTF-8"),
            line -> assertThat(line).contains("b.txt:3").contains("UTF-8"));
  }

  @Test
  void aFileThatIsNoTextIsRejectedOnceAndTheOthersRead() throws Exception {
    byte[] bytes = new byte[5000];
    new Random(1).nextBytes(bytes);
    Files.write(folder.resolve("a.jsonl"), bytes);
    Files.write(folder.resolve("b.jsonl"), json("b", "x").getBytes(UTF_16));
    write("c.jsonl", json("c", "x"));
    Read read = read("a.jsonl", "b.jsonl", "c.jsonl");
    assertThat(read.ids()).containsExactly("c");
    assertThat(read.rejections())
        .satisfiesExactly(
            line -> assertThat(line).endsWith("a.jsonl: is no text: it has zero bytes"),
            line -> assertThat(line).endsWith("b.jsonl: is no text: it has zero bytes"));
  }

  @Test
  void byteOrderMarksCarriageReturnsAndBlankLinesDoNoHarm() throws Exception {
    write("a.jsonl", "\uFEFF" + json("a", "x\\r\\ny") + "\r\n\r\n   \n" + json("b", "x") + "\r\n");
    write("c.txt", "\uFEFFfirst\r\nsecond\r\n");
    Read read = read("a.jsonl", "c.txt");
    assertThat(read.rejections()).isEmpty();
    assertThat(read.ids()).containsExactly("a", "b", "c");
  }

  @Test
  void theTextOfAFileIsNotAltered() throws Exception {
    write("b.txt", "\uFEFFfirst \u2019\r\n\r\n  second\n");
    assertThat(only(read("b.txt").accepted).text()).isEqualTo("first \u2019\r\n\r\n  second\n");
  }

  @Test
  void anIdWithTwoTextsIsRejectedWhereverItStands() throws Exception {
    write("a.jsonl", json("x", "one") + "\n" + json("y", "kept"));
    write("b.jsonl", json("x", "two") + "\n" + json("y", "kept") + "\n" + json("x", "three"));
    Read read = read("a.jsonl", "b.jsonl");
    assertThat(read.ids()).containsExactly("y");
    assertThat(read.rejections())
        .satisfiesExactly(
            line -> assertThat(line).contains("a.jsonl:1").contains("\"x\"").contains("b.jsonl:1"),
            line -> assertThat(line).contains("b.jsonl:1").contains("a.jsonl:1"),
            line -> assertThat(line).contains("b.jsonl:3").contains("a.jsonl:1"));
    assertThat(only(read.notes())).contains("b.jsonl:2").contains("already read");
  }

  @Test
  void theSamePathTwiceIsReadOnce() throws Exception {
    write("a.jsonl", json("x", "one"));
    Read read = read("a.jsonl", "a.jsonl", ".");
    assertThat(read.ids()).containsExactly("x");
    assertThat(read.rejections()).isEmpty();
  }

  @Test
  void foldersAreReadBelowInTheOrderOfNames() throws Exception {
    write("b/z.txt", "z");
    write("b/a/m.md", "m");
    write("b/k.jsonl", json("k", "k"));
    write("a/n.txt", "n");
    write("b/picture.png", "png");
    Read read = read(".");
    assertThat(read.ids()).containsExactly("n", "k", "z", "m");
    assertThat(only(read.notes())).contains("picture.png").contains("not read");
  }

  @Test
  void aFileWithoutALineIsNamedAndNoFault() throws Exception {
    write("empty.jsonl", "");
    write("blank.jsonl", " \n\n");
    write("some.jsonl", json("a", "x"));
    Read read = read("empty.jsonl", "blank.jsonl", "some.jsonl");
    assertThat(read.ids()).containsExactly("a");
    assertThat(read.rejections()).isEmpty();
    assertThat(read.lines(Diagnostic.Severity.SKIPPED))
        .satisfiesExactly(
            line -> assertThat(line).contains("empty.jsonl: holds no document"),
            line -> assertThat(line).contains("blank.jsonl: holds no document"));
  }

  @Test
  void emptyTextsAndFoldersAreNamed() throws Exception {
    write("blank.txt", "  \n");
    Files.createDirectory(folder.resolve("nothing"));
    write("other.pdf", "pdf");
    Read read = read("blank.txt", "nothing", "other.pdf");
    assertThat(read.ids()).isEmpty();
    assertThat(read.rejections())
        .satisfiesExactly(
            line -> assertThat(line).contains("blank.txt").contains("no text"),
            line -> assertThat(line).contains("nothing").contains("no documents"),
            line -> assertThat(line).contains("other.pdf").contains(".jsonl"));
  }

  @Test
  void aMissingPathStopsBeforeAnythingIsRead() {
    assertThatThrownBy(
            () -> DocumentSource.of(List.of("nowhere"), InputStream.nullInputStream(), SMALL))
        .isInstanceOf(MissingPathException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void standardInputIsReadAsLines() throws Exception {
    InputStream in = new ByteArrayInputStream((json("a", "x") + "\n{").getBytes(UTF_8));
    try (DocumentSource source = DocumentSource.of(List.of("-"), in, SMALL)) {
      Read read = drain(source);
      assertThat(read.ids()).containsExactly("a");
      assertThat(only(read.rejections())).contains("standard input:2");
      assertThat(drain(source).ids()).containsExactly("a");
    }
  }

  @Test
  void compressedLinesAreReadAndBombsStopped() throws Exception {
    writeCompressed("good.jsonl.gz", (json("a", "x") + "\n" + json("b", "y")).getBytes(UTF_8));
    byte[] blanks = new byte[3_000_000];
    Arrays.fill(blanks, (byte) ' ');
    writeCompressed("bomb.jsonl.gz", blanks);
    write("no.jsonl.gz", "this is no gzip");
    Read read = read("good.jsonl.gz", "bomb.jsonl.gz", "no.jsonl.gz");
    assertThat(read.ids()).containsExactly("a", "b");
    assertThat(read.rejections())
        .satisfiesExactly(
            line -> assertThat(line).contains("bomb.jsonl.gz").contains("compressed size"),
            line -> assertThat(line).contains("no.jsonl.gz").contains("cannot be read"));
  }

  @Test
  void whatCameBeforeTheEndOfATruncatedFileIsKept() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      lines.append(json("d" + i, Integer.toHexString(i * 7919) + " " + (i * 104729L))).append('\n');
    }
    writeCompressed("whole.jsonl.gz", lines.toString().getBytes(UTF_8));
    byte[] whole = Files.readAllBytes(folder.resolve("whole.jsonl.gz"));
    Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));
    Read read = read("cut.jsonl.gz");
    assertThat(read.ids()).hasSizeGreaterThan(100).startsWith("d0", "d1");
    assertThat(only(read.rejections()))
        .contains("cut.jsonl.gz:" + (read.ids().size() + 1))
        .contains("ends too early");
  }

  @Test
  void messagesStayOnOneLine() throws Exception {
    write("a.jsonl", "{\"id\": \"a\\nb\\u001b[31m\", \"text\": \"\"}");
    assertThat(only(read("a.jsonl").rejections())).doesNotContain("\n").doesNotContain("\u001b");
  }

  private static String json(String id, String text) {
    return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\"}";
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private void writeCompressed(String name, byte[] content) throws IOException {
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.write(content);
    }
  }

  private Read read(String... names) throws Exception {
    List<String> paths =
        Arrays.stream(names).map(name -> folder.resolve(name).normalize().toString()).toList();
    try (DocumentSource source = DocumentSource.of(paths, InputStream.nullInputStream(), SMALL)) {
      Read read = drain(source);
      assertThat(source.documentCount()).isEqualTo(read.accepted.size());
      return read;
    }
  }

  private static Read drain(DocumentSource source) {
    Read read = new Read(new ArrayList<>(), new ArrayList<>());
    try (Readings readings = source.readings()) {
      readings.forEachRemaining(
          reading -> {
            switch (reading) {
              case Reading.Accepted accepted -> read.accepted.add(accepted.document());
              case Reading.Rejected rejected -> read.said.add(rejected.diagnostic());
              case Reading.PassedOver passed -> read.said.add(passed.diagnostic());
            }
          });
    }
    return read;
  }

  private static <T> T only(List<T> list) {
    assertThat(list).hasSize(1);
    return list.getFirst();
  }

  private record Read(List<Document> accepted, List<Diagnostic> said) {
    List<String> ids() {
      return accepted.stream().map(Document::id).toList();
    }

    List<String> rejections() {
      return lines(Diagnostic.Severity.REJECTED);
    }

    List<String> notes() {
      return lines(Diagnostic.Severity.NOTE);
    }

    private List<String> lines(Diagnostic.Severity severity) {
      return said.stream()
          .filter(diagnostic -> diagnostic.severity() == severity)
          .map(diagnostic -> diagnostic.documentId() + ": " + diagnostic.message())
          .toList();
    }
  }
}
