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
    String added =
        run.extracted()
            + (run.extracted() == 1 ? " document" : " documents")
            + " read, "
            + run.claims()
            + " claims";
    String same = run.unchanged() == 0 ? "" : "; " + run.unchanged() + " unchanged";
    return added + same + (run.rejected() == 0 ? "" : "; " + run.rejected() + " rejected");
  }
}
