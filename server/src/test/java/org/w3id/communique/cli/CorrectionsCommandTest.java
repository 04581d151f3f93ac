package org.w3id.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsCommandTest {
  private static final String PREFIX = "PREFIX cmq: <https://w3id.org/communique/ns#> ";

  private final Path folder;
  private final String store;

  CorrectionsCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.store = folder.resolve("store").toString();
  }

  @BeforeEach
  void build() throws IOException {
    write(
        "a.jsonl",
        """
        {"id": "a", "text": "Ann visits Rome. Bob visits Oslo."}
        {"id": "b", "text": "Ann visits Rome."}
        """);
    assertThat(run("build", path("a.jsonl"), "--store", store).status()).isZero();
  }

  @Test
  void correctionsAreKeptAppliedToWhatComesAndTakenBack() throws IOException {
    String before = quads(store);
    String rejected = claims().getFirst();
    write(
        "mine.yaml",
        """
        - reject: %s
          by: Eve
          reason: a film
        - name: Ann
          means: person/anna
          label: Anna
          documents: [b, c]
        """
            .formatted(rejected));
    CommandLineRun corrected = correct("mine.yaml");
    assertThat(corrected.status()).isZero();
    assertThat(corrected.err()).containsExactly("0 documents read, 0 claims; 2 unchanged");
    assertThat(run("validate", "--store", store).err())
        .containsExactly("the store conforms to the shapes");
    assertThat(ask("SELECT ?who { ?c cmq:rejectedBy/<http://purl.org/dc/terms/creator> ?who }"))
        .containsExactly("Eve");
    assertThat(ask("SELECT ?e { <http://localhost:3030/id/" + rejected + "> cmq:asserts ?e }"))
        .isEmpty();
    assertThat(run("status", "--store", store).out())
        .contains("corrected  2 corrections of mine.yaml\n")
        .doesNotContain("dead");

    write("c.jsonl", "{\"id\": \"c\", \"text\": \"Ann visits Bonn.\"}\n");
    run("build", path("c.jsonl"), "--store", store);
    assertThat(
            ask(
                "SELECT ?d { ?c cmq:visitor <http://localhost:3030/id/person/anna> ;"
                    + " <http://www.w3.org/ns/prov#wasDerivedFrom>/<http://purl.org/dc/terms/identifier> ?d }"
                    + " ORDER BY ?d"))
        .containsExactly("b", "c");

    String again = folder.resolve("again").toString();
    run(
        "build",
        path("c.jsonl"),
        path("a.jsonl"),
        "--store",
        again,
        "--corrections",
        path("mine.yaml"));
    assertThat(quads(again)).isEqualTo(quads(store));

    run("remove", "c", "--store", store);
    write("none.yaml", "");
    assertThat(correct("none.yaml").status()).isZero();
    assertThat(quads(store)).isEqualTo(before);
    assertThat(run("status", "--store", store).out()).doesNotContain("corrected");
  }

  @Test
  void entriesThatFindNothingAreTold() throws IOException {
    write(
        "mine.yaml",
        """
        - reject: claim/gone
        - name: Atlantis
          means: state/GRC
        - same-event: [%s, claim/lost]
        """
            .formatted(claims().getFirst()));
    assertThat(correct("mine.yaml").err())
        .containsExactly(
            "mine.yaml:1: the store holds no claim http://localhost:3030/id/claim/gone",
            "mine.yaml:2: no document that is meant names Atlantis",
            "mine.yaml:4: the store holds no claim http://localhost:3030/id/claim/lost",
            "0 documents read, 0 claims; 2 unchanged");
    assertThat(run("status", "--store", store).out().lines().filter(l -> l.startsWith("dead ")))
        .hasSize(3);
  }

  @Test
  void claimsAreJoinedWhateverTheyLack() throws IOException {
    assertThat(ask("SELECT ?e { ?e a cmq:Event }")).hasSize(3);
    write("mine.yaml", "- same-event: " + claims() + "\n");
    correct("mine.yaml");
    assertThat(ask("SELECT ?e { ?e a cmq:Event }")).hasSize(1);
    assertThat(ask("SELECT ?c { ?c cmq:mergedBy cmq:Correction }")).isNotEmpty();
  }

  @Test
  void whatCannotBeReadChangesNothing() throws IOException {
    String before = quads(store);
    write("mine.yaml", "- name: Ann\n");
    CommandLineRun refused = correct("mine.yaml");
    assertThat(refused.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(refused.err())
        .singleElement()
        .asString()
        .contains("mine.yaml:1: say what the name means");
    assertThat(correct("none.yaml").status()).isEqualTo(ExitStatus.USAGE);
    assertThat(quads(store)).isEqualTo(before);
  }

  private CommandLineRun correct(String file) {
    return run("build", path("a.jsonl"), "--store", store, "--corrections", path(file));
  }

  private List<String> claims() {
    return ask("SELECT ?c { ?c a cmq:Claim } ORDER BY ?c").stream()
        .map(iri -> iri.substring(iri.indexOf("claim/")))
        .toList();
  }

  private List<String> ask(String query) {
    return run("query", PREFIX + query, "--store", store, "--format", "csv")
        .out()
        .lines()
        .skip(1)
        .toList();
  }

  private String quads(String of) {
    return run("export", "--store", of, "--format", "nquads").out();
  }

  private static CommandLineRun run(String... args) {
    return CommandLineRun.of(new TestExtraction.CountingLoader(), args);
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }
}
