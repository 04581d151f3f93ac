package org.w3id.communique.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.communique.evaluation.Evaluation;
import org.w3id.communique.evaluation.EvaluationException;
import org.w3id.communique.extractor.ExtractorOptions;
import org.w3id.communique.input.DocumentSource;
import org.w3id.communique.input.InputLimits;
import org.w3id.communique.input.MissingPathException;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.output.ClaimJson;

/** Extracts the texts of annotated documents and holds the claims against the annotations. */
final class GoldRun {
  private final Context context;
  private final Path gold;
  private final Workbench bench;
  private final Once<TracedClaims> traced;

  GoldRun(Context context, ExtractorOptions options, Path gold) {
    this.context = context;
    this.gold = gold;
    this.bench = new Workbench(context, options, IriSpace.DEFAULT);
    this.traced = new Once<>(() -> new TracedClaims(bench.extraction(), bench.minter()));
  }

  /** How well the claims agree with the annotations, as far as the types are wanted. */
  Evaluation evaluation(Set<EventType> types) throws IOException, EvaluationException {
    Reader claims = new StringReader(extracted());
    try (Reader annotated = Files.newBufferedReader(gold, StandardCharsets.UTF_8)) {
      return Evaluation.of(
          annotated,
          gold.toString(),
          claims,
          "the extracted claims",
          types,
          traced.get().considered());
    }
  }

  /** The features of each claim by its IRI; only after an evaluation. */
  Map<String, List<String>> features() {
    return traced.get().features();
  }

  private String extracted() throws IOException {
    ClaimJson json = new ClaimJson(bench.minter());
    StringBuilder lines = new StringBuilder();
    try (DocumentSource source =
        DocumentSource.of(List.of(gold.toString()), context.console().in(), InputLimits.DEFAULT)) {
      new DocumentRun(context.console(), false, traced::get)
          .run(
              source,
              known -> false,
              Runtime.getRuntime().availableProcessors(),
              claims -> lines.append(json.write(claims)).append('\n'));
    } catch (MissingPathException e) {
      throw CommandException.usage(String.valueOf(e.getMessage()));
    }
    return lines.toString();
  }
}
