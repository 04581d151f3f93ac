package org.w3id.communique.server;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntSupplier;
import org.w3id.communique.ontology.CMQ;
import org.w3id.communique.store.StoreStatus;

/** Counts queries, and prints the figures in the text format of Prometheus. */
final class Metrics {
  /** How a query ended. */
  enum Outcome {
    ANSWERED,
    MALFORMED,
    TOO_LARGE,
    SHORT_OF_MEMORY,
    TIMED_OUT,
    BUSY,
    CROWDED,
    STOPPED,
    FAILED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final double[] SECONDS = {
    0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30
  };

  private final Map<Outcome, LongAdder> outcomes = new EnumMap<>(Outcome.class);
  private final LongAdder[] buckets = new LongAdder[SECONDS.length + 1];
  private final LongAdder nanoseconds = new LongAdder();
  private final LongAdder rows = new LongAdder();

  private final IntSupplier running;

  /** Figures of a server with so many queries under way. */
  Metrics(IntSupplier running) {
    this.running = running;
    for (Outcome outcome : Outcome.values()) {
      outcomes.put(outcome, new LongAdder());
    }
    for (int i = 0; i < buckets.length; i++) {
      buckets[i] = new LongAdder();
    }
  }

  void countQuery(Outcome outcome, long tookNanoseconds) {
    outcomes.computeIfAbsent(outcome, first -> new LongAdder()).increment();
    nanoseconds.add(tookNanoseconds);
    int bucket = 0;
    while (bucket < SECONDS.length
        && tookNanoseconds > SECONDS[bucket] * TimeUnit.SECONDS.toNanos(1)) {
      bucket++;
    }
    buckets[bucket].increment();
  }

  void countRows(long number) {
    rows.add(number);
  }

  String print(StoreStatus status) {
    StringBuilder text = new StringBuilder();
    head(text, "communique_queries_total", "counter", "Queries by how they ended.");
    outcomes.forEach(
        (outcome, count) ->
            line(
                text, "communique_queries_total{outcome=\"" + outcome.word() + "\"}", count.sum()));
    printTimes(text);
    gauge(text, "communique_queries_running", "Queries under way.", running.getAsInt());
    head(text, "communique_result_rows_total", "counter", "Rows sent.");
    line(text, "communique_result_rows_total", rows.sum());
    gauge(text, "communique_documents", "Documents in the store.", status.documents());
    gauge(text, "communique_claims", "Claims in the store.", status.figures().having(CMQ.CLAIM));
    gauge(text, "communique_events", "Events in the store.", status.figures().having(CMQ.EVENT));
    gauge(text, "communique_triples", "Distinct triples in the store.", status.figures().triples());
    gauge(text, "communique_store_bytes", "Size of the files of the store.", status.bytes());
    gauge(
        text,
        "communique_store_stale",
        "1 while the events lag behind the claims.",
        status.stale() ? 1 : 0);
    Runtime runtime = Runtime.getRuntime();
    gauge(
        text,
        "communique_heap_used_bytes",
        "Heap in use.",
        runtime.totalMemory() - runtime.freeMemory());
    gauge(text, "communique_heap_max_bytes", "Heap that may be used.", runtime.maxMemory());
    return text.toString();
  }

  private void printTimes(StringBuilder text) {
    head(text, "communique_query_seconds", "histogram", "How long queries took.");
    long sum = 0;
    for (int i = 0; i < SECONDS.length; i++) {
      sum += buckets[i].sum();
      line(text, "communique_query_seconds_bucket{le=\"" + SECONDS[i] + "\"}", sum);
    }
    sum += buckets[SECONDS.length].sum();
    line(text, "communique_query_seconds_bucket{le=\"+Inf\"}", sum);
    text.append("communique_query_seconds_sum ").append(nanoseconds.sum() / 1e9).append('\n');
    line(text, "communique_query_seconds_count", sum);
  }

  private static void gauge(StringBuilder text, String name, String help, long value) {
    head(text, name, "gauge", help);
    line(text, name, value);
  }

  private static void head(StringBuilder text, String name, String type, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  private static void line(StringBuilder text, String name, long value) {
    text.append(name).append(' ').append(value).append('\n');
  }
}
