package org.w3id.communique.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.w3id.communique.evaluation.CauseReport;
import org.w3id.communique.evaluation.Considered;
import org.w3id.communique.evaluation.Evaluation;
import org.w3id.communique.evaluation.EvaluationException;
import org.w3id.communique.evaluation.EvaluationReport;
import org.w3id.communique.evaluation.GoldCheck;
import org.w3id.communique.evaluation.RunDifference;
import org.w3id.communique.evaluation.TradeOff;
import org.w3id.communique.ontology.EventType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares claims with annotated ones. */
@Command(
    name = "evaluate",
    description =
        "Tell how well extracted claims agree with annotated ones: precision, recall and F1.",
    footer = {
      "",
      "Below the figures: what the mistakes come from, and whether the confidence means something.",
      "Three levels: detected (the type, and a participant or the place), participants (all of them),",
      "claim (besides, factuality, date and phase). Examples:",
      "  communique evaluate gold.jsonl                          extracts the texts of the file itself",
      "  communique evaluate gold.jsonl claims.jsonl --json      compares what was extracted before",
      "  communique evaluate gold.jsonl --examples 3 --types Visit,Meeting",
      "  communique evaluate gold.jsonl --against claims.jsonl   tells what changed since then"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private NamesOption names = new NamesOption();

  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = "Annotated documents, one JSON object a line.")
  private Path gold = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "PREDICTED",
      arity = "0..1",
      description =
          "Claims as 'extract' writes them; without it, the texts of GOLD are extracted now.")
  private @Nullable Path predicted;

  @Option(
      names = "--types",
      split = ",",
      paramLabel = "TYPE",
      description = "Compare only these event types.")
  private List<String> types = List.of();

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Show up to N misses and N false alarms.")
  private int errors;

  @Option(
      names = "--examples",
      paramLabel = "N",
      description = "Show N examples below each cause, or below what was gained and lost.")
  private int examples;

  @Option(
      names = "--against",
      paramLabel = "OTHER",
      description =
          "Claims of another run: tell what changed from them to PREDICTED, instead of causes.")
  private @Nullable Path against;

  @Option(names = "--json", description = "Write the figures as one JSON object.")
  private boolean json;

  @Option(names = "--check", description = "Only check that GOLD is well annotated.")
  private boolean check;

  EvaluateCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (Output output = Output.open(context.console(), Optional.empty())) {
      int status = check ? check(output) : compare(output);
      output.finish();
      return status;
    } catch (EvaluationException e) {
      throw CommandException.failed(String.valueOf(e.getMessage()));
    }
  }

  private int check(Output output) throws IOException, EvaluationException {
    try (Reader reader = open(gold)) {
      GoldCheck.Result result = GoldCheck.of(reader, gold.toString());
      for (String problem : result.problems()) {
        output.line(problem);
      }
      output.line(
          result.documents()
              + " documents, "
              + result.events()
              + " events, "
              + result.problems().size()
              + " problems");
      return result.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
    }
  }

  private int compare(Output output) throws IOException, EvaluationException {
    Evaluation evaluation = predicted == null ? ofExtracted() : of(predicted);
    if (json) {
      output.line(EvaluationReport.json(evaluation));
      return ExitStatus.DONE;
    }
    output.text(EvaluationReport.table(evaluation, errors));
    if (against == null) {
      output.text("\n" + CauseReport.of(evaluation, examples));
      output.text("\n" + evaluation.reliability().table());
      output.text("\n" + TradeOff.table(evaluation.rated(), evaluation.all().claim().gold()));
    } else {
      output.text("\n" + RunDifference.of(evaluation, of(against), examples));
    }
    return ExitStatus.DONE;
  }

  private Evaluation of(Path claims) throws IOException, EvaluationException {
    try (Reader annotated = open(gold);
        Reader lines = open(claims)) {
      return Evaluation.of(
          annotated, gold.toString(), lines, claims.toString(), types(), Considered.UNKNOWN);
    }
  }

  private Evaluation ofExtracted() throws IOException, EvaluationException {
    Set<EventType> wanted = types();
    open(gold).close();
    return new GoldRun(context, names.extractor(), gold).evaluation(wanted);
  }

  private static Reader open(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw CommandException.usage("no such file: " + file);
    }
    return Files.newBufferedReader(file, StandardCharsets.UTF_8);
  }

  private Set<EventType> types() {
    EnumSet<EventType> wanted = EnumSet.noneOf(EventType.class);
    for (String name : types) {
      wanted.add(
          EventType.of(name.strip())
              .orElseThrow(() -> CommandException.usage("no event type: " + name)));
    }
    return wanted.isEmpty() ? EnumSet.allOf(EventType.class) : wanted;
  }
}
