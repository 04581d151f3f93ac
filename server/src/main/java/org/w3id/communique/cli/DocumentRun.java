package org.w3id.communique.cli;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.w3id.communique.claim.DocumentClaims;
import org.w3id.communique.extractor.OrderedParallel;
import org.w3id.communique.input.DocumentSource;
import org.w3id.communique.input.Place;
import org.w3id.communique.input.Reading;
import org.w3id.communique.input.Readings;
import org.w3id.communique.text.Diagnostic;
import org.w3id.communique.text.Document;

/**
 * Takes documents from their source through the extractor, and says on standard error what went
 * wrong with which.
 */
final class DocumentRun {
  /** What came of one reading. */
  private sealed interface Outcome {}

  private record Extracted(DocumentClaims claims, Place place) implements Outcome {}

  private record NotExtracted(Diagnostic diagnostic) implements Outcome {}

  private record Unchanged() implements Outcome {}

  /** Takes what is to be told about a document or a file. */
  interface Remarks {
    /**
     * Takes one remark.
     *
     * @param line with the place that it is about
     */
    void tell(Diagnostic.Severity severity, String line);
  }

  private final Console console;
  private final Remarks remarks;
  private final Supplier<Extraction> extraction;
  private int extracted;
  private int unchanged;
  private int rejected;
  private long claims;

  /**
   * Prepares a run.
   *
   * @param extraction asked on the calling thread, at the first document that is to be extracted
   *     and not before
   */
  DocumentRun(Console console, boolean verbose, Supplier<Extraction> extraction) {
    this(
        console,
        (severity, line) -> {
          if (verbose || severity != Diagnostic.Severity.NOTE) {
            console.say(line);
          }
        },
        extraction);
  }

  /** Likewise, with remarks that go elsewhere than to the console. */
  DocumentRun(Console console, Remarks remarks, Supplier<Extraction> extraction) {
    this.console = console;
    this.remarks = remarks;
    this.extraction = extraction;
  }

  /**
   * Extracts all documents.
   *
   * @param known tells the documents that need not be extracted; asked on the calling thread
   * @param sink takes the claims in the order of the documents, on the calling thread
   */
  void run(
      DocumentSource source,
      Predicate<Document> known,
      int workers,
      Consumer<DocumentClaims> sink) {
    try (Readings readings = source.readings();
        OrderedParallel<Outcome> outcomes =
            new OrderedParallel<>(new Tasks(readings, known), workers);
        Progress progress = new Progress(console, "Extracting", source.documentCount())) {
      while (outcomes.hasNext()) {
        switch (outcomes.next()) {
          case Extracted result -> {
            take(result, sink);
            progress.step();
          }
          case Unchanged same -> {
            unchanged++;
            progress.step();
          }
          case NotExtracted not -> report(not.diagnostic, not.diagnostic.documentId());
        }
      }
    }
  }

  private void take(Extracted result, Consumer<DocumentClaims> sink) {
    List<Diagnostic> diagnostics = result.claims.diagnostics();
    diagnostics.forEach(
        diagnostic -> report(diagnostic, result.place + " (" + diagnostic.documentId() + ")"));
    if (diagnostics.stream().noneMatch(d -> d.severity() == Diagnostic.Severity.REJECTED)) {
      extracted++;
      claims += result.claims.claims().size();
      sink.accept(result.claims);
    }
  }

  private void report(Diagnostic diagnostic, String where) {
    remarks.tell(diagnostic.severity(), where + ": " + diagnostic.message());
    if (diagnostic.severity() == Diagnostic.Severity.REJECTED) {
      rejected++;
    }
  }

  /** Documents that went to the sink. */
  int extracted() {
    return extracted;
  }

  /** Documents that needed no extraction. */
  int unchanged() {
    return unchanged;
  }

  /** Claims that went to the sink. */
  long claims() {
    return claims;
  }

  /** What was rejected: documents, and files without any. */
  int rejected() {
    return rejected;
  }

  /** The exit status that the run deserves. */
  int status() {
    return rejected == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  /** Makes a task of each reading as it is drawn. */
  private final class Tasks implements Iterator<Callable<Outcome>> {
    private final Readings readings;
    private final Predicate<Document> known;

    Tasks(Readings readings, Predicate<Document> known) {
      this.readings = readings;
      this.known = known;
    }

    @Override
    public boolean hasNext() {
      return readings.hasNext();
    }

    @Override
    public Callable<Outcome> next() {
      return switch (readings.next()) {
        case Reading.Accepted accepted when known.test(accepted.document()) -> Unchanged::new;
        case Reading.Accepted accepted -> {
          Extraction loaded = extraction.get();
          yield () -> extract(accepted, loaded);
        }
        case Reading.Rejected rejection -> () -> new NotExtracted(rejection.diagnostic());
        case Reading.PassedOver passed -> () -> new NotExtracted(passed.diagnostic());
      };
    }

    /** A fault of the extractor costs one document, not the run. */
    private static Outcome extract(Reading.Accepted accepted, Extraction extraction) {
      try {
        return new Extracted(extraction.extract(accepted.document()), accepted.place());
      } catch (RuntimeException | StackOverflowError e) {
        return new NotExtracted(
            accepted.rejected("cannot be extracted, by a fault of this program: " + e));
      }
    }
  }
}
