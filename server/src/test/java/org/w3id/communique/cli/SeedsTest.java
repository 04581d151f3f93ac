package org.w3id.communique.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.communique.extractor.ExtractorOptions;
import org.w3id.communique.ontology.CMQ;

/** The whole program on the documents that come with it. */
@TestInstance(Lifecycle.PER_CLASS)
class SeedsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final String store;
  private final Path seeds = CompetencyManifest.project().resolve("seeds");
  private final Extraction extraction = InstalledExtractor.load(ExtractorOptions.DEFAULT);

  SeedsTest(@TempDir Path folder) {
    this.folder = folder;
    this.store = folder.resolve("store").toString();
  }

  @BeforeAll
  void build() {
    CommandLineRun built = run("build", seeds.toString(), "--store", store, "--validate");
    assertThat(built.status()).as(String.join("\n", built.err())).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void everyClaimQuotesItsDocument() throws IOException {
    CommandLineRun run = run("extract", seeds.toString());
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(2);
    for (String line : lines) {
      JsonNode document = JSON.readTree(line);
      String text = Files.readString(seeds.resolve(document.path("id").asText() + ".txt"));
      assertThat(document.path("events")).isNotEmpty();
      for (JsonNode claim : document.path("events")) {
        int begin = text.offsetByCodePoints(0, claim.path("begin").asInt());
        int end = text.offsetByCodePoints(0, claim.path("end").asInt());
        assertThat(text.substring(begin, end)).isEqualTo(claim.path("evidence").asText());
      }
    }
  }

  @Test
  void theOrderOfDocumentsDoesNotMatter() throws IOException {
    String first = seeds.resolve("000_54ea2bac9112e103.txt").toString();
    String second = seeds.resolve("003_c6aab4048aab3299.txt").toString();
    String other = folder.resolve("other").toString();
    run("build", second, "--store", other);
    run("build", first, "--store", other);
    assertThat(run("export", "--store", other, "--format", "nquads").out())
        .isEqualTo(run("export", "--store", store, "--format", "nquads").out());
  }

  @Test
  void theTextOfARestrictedDocumentStaysInside() throws IOException {
    String restricted = Files.readString(seeds.resolve("003_c6aab4048aab3299.txt"));
    String unquoted = "keep a close eye on possible cooperation in space technology";
    assertThat(restricted).contains(unquoted);
    for (String format : List.of("nquads", "turtle", "trig", "jsonld", "graphml", "gexf", "csv")) {
      assertThat(run("export", "--store", store, "--format", format).out())
          .doesNotContain(unquoted);
    }
  }

  @Test
  void explainTellsWhatEverythingRestsOn() {
    CommandLineRun run =
        run(
            "explain",
            "Putin is set to visit North Korea on Tuesday, officials said. He held talks with him.",
            "--published",
            "2024-06-17");
    assertThat(run.out())
        .contains("\u00b7\u00b7visit VB xcomp")
        .contains("\u201cNorth Korea\u201d state North Korea by its name, by name/gazetteer")
        .contains("\u201cHe\u201d: Putin, by coreference/pronoun")
        .contains("Visit/visit at \u201cvisit\u201d; visitor = subject \u201cPutin\u201d")
        .contains("Planned; cues near: \u201cset\u201d (complement Planned)")
        .contains("2024-06-18 from \u201cTuesday\u201d, published 2024-06-17")
        .contains("only one side meets, and there is no topic")
        .contains("no claim")
        .containsPattern("confidence +0\\.[0-9]{2} from ");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void theGraphAgreesWithTheOntology() {
    Model model = ModelFactory.createDefaultModel();
    String turtle = run("export", "--store", store, "--format", "turtle").out();
    RDFDataMgr.read(model, new ByteArrayInputStream(turtle.getBytes(UTF_8)), Lang.TURTLE);
    assertThat(model.listSubjectsWithProperty(RDF.type, model.createResource(CMQ.EVENT)).toList())
        .isNotEmpty();
    assertThat(conflicts(model)).isEmpty();
  }

  /** What a reasoner for OWL cannot believe at once; the ontology is part of the graph. */
  private static List<String> conflicts(Model model) {
    List<String> conflicts = new ArrayList<>();
    ModelFactory.createInfModel(ReasonerRegistry.getOWLMiniReasoner(), model)
        .validate()
        .getReports()
        .forEachRemaining(report -> conflicts.add(report.toString()));
    return conflicts;
  }

  private CommandLineRun run(String... args) {
    return CommandLineRun.of(options -> extraction, args);
  }
}
