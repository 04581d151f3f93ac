package org.w3id.communique.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Results of queries that took long, for those who ask the same again while the store is as it was.
 */
final class KeptResults {
  /**
   * What gives another result from the same store: clocks, chance, and what the engine adds to
   * SPARQL, such as the search, whose index follows the store a moment later.
   */
  private static final Pattern CHANGING =
      Pattern.compile(
          "\\b(NOW|RAND|UUID|STRUUID)\\s*\\(|jena\\.(apache|hpl)|java:", Pattern.CASE_INSENSITIVE);

  private final Supplier<Optional<Long>> version;
  private final KeptAnswers<Question, Kept> answers;
  private final Duration worth;

  /** What is asked, whoever asks it and however the client names the syntax. */
  private record Question(
      Optional<String> query,
      List<String> defaultGraphs,
      List<String> namedGraphs,
      ResultSyntax syntax) {
    static Question of(SparqlRequest request, ResultSyntax syntax) {
      return new Question(request.query(), request.defaultGraphs(), request.namedGraphs(), syntax);
    }
  }

  /** A result and the number of its rows. */
  private static final class Kept {
    private final Map<String, String> headers;
    private final byte[] body;
    private final long rows;

    Kept(Map<String, String> headers, byte[] body, long rows) {
      this.headers = headers;
      this.body = body;
      this.rows = rows;
    }
  }

  /** A result that was kept before. */
  record Result(SparqlAnswer answer, long rows) {}

  /**
   * @param version of the store as the thread sees it; empty while it changes
   * @param mostBytes that may be kept
   * @param worth how long a result must have taken to be kept
   */
  KeptResults(Supplier<Optional<Long>> version, long mostBytes, Duration worth) {
    this.version = version;
    this.answers = new KeptAnswers<>(mostBytes);
    this.worth = worth;
  }

  /** The version of the store; to be read in the transaction that a result is made in. */
  Optional<Long> version() {
    return version.get();
  }

  /** The result of a request, if it is kept. */
  Optional<Result> of(SparqlRequest request) {
    return version
        .get()
        .flatMap(now -> syntaxes(request).flatMap(syntax -> of(request, syntax, now)).findFirst());
  }

  private Stream<Result> of(SparqlRequest request, ResultSyntax syntax, long now) {
    return answers.get(Question.of(request, syntax), now).stream()
        .map(
            kept ->
                new Result(
                    new SparqlAnswer(
                        HttpStatus.OK_200, kept.headers, ResultSpool.holding(kept.body)),
                    kept.rows));
  }

  /** That of a table, that of a graph: which of them a query makes is not known before parsing. */
  private static Stream<ResultSyntax> syntaxes(SparqlRequest request) {
    return Stream.of(false, true).flatMap(graph -> ResultSyntax.of(request, graph).stream());
  }

  /**
   * Keeps a result, if it is worth it and another would be the same.
   *
   * @param syntax that it is written in
   * @param made version of the store that it was made from
   * @param took how long it took, in nanoseconds
   */
  void keep(
      SparqlRequest request,
      ResultSyntax syntax,
      Query query,
      SparqlAnswer answer,
      Optional<Long> made,
      long rows,
      long took) {
    long length = answer.body().length();
    if (made.isEmpty()
        || took < worth.toNanos()
        || length > answers.mostOfOne()
        || CHANGING.matcher(query.toString()).find()) {
      return;
    }
    try {
      byte[] body = answer.body().bytes();
      long size = length + request.toString().getBytes(StandardCharsets.UTF_8).length;
      Kept kept = new Kept(answer.headers(), body, rows);
      answers.keep(Question.of(request, syntax), made.get(), kept, size);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
