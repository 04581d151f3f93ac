package org.w3id.communique.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.ShapeReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Check everything in a store against the shapes of the ontology. */
@Command(
    name = "validate",
    description = "Check everything in a store against the shapes of the ontology.",
    footer = {
      "",
      "Each finding is one line on standard output; the exit status is 1 if there are any."
    })
final class ValidateCommand implements Callable<Integer> {
  /** What to do about findings, which no document and no rule should cause. */
  static final String ADVICE =
      "build the documents named again; if that does not help, report the rule or 'remove' the document";

  private final Context context;

  @Mixin private StoreOption store = new StoreOption();

  ValidateCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (ClaimStore opened = ClaimStore.open(store.folder())) {
      return check(opened, context.console());
    }
  }

  /** Writes what a store has against the shapes. */
  static int check(ClaimStore store, Console console) throws IOException {
    ShapeReport report = store.validate();
    try (Output output = Output.open(console, Optional.empty())) {
      for (String finding : report.findings()) {
        output.line(finding);
      }
      output.finish();
    }
    console.say(
        report.conforms()
            ? "the store conforms to the shapes"
            : Counted.of(report.findings().size(), "finding") + ": " + ADVICE);
    return report.conforms() ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
