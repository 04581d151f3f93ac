package org.w3id.communique.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Sends whole documents: with a strong validator, compressed where the client takes that, and not
 * at all where the client has the same already (RFC 9110, sections 8.8 and 13).
 */
final class Documents {
  private static final String GZIP = "gzip";

  private Documents() {}

  static void send(
      HttpServletRequest request, HttpServletResponse response, String contentType, String text)
      throws IOException {
    Content plain = Content.of(contentType, text);
    send(request, response, takesGzip(request) ? plain.compress() : plain);
  }

  /** Sends what was made before, in a form that the client takes. */
  static void send(HttpServletRequest request, HttpServletResponse response, Content content)
      throws IOException {
    response.addHeader("Vary", "Accept-Encoding");
    response.setHeader("ETag", content.tag());
    if (!response.containsHeader("Cache-Control")) {
      response.setHeader("Cache-Control", "no-cache");
    }
    if (response.getStatus() == HttpServletResponse.SC_OK
        && Validator.isAmong(values(request, "If-None-Match"), content.tag())) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    if (content.compressed()) {
      response.setHeader("Content-Encoding", GZIP);
    }
    response.setHeader("Content-Type", content.type());
    response.setContentLength(content.bytes().length);
    letGo(response, content.bytes().length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(content.bytes());
    }
  }

  /** Has the whole answer wait in a buffer, so that no thread waits for a client to take it. */
  private static void letGo(HttpServletResponse response, int length) {
    response.setBufferSize(Math.max(response.getBufferSize(), length));
  }

  static boolean takesGzip(HttpServletRequest request) {
    return Validator.elements(values(request, "Accept-Encoding"))
        .map(element -> List.of(element.toLowerCase(Locale.ROOT).split("\\s*;\\s*", 2)))
        .anyMatch(
            coding ->
                coding.getFirst().equals(GZIP)
                    && !(coding.size() > 1 && coding.getLast().matches("q=0(\\.0*)?")));
  }

  private static List<String> values(HttpServletRequest request, String header) {
    return Collections.list(request.getHeaders(header));
  }
}
