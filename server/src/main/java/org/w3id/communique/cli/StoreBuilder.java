package org.w3id.communique.cli;

import org.w3id.communique.input.DocumentSource;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.StoreUpdate;

/**
 * Brings documents into a store: extracts those that are new or changed, and what depends on rules
 * that changed.
 */
final class StoreBuilder {
  private final Context context;
  private final InputOptions input;

  StoreBuilder(Context context, InputOptions input) {
    this.context = context;
    this.input = input;
  }

  /**
   * Builds, and says what was done.
   *
   * @return the exit status that the documents deserve
   */
  int build(DocumentSource source, ClaimStore store) {
    Workbench bench = new Workbench(context, input.extractor(), store.space());
    DocumentDigest digest = bench.documents();
    DocumentRun run = new DocumentRun(context.console(), input.verbose(), bench::extraction);
    try (StoreUpdate update = store.update()) {
      run.run(
          source,
          document -> update.holds(document.id(), digest.of(document)),
          Runtime.getRuntime().availableProcessors(),
          claims ->
              update.put(
                  claims.document().id(), digest.of(claims.document()), bench.graph(claims)));
      update.finish();
    }
    context.console().say(summary(run));
    return run.status();
  }

  private static String summary(DocumentRun run) {
    StringBuilder summary = new StringBuilder();
    summary
        .append(count(run.extracted(), "document"))
        .append(" read, ")
        .append(count(run.claims(), "claim"));
    if (run.unchanged() > 0) {
      summary.append("; ").append(run.unchanged()).append(" unchanged");
    }
    if (run.rejected() > 0) {
      summary.append("; ").append(run.rejected()).append(" rejected");
    }
    return summary.toString();
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
