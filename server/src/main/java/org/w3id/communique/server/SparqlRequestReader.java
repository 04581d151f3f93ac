package org.w3id.communique.server;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.Promise;

/** Reads requests of the SPARQL protocol; one with a body without a thread of its own. */
final class SparqlRequestReader {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";
  private static final String UPDATE = "application/sparql-update";

  /** Bytes that a character takes in a form, at worst. */
  private static final int BYTES_A_CHARACTER = 9;

  private static final int MOST_PARAMETERS = 1_000;

  private final int mostBytes;

  /** A reader of queries up to so many characters. */
  SparqlRequestReader(int queryLength) {
    this.mostBytes = queryLength * BYTES_A_CHARACTER;
  }

  /**
   * The request that is in a URL alone.
   *
   * @throws ProtocolError if it is none
   */
  static SparqlRequest ofUrl(Request request) {
    return SparqlRequest.of(parameters(request), accept(request), client(request));
  }

  /**
   * The request that is in a body, and its URL; ends with a {@link ProtocolError} if it is none.
   *
   * @throws ProtocolError if it need not be read to know that
   */
  CompletableFuture<SparqlRequest> ofBody(Request request) {
    Function<String, SparqlRequest> reading = reading(request);
    if (request.getLength() > mostBytes) {
      return refusedOnceRead(request);
    }
    CompletableFuture<byte[]> body = new CompletableFuture<>();
    Content.Source.asByteArrayAsync(request, mostBytes, Promise.Invocable.toPromise(body));
    return body.handle(
        (bytes, failure) -> {
          if (failure != null) {
            throw unreadable(failure);
          }
          return reading.apply(text(bytes));
        });
  }

  /**
   * Throws away what comes in, and then refuses it: a connection that is closed on a client that
   * still sends may take the answer with it.
   */
  private CompletableFuture<SparqlRequest> refusedOnceRead(Request request) {
    CompletableFuture<SparqlRequest> refused = new CompletableFuture<>();
    Runnable refuse = () -> refused.completeExceptionally(tooLong());
    Content.Source.consumeAll(request, Callback.from(refuse, failure -> refuse.run()));
    return refused;
  }

  private static Function<String, SparqlRequest> reading(Request request) {
    if (request.getHeaders().contains(HttpHeader.CONTENT_ENCODING)) {
      throw unsupported("send the query as it is, without a content encoding");
    }
    String type = Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE)).orElse("");
    String[] parts = type.toLowerCase(Locale.ROOT).replace(" ", "").split(";", 2);
    if (parts.length == 2 && !parts[1].replace("\"", "").matches("charset=utf-?8;?|")) {
      throw unsupported("queries are written in UTF-8 here");
    }
    return switch (parts[0]) {
      case QUERY -> text -> ofText(text, request);
      case FORM -> text -> ofForm(text, request);
      case UPDATE -> throw SparqlRequest.readOnly();
      default -> throw unsupported("send " + QUERY + " or " + FORM);
    };
  }

  private static SparqlRequest ofText(String text, Request request) {
    return SparqlRequest.of(text, parameters(request), accept(request), client(request));
  }

  private static SparqlRequest ofForm(String text, Request request) {
    Fields all = parameters(request);
    decode(text, all);
    return SparqlRequest.of(all, accept(request), client(request));
  }

  private static Fields parameters(Request request) {
    Fields fields = new Fields(true);
    String query = request.getHttpURI().getQuery();
    if (query != null) {
      decode(query, fields);
    }
    return fields;
  }

  /** Adds the parameters of a form (WHATWG URL, section 5.1), but none that is not well-formed. */
  private static void decode(String form, Fields fields) {
    for (String pair : form.split("&", MOST_PARAMETERS)) {
      int sign = pair.indexOf('=');
      String name = PercentEncoding.decode(sign < 0 ? pair : pair.substring(0, sign));
      String value = sign < 0 ? "" : PercentEncoding.decode(pair.substring(sign + 1));
      if (!pair.isEmpty()) {
        fields.add(name, value);
      }
    }
  }

  private static String accept(Request request) {
    List<String> lines = request.getHeaders().getValuesList(HttpHeader.ACCEPT);
    return String.join(",", lines);
  }

  private static String client(Request request) {
    return Request.getRemoteAddr(request);
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new ProtocolError(HttpStatus.BAD_REQUEST_400, "the body is not UTF-8");
    }
  }

  private ProtocolError unreadable(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return switch (cause) {
      case HttpException http -> new ProtocolError(http.getCode(), "the body cannot be read");
      case IllegalStateException longer -> tooLong();
      case null, default ->
          new ProtocolError(HttpStatus.REQUEST_TIMEOUT_408, "the body did not come in time");
    };
  }

  private ProtocolError tooLong() {
    return new ProtocolError(
        HttpStatus.PAYLOAD_TOO_LARGE_413,
        "the request is too long; a query has at most "
            + mostBytes / BYTES_A_CHARACTER
            + " characters");
  }

  private static ProtocolError unsupported(String message) {
    return new ProtocolError(
        HttpStatus.UNSUPPORTED_MEDIA_TYPE_415, message, Map.of("Accept-Post", QUERY + ", " + FORM));
  }
}
