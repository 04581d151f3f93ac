package org.w3id.communique.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.Figures;
import org.w3id.communique.store.StoreStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tell what a store holds. */
@Command(
    name = "status",
    description = "Tell what a store holds.",
    footer = {"", "Example:", "  communique status --store news-store"})
final class StatusCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private StoreOption store = new StoreOption();

  StatusCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (ClaimStore opened = ClaimStore.inspect(store.folder());
        Output output = Output.open(context.console(), Optional.empty())) {
      write(opened.folder(), opened.status(), output);
      output.finish();
    }
    return ExitStatus.DONE;
  }

  private static void write(Path folder, StoreStatus status, Output output) throws IOException {
    Figures figures = status.figures();
    row(output, "store", folder.toString());
    row(output, "IRIs", status.base() + "id/…");
    row(output, "made by", "communique " + status.madeBy());
    row(output, "documents", number(status.documents()));
    row(output, "claims", number(figures.having(CMQ.CLAIM)));
    row(output, "events", number(figures.having(CMQ.EVENT)) + statuses(figures));
    row(output, "contested", number(figures.contested()));
    row(output, "triples", number(figures.triples()));
    row(output, "on disk", String.format(Locale.ROOT, "%.1f MB", status.bytes() / 1e6));
    if (status.stale()) {
      row(
          output,
          "stale",
          "an update was interrupted, or the program is newer: 'build' makes it good");
    }
  }

  private static String statuses(Figures figures) {
    return figures.statuses().entrySet().stream()
        .map(
            entry ->
                entry.getKey().substring(CMQ.NAMESPACE.length()) + " " + number(entry.getValue()))
        .reduce((one, other) -> one + ", " + other)
        .map(list -> "  (" + list + ")")
        .orElse("");
  }

  private static void row(Output output, String name, String value) throws IOException {
    output.line(String.format(Locale.ROOT, "%-10s %s", name, value));
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
