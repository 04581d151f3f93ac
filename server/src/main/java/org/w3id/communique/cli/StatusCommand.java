package org.w3id.communique.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.CorrectionReport;
import org.w3id.communique.store.Figures;
import org.w3id.communique.store.StoreStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tell what a store holds. */
@Command(
    name = "status",
    description = "Tell what a store holds, what is stale in it and what contradicts.",
    footer = {
      "",
      "A document is stale that was read by other rules than those of this program and of --names.",
      "Example:",
      "  communique status --store news-store"
    })
final class StatusCommand implements Callable<Integer> {
  private static final int MOST_CONTESTED = 10;
  private static final List<String> ENTITIES =
      List.of(CMQ.STATE, CMQ.ORGANIZATION, CMQ.PERSON, CMQ.PLACE, CMQ.ITEM_TYPE);

  private final Context context;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private NamesOption names = new NamesOption();

  StatusCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    try (ClaimStore opened = ClaimStore.inspect(store.folder());
        Output output = Output.open(context.console(), Optional.empty())) {
      StoreStatus status = opened.status();
      writeContent(opened, status, output);
      writeContested(opened, status.figures().contested(), output);
      writeStale(status, output);
      writeCorrections(opened.corrections(), output);
      output.finish();
    }
    return ExitStatus.DONE;
  }

  private static void writeContent(ClaimStore store, StoreStatus status, Output output)
      throws IOException {
    Figures figures = status.figures();
    row(output, "store", store.folder().toString());
    row(output, "IRIs", status.base() + "id/…");
    row(output, "made by", "communique " + status.madeBy());
    row(output, "documents", number(status.documents()));
    row(output, "claims", number(figures.having(CMQ.CLAIM)) + parts(figures.claims()));
    row(output, "events", number(figures.having(CMQ.EVENT)) + parts(figures.statuses()));
    Map<String, Long> entities =
        ENTITIES.stream()
            .filter(type -> figures.having(type) > 0)
            .collect(Collectors.toMap(type -> type, figures::having));
    long all = entities.values().stream().mapToLong(Long::longValue).sum();
    row(output, "entities", number(all) + parts(entities));
    row(output, "triples", number(figures.triples()));
    row(output, "on disk", String.format(Locale.ROOT, "%.1f MB", status.bytes() / 1e6));
  }

  private static void writeContested(ClaimStore store, long contested, Output output)
      throws IOException {
    row(output, "contested", number(contested));
    for (String label : store.contested(MOST_CONTESTED)) {
      row(output, "", label);
    }
    if (contested > MOST_CONTESTED) {
      row(output, "", "and " + number(contested - MOST_CONTESTED) + " more");
    }
  }

  private void writeStale(StoreStatus status, Output output) throws IOException {
    String maker = new Workbench(context, names.extractor(), IriSpace.DEFAULT).maker();
    long stale = status.notReadBy(maker);
    row(
        output,
        "stale",
        stale == 0
            ? "nothing"
            : Counted.of(stale, "document")
                + " read by other rules than these; 'build' reads them again");
    if (status.stale()) {
      row(
          output,
          "due",
          "events and edges, as an update was interrupted or the program is newer; 'build' derives them");
    }
  }

  private static void writeCorrections(CorrectionReport corrections, Output output)
      throws IOException {
    if (corrections.entries() > 0) {
      row(
          output,
          "corrected",
          Counted.of(corrections.entries(), "correction") + " of " + corrections.file());
    }
    for (String line : corrections.dead()) {
      row(output, "dead", line);
    }
  }

  /** Terms of the ontology with their numbers, the most frequent first. */
  private static String parts(Map<String, Long> counts) {
    return counts.isEmpty()
        ? ""
        : counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(
                entry ->
                    entry.getKey().substring(CMQ.NAMESPACE.length())
                        + " "
                        + number(entry.getValue()))
            .collect(Collectors.joining(", ", "  (", ")"));
  }

  private static void row(Output output, String name, String value) throws IOException {
    output.line(String.format(Locale.ROOT, "%-10s %s", name, value));
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
