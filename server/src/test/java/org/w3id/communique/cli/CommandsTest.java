package org.w3id.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.communique.lexicon.LexiconException;

class CommandsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final TestExtraction.CountingLoader loader = new TestExtraction.CountingLoader();

  CommandsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void withoutACommandTheHelpIsPointedAt() {
    CommandLineRun run = run();
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(line(run)).isEqualTo("communique: no command given (see 'communique --help')");
  }

  @Test
  void theReadmeTellsAllThatServeCanBeTold() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    List<String> options =
        Pattern.compile("--[a-z-]+")
            .matcher(run("serve", "--help").out())
            .results()
            .map(MatchResult::group)
            .distinct()
            .filter(option -> !Set.of("--help", "--version").contains(option))
            .toList();

    assertThat(options).contains("--port", "--access-log").allMatch(readme::contains);
  }

  @Test
  void whatIsMistypedIsGuessed() {
    assertThat(line(run("extarct")))
        .contains("unknown command extarct")
        .contains("did you mean extract?");
    assertThat(line(run("extract", "--fromat", "jsonl")))
        .contains("unknown option --fromat")
        .contains("--format");
    assertThat(line(run("extract", "--format", "xml"))).contains("--format").contains("jsonl");
    assertThat(line(run("status", "much"))).contains("one argument too many: much");
    assertThat(line(run("explain", "x", "--published", "foo")))
        .contains("'foo' is no day such as 2024-06-18")
        .doesNotContain("java");
    assertThat(line(run("query", "x.rq", "--store", "a", "--endpoint", "b")))
        .startsWith("communique query: --store=DIR, --endpoint=URL are mutually exclusive");
    assertThat(Stream.of("extarct", "--nonsense", "extract --x", "backup", "serve --port many"))
        .allSatisfy(
            line -> assertThat(run(line.split(" ", -1)).status()).isEqualTo(ExitStatus.USAGE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve",
        "query",
        "extract",
        "explain",
        "build",
        "export",
        "status",
        "validate",
        "remove",
        "compact",
        "backup",
        "evaluate",
        "benchmark"
      })
  void everyCommandTellsAboutItself(String command) {
    CommandLineRun run = run(command, "--help");
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Usage: communique " + command).doesNotContain("\u001b");
    assertThat(run.out().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertThat(run("--version").out()).matches("communique \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @Test
  void claimsComeOutInTheOrderOfTheDocumentsWithOffsetsInCodePoints() throws IOException {
    write(
        "a.jsonl",
        json("a", "\ud83d\ude00 Ann visits Rome.")
            + json("b", "Nothing.")
            + json("c", "Bob visits Oslo."));
    CommandLineRun run = run("extract", path("a.jsonl"));
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.err()).isEmpty();
    List<JsonNode> documents = documents(run);
    assertThat(documents)
        .extracting(document -> document.path("id").asText())
        .containsExactly("a", "b", "c");
    JsonNode claim = documents.getFirst().path("events").path(0);
    assertThat(claim.path("evidence").asText()).isEqualTo("Ann visits Rome.");
    assertThat(claim.path("begin").asInt()).isEqualTo(2);
    assertThat(claim.path("end").asInt()).isEqualTo(18);
    assertThat(claim.path("roles").path("visitor").path(0).path("iri").asText())
        .endsWith("id/person/Ann");
    assertThat(claim.path("event").asText()).startsWith("http://localhost:3030/id/event/");
    assertThat(documents.get(1).path("events").isEmpty()).isTrue();
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    write(
        "a.jsonl",
        IntStream.range(0, 50)
            .mapToObj(i -> json("d" + i, "P" + i + " visits C" + i % 7 + "."))
            .collect(Collectors.joining()));
    for (String format : List.of("jsonl", "nquads", "trig", "turtle", "jsonld")) {
      String first = run("extract", path("a.jsonl"), "--format", format).out();
      assertThat(first).isNotEmpty();
      assertThat(run("extract", path("a.jsonl"), "--format", format).out()).isEqualTo(first);
    }
  }

  @Test
  void aBarStandsInNoNameAndAQuotationWithOneIsLeftOut() throws IOException {
    write("a.jsonl", json("a", "A|B visits Rome."));
    JsonNode filler =
        documents(run("extract", path("a.jsonl")))
            .getFirst()
            .path("events")
            .path(0)
            .path("roles")
            .path("visitor")
            .path(0);
    assertThat(filler.path("name").asText()).isEqualTo("A/B");
    assertThat(filler.has("mention")).isFalse();
    assertThat(filler.has("text")).isFalse();
    assertThat(filler.path("iri").asText()).doesNotContain("|");
  }

  @Test
  void unsureClaimsCanBeLeftOut() throws IOException {
    write("a.jsonl", json("a", "Ann visits Rome. Bob visits Oslo"));
    assertThat(
            documents(run("extract", path("a.jsonl"), "--min-confidence", "0.5"))
                .getFirst()
                .path("events"))
        .hasSize(1);
    assertThat(documents(run("extract", path("a.jsonl"))).getFirst().path("events")).hasSize(2);
    CommandLineRun wrong = run("extract", path("a.jsonl"), "--min-confidence", "1.5");
    assertThat(wrong.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(line(wrong)).contains("--min-confidence");
  }

  @Test
  void aMissingPathIsWrongUsageAndNothingIsWritten() throws IOException {
    write("a.jsonl", json("a", "Ann visits Rome."));
    CommandLineRun run = run("extract", path("a.jsonl"), path("nowhere"), "-o", path("out"));
    assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(line(run)).contains("no such file or folder").contains("nowhere");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aRejectedDocumentIsALineAndTheOthersAreExtracted() throws IOException {
    write("a.jsonl", json("a", "Ann visits Rome.") + "{\n" + json("c", "Bob visits Oslo."));
    CommandLineRun run = run("extract", path("a.jsonl"));
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(documents(run)).hasSize(2);
    assertThat(line(run)).contains("a.jsonl:2: is not JSON");
  }

  @Test
  void aFaultOfTheExtractorCostsOneDocument() throws IOException {
    write(
        "a.jsonl",
        json("a", "Ann visits Rome.") + json("b", "fault") + json("c", "Bob visits Oslo."));
    CommandLineRun run = run("extract", path("a.jsonl"));
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(documents(run))
        .extracting(document -> document.path("id").asText())
        .containsExactly("a", "c");
    assertThat(line(run)).contains("a.jsonl:2").contains("fault on purpose");
  }

  @Test
  void passedOverFilesAreToldWhenAsked() throws IOException {
    write("in/a.jsonl", json("a", "Ann visits Rome."));
    write("in/b.png", "");
    assertThat(run("extract", path("in")).err()).isEmpty();
    assertThat(line(run("extract", path("in"), "--verbose"))).contains("b.png");
  }

  @Test
  void standardInputIsRead() throws IOException {
    CommandLineRun run =
        CommandLineRun.withInput(json("a", "Ann visits Rome."), loader, "extract", "-");
    assertThat(documents(run)).hasSize(1);
  }

  @Test
  void aFileIsWrittenAsAWholeOrNotAtAll() throws IOException {
    write("a.jsonl", json("a", "Ann visits Rome."));
    write("out.jsonl", "before");
    assertThat(run("extract", path("a.jsonl"), "-o", path("out.jsonl")).status())
        .isEqualTo(ExitStatus.DONE);
    assertThat(Files.readString(folder.resolve("out.jsonl"))).startsWith("{\"id\":\"a\"");
    CommandLineRun failed = run("extract", path("a.jsonl"), "-o", path("no/such/folder/out"));
    assertThat(failed.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(line(failed))
        .isEqualTo("communique extract: no such file or folder: " + path("no/such/folder"));
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("a.jsonl", "out.jsonl");
    }
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoFailure() throws IOException {
    write("a.jsonl", json("a", "Ann visits Rome."));
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    for (String format : List.of("jsonl", "turtle", "jsonld")) {
      CommandLineRun run =
          CommandLineRun.with(
              new ByteArrayInputStream(new byte[0]),
              closed,
              loader,
              "extract",
              path("a.jsonl"),
              "--format",
              format);
      assertThat(run.err()).isEmpty();
    }
  }

  @Test
  void whatIsWrongWithAListOfNamesIsSaidOnce() throws IOException {
    write("a.jsonl", json("a", "x") + json("b", "y"));
    CommandLineRun run =
        CommandLineRun.of(
            options -> {
              throw new LexiconException("names.tsv:3: no such kind");
            },
            "extract",
            path("a.jsonl"));
    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(line(run)).isEqualTo("communique extract: names.tsv:3: no such kind");
    assertThat(run("extract", path("a.jsonl"), "--names", path("none")).status())
        .isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void claimsInAFileAreCompared() throws IOException {
    write(
        "gold.jsonl",
        "{\"id\":\"a\",\"text\":\"Ann visits"
            + " Rome.\",\"events\":[{\"type\":\"Visit\",\"roles\":{\"visitor\":[\"Ann\"],\"destination\":[\"Rome\"]},\"factuality\":\"Occurred\",\"evidence\":\"Ann"
            + " visits Rome\"}]}\n");
    String figures = run("evaluate", path("gold.jsonl"), "--json").out();
    assertThat(figures).contains("\"claim\":{\"p\":1.0,\"r\":1.0,\"f1\":1.0}");
    assertThat(run("extract", path("gold.jsonl"), "-o", path("claims.jsonl")).status())
        .isEqualTo(ExitStatus.DONE);
    assertThat(run("evaluate", path("gold.jsonl"), path("claims.jsonl"), "--json").out())
        .isEqualTo(figures);
    assertThat(run("evaluate", path("gold.jsonl"), "--types", "Vote").out())
        .contains("ALL                 0     0");
    assertThat(run("evaluate", path("gold.jsonl"), "--check").out())
        .isEqualTo("1 documents, 1 events, 0 problems\n");
    assertThat(run("evaluate", path("none.jsonl")).status()).isEqualTo(ExitStatus.USAGE);
    assertThat(run("evaluate", path("gold.jsonl"), "--types", "Wedding").status())
        .isEqualTo(ExitStatus.USAGE);
  }

  private CommandLineRun run(String... args) {
    return CommandLineRun.of(loader, args);
  }

  /** What a run said, which must be one line that is no trace of a stack. */
  private static String line(CommandLineRun run) {
    assertThat(run.err()).hasSize(1);
    return run.err().getFirst();
  }

  private static List<JsonNode> documents(CommandLineRun run) throws IOException {
    return run.out().lines().map(CommandsTest::parse).toList();
  }

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }

  private static String json(String id, String text) {
    return JSON.createObjectNode().put("id", id).put("text", text) + "\n";
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content, StandardCharsets.UTF_8);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
