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

  /** A query as it was spelt has one meaning in every state of the store. */
  private static final long ALWAYS = 0;

  /** What the spellings take of the room for results. */
  private static final int SHARE_OF_SPELLINGS = 8;

  private final Supplier<Optional<Long>> version;
  private final KeptAnswers<Question, Kept> answers;
  private final KeptAnswers<String, String> meanings;
  private final Duration worth;

  /**
   * What is asked, whoever asks it, however it is spelt and however the client names the syntax.
   *
   * @param meaning of the query
   */
  record Question(
      String meaning, List<String> defaultGraphs, List<String> namedGraphs, ResultSyntax syntax) {
    static Question of(SparqlRequest request, String meaning, ResultSyntax syntax) {
      return new Question(meaning, request.defaultGraphs(), request.namedGraphs(), syntax);
    }

    /** Whether the same store always gives the same result. */
    boolean isSettled() {
      return !CHANGING.matcher(meaning).find();
    }

    /** About how many bytes it takes. */
    long size() {
      return bytes(toString());
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

    Result result() {
      return new Result(
          new SparqlAnswer(HttpStatus.OK_200, headers, ResultSpool.holding(body)), rows);
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
    this.answers = new KeptAnswers<>(mostBytes - mostBytes / SHARE_OF_SPELLINGS);
    this.meanings = new KeptAnswers<>(mostBytes / SHARE_OF_SPELLINGS);
    this.worth = worth;
  }

  /** The version of the store; to be read in the transaction that a result is made in. */
  Optional<Long> version() {
    return version.get();
  }

  /** The result of a request that is spelt as one whose result is kept; nothing is parsed. */
  Optional<Result> of(SparqlRequest request) {
    return version
        .get()
        .flatMap(
            now ->
                meaning(request).stream()
                    .flatMap(
                        meaning ->
                            syntaxes(request)
                                .map(syntax -> Question.of(request, meaning, syntax))
                                .flatMap(question -> answers.get(question, now).stream()))
                    .findFirst())
        .map(Kept::result);
  }

  /** The result of a question, if it is kept. */
  Optional<Result> of(Question question) {
    return version.get().flatMap(now -> answers.get(question, now)).map(Kept::result);
  }

  private Optional<String> meaning(SparqlRequest request) {
    return request.query().flatMap(text -> meanings.get(text, ALWAYS));
  }

  /** That of a table, that of a graph: which of them a query makes is not known before parsing. */
  private static Stream<ResultSyntax> syntaxes(SparqlRequest request) {
    return Stream.of(false, true).flatMap(graph -> ResultSyntax.of(request, graph).stream());
  }

  /**
   * Keeps a result, if it is worth it and another would be the same.
   *
   * @param made version of the store that it was made from
   * @param took how long it took, in nanoseconds
   */
  void keep(
      SparqlRequest request,
      Question question,
      SparqlAnswer answer,
      Optional<Long> made,
      long rows,
      long took) {
    long length = answer.body().length();
    if (made.isEmpty()
        || took < worth.toNanos()
        || length > answers.mostOfOne()
        || !question.isSettled()) {
      return;
    }
    try {
      Kept kept = new Kept(answer.headers(), answer.body().bytes(), rows);
      answers.keep(question, made.get(), kept, length + question.size());
      learn(request, question);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Remembers what a request asks for, so that it need not be parsed again. */
  void learn(SparqlRequest request, Question question) {
    request
        .query()
        .ifPresent(
            text ->
                meanings.keep(
                    text, ALWAYS, question.meaning, bytes(text) + bytes(question.meaning)));
  }

  private static long bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
