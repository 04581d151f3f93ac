package org.w3id.communique.server;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;

/**
 * An answer that is ready to be sent.
 *
 * @param headers besides the length
 */
record SparqlAnswer(int status, Map<String, String> headers, ResultSpool body) {
  private static final int MOST_OF_A_LINE = 64 << 10;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final String SECONDS_TO_STAY_AWAY = "2";

  /** The header of the validator of a result. */
  static final String VALIDATOR = "ETag";

  SparqlAnswer {
    headers = Map.copyOf(headers);
  }

  /** One line of text; the way in which every error is told. */
  static SparqlAnswer line(int status, String line, Map<String, String> headers) {
    Map<String, String> all = new HashMap<>(headers);
    all.put("Content-Type", "text/plain; charset=utf-8");
    all.put("Cache-Control", "no-store");
    if (status == HttpStatus.SERVICE_UNAVAILABLE_503 || status == TOO_MANY_REQUESTS) {
      all.put("Retry-After", SECONDS_TO_STAY_AWAY);
    }
    String text = line.replaceAll("\\p{Cntrl}+", " ") + "\n";
    return text(status, all, text.length() > MOST_OF_A_LINE ? "the query failed\n" : text);
  }

  /**
   * What goes out to a request that only reads: of a result that the client has already, nothing
   * but the headers (RFC 9110, section 15.4.5).
   *
   * @param ifNoneMatch values of that header in the request
   */
  SparqlAnswer unlessKnown(List<String> ifNoneMatch) {
    String validator = headers.getOrDefault(VALIDATOR, "");
    if (validator.isEmpty()) {
      return this;
    }
    Map<String, String> all = new HashMap<>(headers);
    all.put("Cache-Control", "no-cache");
    boolean known = Validator.isAmong(ifNoneMatch, validator);
    return new SparqlAnswer(known ? HttpStatus.NOT_MODIFIED_304 : status, all, body);
  }

  /** The same without a validator, which would stand for what is behind the URL. */
  SparqlAnswer withoutValidator() {
    Map<String, String> others = new HashMap<>(headers);
    others.remove(VALIDATOR);
    return new SparqlAnswer(status, others, body);
  }

  /** A text that is there already. */
  static SparqlAnswer text(int status, Map<String, String> headers, String text) {
    ResultSpool body = new ResultSpool(Integer.MAX_VALUE);
    write(body, text);
    return new SparqlAnswer(status, headers, body);
  }

  private static void write(OutputStream body, String text) {
    try {
      body.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
