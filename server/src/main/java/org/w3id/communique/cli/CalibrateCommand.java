package org.w3id.communique.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.w3id.communique.claim.Confidence;
import org.w3id.communique.evaluation.Calibration;
import org.w3id.communique.evaluation.Evaluation;
import org.w3id.communique.evaluation.EvaluationException;
import org.w3id.communique.evaluation.Rated;
import org.w3id.communique.evaluation.Reliability;
import org.w3id.communique.evaluation.TradeOff;
import org.w3id.communique.ontology.EventType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits the confidence of claims to annotated documents. */
@Command(
    name = "calibrate",
    description = "Fit the confidence of claims to annotated documents.",
    footer = {
      "",
      "For who changes the extractor. Extracts the documents, tells by cross-validation what the",
      "confidence would mean on others, and writes the weights for lexicon/confidence.tsv:",
      "  communique calibrate gold.jsonl --source 'news annotated by hand' -o confidence.tsv"
    })
final class CalibrateCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private NamesOption names = new NamesOption();

  @Parameters(paramLabel = "GOLD", description = "Annotated documents, one JSON object a line.")
  private Path gold = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the weights there.")
  private @Nullable Path target;

  @Option(
      names = "--source",
      paramLabel = "TEXT",
      defaultValue = "annotated documents",
      description = "What to say of the documents in the head of the file.")
  private String source = "";

  CalibrateCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(gold)) {
      throw CommandException.usage("no such file: " + gold);
    }
    try (Output output = Output.open(context.console(), Optional.empty())) {
      GoldRun run = new GoldRun(context, names.extractor(), gold);
      Evaluation evaluation = run.evaluation(EnumSet.allOf(EventType.class));
      Calibration calibration =
          new Calibration(evaluation.rated(), run.features(), Confidence.ALWAYS);
      double penalty = calibration.penalty();
      List<Rated> validated = calibration.validated(penalty);
      output.text(Reliability.of(validated).table());
      output.text("\n" + TradeOff.table(validated, evaluation.all().claim().gold()));
      if (target != null) {
        Files.writeString(
            target,
            head(evaluation, validated.size(), penalty) + calibration.weights(penalty),
            StandardCharsets.UTF_8);
      }
      output.finish();
    } catch (EvaluationException e) {
      throw CommandException.failed(String.valueOf(e.getMessage()));
    }
    return ExitStatus.DONE;
  }

  private String head(Evaluation evaluation, int claims, double penalty) {
    return String.format(
        Locale.ROOT,
        """
        # How much each feature of a claim adds to the logarithm of the odds that type, participants and factuality are
        # right. Written by 'communique calibrate'; do not edit.
        # Fitted to %d claims of %d documents, penalty %.0f. Source: %s
        """,
        claims,
        evaluation.documents(),
        penalty,
        source);
  }
}
