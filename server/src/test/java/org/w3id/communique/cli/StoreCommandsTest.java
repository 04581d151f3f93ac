package org.w3id.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.communique.search.Hit;
import org.w3id.communique.search.TextSearch;
import org.w3id.communique.store.ClaimStore;

class StoreCommandsTest {
  private static final String VISITS =
      "PREFIX cmq: <https://w3id.org/communique/ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
          + "SELECT ?who { ?visit a cmq:Visit ; cmq:visitor/rdfs:label ?who } ORDER BY ?who";

  private final Path folder;
  private final String store;
  private final TestExtraction.CountingLoader loader = new TestExtraction.CountingLoader();

  StoreCommandsTest(@TempDir Path folder) {
    this.folder = folder;
    this.store = folder.resolve("store").toString();
  }

  @Test
  void aStoreIsBuiltAskedKeptAndWritten() throws IOException {
    write("a.jsonl", json("a", "Ann visits Rome.") + json("b", "Bob visits Oslo."));
    CommandLineRun built = run("build", path("a.jsonl"), "--store", store, "--validate");
    assertThat(built.err())
        .containsExactly("2 documents read, 2 claims", "the store conforms to the shapes");
    assertThat(built.status()).isEqualTo(ExitStatus.DONE);
    assertThat(visitors()).containsExactly("Ann", "Bob");
    assertThat(run("status", "--store", store).out())
        .contains("documents  2\n")
        .contains("claims     2  (Visit 2)\n");
    assertThat(run("export", "--store", store, "--format", "turtle").out())
        .contains("cmq:Visit")
        .contains("\"Ann\"@en");

    CommandLineRun removed = run("remove", "a", "nope", "--store", store);
    assertThat(removed.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(removed.err())
        .containsExactly("the store holds no document \"nope\"", "1 document removed");
    CommandLineRun gone = run("remove", "a", "--store", store);
    assertThat(gone.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(line(gone)).contains("no document \"a\"");
    assertThat(visitors()).containsExactly("Bob");

    assertThat(run("compact", "--store", store).status()).isEqualTo(ExitStatus.DONE);
    assertThat(run("backup", path("all.nq.gz"), "--store", store).status())
        .isEqualTo(ExitStatus.DONE);
    assertThat(folder.resolve("all.nq.gz")).isNotEmptyFile();
    assertThat(run("validate", "--store", store).status()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void buildingTheSameTwiceChangesNothingAndLoadsNoExtractor() throws IOException {
    write("a.jsonl", json("a", "Ann visits Rome."));
    run("build", path("a.jsonl"), "--store", store);
    String before = run("export", "--store", store, "--format", "nquads").out();
    CommandLineRun again = run("build", path("a.jsonl"), "--store", store);
    assertThat(line(again)).isEqualTo("0 documents read, 0 claims; 1 unchanged");
    assertThat(loader.loads()).isEqualTo(1);
    assertThat(run("export", "--store", store, "--format", "nquads").out()).isEqualTo(before);
  }

  @Test
  void buildAndRemoveLeaveAnIndexOfTheStore() throws IOException {
    write("a.jsonl", json("a", "Ann visits Rome.") + json("b", "Bob visits Oslo."));
    run("build", path("a.jsonl"), "--store", store);
    assertThat(found("Ann")).isNotEmpty();
    run("remove", "a", "--store", store);
    assertThat(found("Ann")).isEmpty();
    assertThat(found("Bob")).isNotEmpty();
  }

  /** What the index has of a word, as it is: it must not be made anew. */
  private List<Hit> found(String word) {
    try (ClaimStore opened = ClaimStore.open(Path.of(store));
        TextSearch search = TextSearch.open(opened, making -> fail("the index is out of date"))) {
      return search.find(word, Set.of(), 10).hits();
    }
  }

  @Test
  void aChangedDocumentIsReplaced() throws IOException {
    write("a.jsonl", json("a", "Ann visits Rome.") + json("b", "Bob visits Oslo."));
    run("build", path("a.jsonl"), "--store", store);
    write("a.jsonl", json("a", "Eve visits Rome.") + json("b", "Bob visits Oslo."));
    assertThat(line(run("build", path("a.jsonl"), "--store", store)))
        .isEqualTo("1 document read, 1 claim; 1 unchanged");
    assertThat(visitors()).containsExactly("Bob", "Eve");
  }

  @Test
  void rejectedDocumentsAreToldAndTheOthersAreIn() throws IOException {
    write("a.jsonl", "{\n" + json("b", "Bob visits Oslo."));
    CommandLineRun built = run("build", path("a.jsonl"), "--store", store);
    assertThat(built.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(built.err()).hasSize(2).last().isEqualTo("1 document read, 1 claim; 1 rejected");
    assertThat(visitors()).containsExactly("Bob");
  }

  @Test
  void theBaseIsThatOfTheStore() throws IOException {
    write("a.jsonl", json("a", "Ann visits Rome."));
    run("build", path("a.jsonl"), "--store", store, "--base", "https://graph.example.org/news");
    assertThat(run("export", "--store", store, "--format", "nquads").out())
        .contains("<https://graph.example.org/news/id/person/Ann>");
    CommandLineRun other =
        run("build", path("a.jsonl"), "--store", store, "--base", "https://other.example.org/");
    assertThat(other.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(line(other)).contains("https://graph.example.org/news/");
    assertThat(run("build", path("a.jsonl"), "--store", store, "--base", "nonsense").status())
        .isEqualTo(ExitStatus.USAGE);
  }

  @Test
  void whatIsNoStoreIsSaidInOneLine() throws IOException {
    write("plain.txt", "x");
    assertThat(
            List.of(
                "status",
                "validate",
                "compact",
                "export --format nquads",
                "query ASK{}",
                "remove x"))
        .allSatisfy(
            command -> {
              CommandLineRun missing = run((command + " --store " + path("none")).split(" ", -1));
              assertThat(missing.status()).isEqualTo(ExitStatus.FAILED);
              assertThat(line(missing)).contains("no store");
            });
    CommandLineRun file = run("status", "--store", path("plain.txt"));
    assertThat(file.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(line(file)).contains("not a store");
  }

  @Test
  void aStoreThatIsHeldIsSaidInOneLine() throws IOException {
    write("a.jsonl", json("a", "Ann visits Rome."));
    run("build", path("a.jsonl"), "--store", store);
    try (ClaimStore held = ClaimStore.open(Path.of(store))) {
      CommandLineRun run = run("query", VISITS, "--store", store);
      assertThat(held.status().documents()).isEqualTo(1);
      assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
      assertThat(line(run)).contains("in use");

      held.announce("http://localhost:3030/sparql");
      assertThat(line(run("compact", "--store", store)))
          .contains("is being served", "--endpoint http://localhost:3030/sparql");
    }
    assertThat(run("query", VISITS, "--store", store).status()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void statusTellsWhatIsThereAndWhatIsStale() throws IOException {
    write("a.jsonl", json("a", "Ann visits Rome.") + json("b", "Bob visits Oslo."));
    run("build", path("a.jsonl"), "--store", store);
    assertThat(run("status", "--store", store).out().lines())
        .contains(
            "documents  2",
            "claims     2  (Visit 2)",
            "events     2  (Occurred 2)",
            "entities   4  (Person 2, Place 2)",
            "contested  0",
            "stale      nothing");

    write("names.tsv", "Blue Fleet\torganization/blue-fleet\tname\tmine\n");
    String names = path("names.tsv");
    assertThat(run("status", "--store", store, "--names", names).out())
        .contains("2 documents read by other rules");

    write("b.jsonl", json("b", "Bob visits Oslo."));
    assertThat(line(run("build", path("b.jsonl"), "--store", store, "--names", names)))
        .isEqualTo("1 document read, 1 claim; 1 more in the store read by other rules");
    assertThat(run("status", "--store", store, "--names", names).out())
        .contains("1 document read by other rules");
  }

  @Test
  void aBackupSaysWhatItHoldsAndReplacesOnlyFiles() throws IOException {
    write("a.jsonl", json("a", "Ann visits Rome."));
    run("build", path("a.jsonl"), "--store", store);
    write("all.nq.gz", "older");
    CommandLineRun done = run("backup", path("all.nq.gz"), "--store", store);
    assertThat(line(done)).contains("all.nq.gz holds 1 document of the store");
    assertThat(Files.size(folder.resolve("all.nq.gz"))).isGreaterThan(1000);

    assertThat(line(run("backup", folder.toString(), "--store", store))).contains("is a folder");
    assertThat(line(run("backup", path("none/all.nq.gz"), "--store", store)))
        .contains("no such file or folder");
  }

  @Test
  void queriesAreFilesTextsOrMistakes() throws IOException {
    write("a.jsonl", json("a", "Ann visits Rome."));
    write("q.rq", VISITS);
    run("build", path("a.jsonl"), "--store", store);
    assertThat(run("query", path("q.rq"), "--store", store).out()).contains("who\n---\nAnn\n");
    assertThat(run("query", VISITS, "--store", store, "--format", "json").out())
        .contains("\"value\"");
    assertThat(
            CommandLineRun.withInput(
                    VISITS, loader, "query", "-", "--store", store, "--format", "tsv")
                .out())
        .contains("\"Ann\"@en");
    assertThat(run("query", "no-such.rq", "--store", store).status()).isEqualTo(ExitStatus.USAGE);
    CommandLineRun malformed = run("query", "SELECT * { ?a ?b }", "--store", store);
    assertThat(malformed.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(line(malformed)).contains("line 1, column 18");
    assertThat(line(run("query", VISITS, "--store", store, "--format", "turtle")))
        .contains("CONSTRUCT");
    assertThat(line(run("query", "INSERT DATA { <a:a> <a:a> <a:a> }", "--store", store)))
        .contains("update");
    assertThat(run("query", VISITS, "--endpoint", "nonsense").status()).isEqualTo(ExitStatus.USAGE);
    assertThat(line(run("query", VISITS, "--endpoint", "http://localhost:1/sparql")))
        .contains("did not answer");
  }

  @Test
  void aPortInUseIsSaidInOneLineBeforeAnythingIsBuilt() throws IOException {
    write("a.jsonl", json("a", "Ann visits Rome."));
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      String port = Integer.toString(taken.getLocalPort());
      CommandLineRun run = run("serve", path("a.jsonl"), "--store", store, "--port", port);
      assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
      assertThat(line(run)).contains("port " + port + " is in use");
    }
    assertThat(Path.of(store)).doesNotExist();
    assertThat(run("serve", "--store", store, "--port", "70000").status())
        .isEqualTo(ExitStatus.USAGE);
  }

  private List<String> visitors() {
    return run("query", VISITS, "--store", store, "--format", "csv").out().lines().skip(1).toList();
  }

  private CommandLineRun run(String... args) {
    return CommandLineRun.of(loader, args);
  }

  private static String line(CommandLineRun run) {
    assertThat(run.err()).hasSize(1);
    return run.err().getFirst();
  }

  private static String json(String id, String text) {
    return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\"}\n";
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
