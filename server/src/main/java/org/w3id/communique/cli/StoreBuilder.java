package org.w3id.communique.cli;

import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.w3id.communique.input.DocumentSource;
import org.w3id.communique.search.TextSearch;
import org.w3id.communique.store.ClaimStore;
import org.w3id.communique.store.Origin;
import org.w3id.communique.store.ShapeReport;
import org.w3id.communique.store.StoreUpdate;
import org.w3id.communique.text.Document;

/**
 * Brings documents into a store: extracts those that are new or changed, and what depends on rules
 * that changed.
 */
final class StoreBuilder {
  private final Context context;
  private final InputOptions input;
  private final CorrectionsOption corrections;
  private int findings;

  StoreBuilder(Context context, InputOptions input, CorrectionsOption corrections) {
    this.context = context;
    this.input = input;
    this.corrections = corrections;
  }

  /**
   * Builds, and says what was done.
   *
   * @return the exit status that the documents deserve
   */
  int build(DocumentSource source, ClaimStore store) throws IOException {
    Workbench bench = new Workbench(context, input.extractor(), store.space());
    String maker = bench.maker();
    DocumentRun run = new DocumentRun(context.console(), input.verbose(), bench::extraction);
    try (TextSearch search = TextSearch.following(store);
        StoreUpdate update = store.update()) {
      findings += corrections.apply(update, store, input.extractor(), context.console());
      run.run(
          source,
          document -> update.holds(document.id(), origin(document, maker)),
          Runtime.getRuntime().availableProcessors(),
          claims -> {
            Graph graph = bench.graph(claims);
            check(graph);
            update.put(claims.document().id(), origin(claims.document(), maker), graph);
          });
      update.finish();
      search.catchUp();
    }
    CorrectionsOption.tellDead(store, context.console());
    context.console().say(summary(run, store.notReadBy(maker)));
    return findings == 0 ? run.status() : ExitStatus.FAILED;
  }

  /** A graph that offends against the shapes is kept, but not in silence. */
  private void check(Graph graph) {
    for (String finding : ShapeReport.of(graph).findings()) {
      findings++;
      context.console().say(finding);
    }
  }

  private static Origin origin(Document document, String maker) {
    return new Origin(DocumentDigest.of(document), maker);
  }

  private String summary(DocumentRun run, long stale) {
    StringBuilder summary = new StringBuilder();
    summary
        .append(Counted.of(run.extracted(), "document"))
        .append(" read, ")
        .append(Counted.of(run.claims(), "claim"));
    if (run.unchanged() > 0) {
      summary.append("; ").append(run.unchanged()).append(" unchanged");
    }
    if (run.rejected() > 0) {
      summary.append("; ").append(run.rejected()).append(" rejected");
    }
    if (stale > 0) {
      summary.append("; ").append(stale).append(" more in the store read by other rules");
    }
    if (findings > 0) {
      summary
          .append("; ")
          .append(Counted.of(findings, "finding"))
          .append(" against the shapes: ")
          .append(ValidateCommand.ADVICE);
    }
    return summary.toString();
  }
}
