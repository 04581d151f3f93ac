package org.w3id.communique.server.admin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets in whoever has the token; takes documents in and out, and tells how it goes. */
final class AdminHandler extends Handler.Abstract {
  private static final Logger LOG = LoggerFactory.getLogger(AdminHandler.class);
  private static final String DOCUMENTS = "/documents";
  private static final String STATUS = "/status";
  private static final int SECONDS_TO_WAIT = 5;
  private static final int BUFFER_BYTES = 1 << 16;

  private final AdminOptions options;
  private final DocumentUpdates updates;

  AdminHandler(AdminOptions options, DocumentUpdates updates) {
    this.options = options;
    this.updates = updates;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    AdminAnswer answer;
    try {
      answer = answer(request);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      answer = AdminAnswer.failed(HttpStatus.SERVICE_UNAVAILABLE_503, "the server stops");
    } catch (IOException e) {
      LOG.error("an update failed: {}", e.getMessage());
      answer = broken(e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.error("an update failed", e);
      answer = broken(e);
    }
    answer.send(response, callback);
    return true;
  }

  private AdminAnswer answer(Request request) throws IOException, InterruptedException {
    if (!options.token().isIn(request.getHeaders().get(HttpHeader.AUTHORIZATION))) {
      return AdminAnswer.failed(HttpStatus.UNAUTHORIZED_401, "the token is missing or wrong")
          .with(HttpHeader.WWW_AUTHENTICATE, "Bearer");
    }
    String path = request.getHttpURI().getPath();
    String call = request.getMethod() + " " + path;
    if (call.equals("GET " + STATUS)) {
      return AdminAnswer.of(updates.status());
    }
    if (call.equals("POST " + DOCUMENTS)) {
      return add(request);
    }
    if (call.startsWith("DELETE " + DOCUMENTS + "/")) {
      return remove(id(path.substring(DOCUMENTS.length() + 1)));
    }
    return AdminAnswer.failed(
        HttpStatus.NOT_FOUND_404,
        "there are POST " + DOCUMENTS + ", DELETE " + DOCUMENTS + "/ID and GET " + STATUS);
  }

  private AdminAnswer add(Request request) throws IOException, InterruptedException {
    boolean busy = updates.status().stage() != DocumentUpdates.Stage.IDLE;
    if (busy
        && request.getLength() > BUFFER_BYTES) { // a shorter one is read, to keep the connection
      return busy();
    }
    Path documents = Files.createTempFile("communique-", ".jsonl");
    try {
      if (!keep(request, documents)) {
        return AdminAnswer.failed(
            HttpStatus.PAYLOAD_TOO_LARGE_413,
            "send at most " + options.bodyBytes() + " bytes at once");
      }
      return updates.add(documents).map(AdminAnswer::of).orElseGet(AdminHandler::busy);
    } finally {
      Files.deleteIfExists(documents);
    }
  }

  private AdminAnswer remove(String id) {
    Optional<Boolean> removed = updates.remove(id);
    if (removed.isEmpty()) {
      return busy();
    }
    return removed.get()
        ? AdminAnswer.empty()
        : AdminAnswer.failed(HttpStatus.NOT_FOUND_404, "the store holds no such document");
  }

  /** Keeps the body in a file; gives false where it is longer than allowed. */
  private boolean keep(Request request, Path file) throws IOException {
    if (request.getLength() > options.bodyBytes()) {
      return false;
    }
    byte[] buffer = new byte[BUFFER_BYTES];
    long kept = 0;
    try (InputStream body = Content.Source.asInputStream(request);
        OutputStream out = Files.newOutputStream(file)) {
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        kept += read;
        if (kept > options.bodyBytes()) {
          return false;
        }
        out.write(buffer, 0, read);
      }
    }
    return true;
  }

  private static AdminAnswer broken(Throwable failure) {
    String reason = String.valueOf(failure.getMessage());
    return AdminAnswer.failed(HttpStatus.INTERNAL_SERVER_ERROR_500, reason);
  }

  private static AdminAnswer busy() {
    return AdminAnswer.failed(HttpStatus.SERVICE_UNAVAILABLE_503, "another update is under way")
        .with(HttpHeader.RETRY_AFTER, Integer.toString(SECONDS_TO_WAIT));
  }

  /** In a path a plus is itself. */
  private static String id(String encoded) {
    return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
