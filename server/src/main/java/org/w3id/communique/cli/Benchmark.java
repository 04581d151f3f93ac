package org.w3id.communique.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.w3id.communique.claim.DocumentClaims;
import org.w3id.communique.extractor.ExtractorOptions;
import org.w3id.communique.extractor.OrderedParallel;
import org.w3id.communique.graph.DocumentRecord;
import org.w3id.communique.graph.EventDeriver;
import org.w3id.communique.ontology.IriSpace;
import org.w3id.communique.text.AnnotatedDocument;
import org.w3id.communique.text.Document;

/** One measurement of the extractor on some documents. */
final class Benchmark {
  /** Documents that are read one after the other before another kind of work is measured. */
  private static final int OF_A_TURN = 10;

  private final Console console;
  private final List<Document> documents;
  private final long leastNanos;
  private final Workbench bench;
  private final List<String> lines = new ArrayList<>();

  Benchmark(Context context, ExtractorOptions options, List<Document> documents, int seconds) {
    this.console = context.console();
    this.documents = documents;
    this.leastNanos = TimeUnit.SECONDS.toNanos(seconds);
    this.bench = new Workbench(context, options, IriSpace.DEFAULT);
  }

  /** Measures, and gives the figures in lines. */
  List<String> run() {
    long before = System.nanoTime();
    Extraction extraction = bench.extraction();
    line("loading", String.format(Locale.ROOT, "%.1f s", seconds(System.nanoTime() - before)));
    List<DocumentClaims> claims = documents.stream().map(extraction::extract).toList();
    List<AnnotatedDocument> annotated = documents.stream().map(extraction::annotate).toList();
    long sentences = annotated.stream().mapToLong(document -> document.sentences().size()).sum();
    long found = claims.stream().mapToLong(document -> document.claims().size()).sum();
    line(
        "input",
        String.format(
            Locale.ROOT,
            "%,d documents, %,d sentences, %,d claims",
            documents.size(),
            sentences,
            found));

    console.say("measuring one core …");
    double[] each =
        inTurns(
            List.of(
                i -> extraction.parseAgain(annotated.get(i)),
                i -> extraction.annotate(documents.get(i)),
                i -> extraction.extract(documents.get(i))));
    double parser = each[0];
    double syntax = each[1];
    double all = each[2];
    double graph = measure("graph", () -> graph(claims));
    line("one core", rate(sentences, all) + " from text to claims");
    line("  parser", rate(sentences, parser) + " by the parser alone, on the same sentences");
    line(
        "  of all",
        percent(parser, all)
            + " parser; "
            + percent(syntax - parser, all)
            + " sentences, tokens and lemmas; "
            + percent(all - syntax, all)
            + " the rest");
    line("graph", rate(sentences, graph) + " from claims to events");
    int cores = Runtime.getRuntime().availableProcessors();
    line(
        cores + " cores",
        rate(sentences, measure("all cores", () -> inParallel(extraction, cores), System::nanoTime))
            + " from text to claims");
    line(
        "heap",
        String.format(
            Locale.ROOT,
            "%,d MB at most, of %,d MB",
            peakHeap() >> 20,
            Runtime.getRuntime().maxMemory() >> 20));
    return lines;
  }

  /**
   * Does several kinds of work on all documents, over and over, on this thread, after a warm-up: a
   * few documents of one kind, the same of the next, so that whatever else the machine does meets
   * all alike, and each kind first as often as any other. Gives the seconds of a core that each
   * takes for all documents.
   *
   * @param works each of which takes the index of a document
   */
  private double[] inTurns(List<IntConsumer> works) {
    turns(works, leastNanos / 2);
    return turns(works, leastNanos);
  }

  private double[] turns(List<IntConsumer> works, long least) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long[] spent = new long[works.size()];
    int repetitions = 0;
    int turn = 0;
    do {
      for (int begin = 0; begin < documents.size(); begin += OF_A_TURN) {
        int end = Math.min(begin + OF_A_TURN, documents.size());
        for (int i = 0; i < works.size(); i++) {
          int kind = (i + turn) % works.size();
          long started = threads.getCurrentThreadCpuTime();
          IntStream.range(begin, end).forEach(works.get(kind));
          spent[kind] += threads.getCurrentThreadCpuTime() - started;
        }
        turn++;
      }
      repetitions++;
    } while (Arrays.stream(spent).min().orElse(least) < least);
    double times = repetitions;
    return Arrays.stream(spent).mapToDouble(nanos -> seconds(nanos) / times).toArray();
  }

  /**
   * Repeats a piece of work on this thread, after a warm-up; gives the seconds of a core that one
   * repetition takes, whatever else runs on the machine.
   */
  private double measure(String name, Runnable work) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return measure(name, work, threads::getCurrentThreadCpuTime);
  }

  /** The same by a given clock, in nanoseconds. */
  private double measure(String name, Runnable work, LongSupplier clock) {
    console.say("measuring " + name + " …");
    repeat(work, clock, leastNanos / 2);
    return repeat(work, clock, leastNanos);
  }

  private static double repeat(Runnable work, LongSupplier clock, long least) {
    long started = clock.getAsLong();
    int repetitions = 0;
    do {
      work.run();
      repetitions++;
    } while (clock.getAsLong() - started < least);
    return seconds(clock.getAsLong() - started) / repetitions;
  }

  private void graph(List<DocumentClaims> claims) {
    EventDeriver deriver = new EventDeriver(IriSpace.DEFAULT);
    List<DocumentRecord> records =
        claims.stream().map(document -> deriver.read(bench.graph(document))).toList();
    if (deriver.derive(records).eventTriples().count() + found(claims) < 0) {
      throw new IllegalStateException("fewer than no triples");
    }
  }

  private static long found(List<DocumentClaims> claims) {
    return claims.stream().mapToLong(document -> document.claims().size()).sum();
  }

  private void inParallel(Extraction extraction, int cores) {
    Iterator<Callable<DocumentClaims>> tasks =
        documents.stream()
            .<Callable<DocumentClaims>>map(document -> () -> extraction.extract(document))
            .iterator();
    try (OrderedParallel<DocumentClaims> results = new OrderedParallel<>(tasks, cores)) {
      results.forEachRemaining(result -> {});
    }
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  private static double seconds(long nanos) {
    return nanos / 1e9;
  }

  private static String rate(long sentences, double seconds) {
    return String.format(Locale.ROOT, "%,.0f sentences/s", sentences / seconds);
  }

  private static String percent(double part, double whole) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * Math.max(0, part) / whole);
  }

  private void line(String name, String value) {
    lines.add(String.format(Locale.ROOT, "%-10s %s", name, value));
  }
}
