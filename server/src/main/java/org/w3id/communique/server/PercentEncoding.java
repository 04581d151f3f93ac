package org.w3id.communique.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.jetty.http.HttpStatus;

/** Decodes parts of forms and of URLs' queries. */
final class PercentEncoding {
  private static final char UNKNOWN = '\uFFFD';

  private PercentEncoding() {}

  /**
   * The text that was encoded.
   *
   * @throws ProtocolError if it is not well-formed, or not UTF-8
   */
  static String decode(String encoded) {
    try {
      String text = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
      if (text.indexOf(UNKNOWN) < 0 || encoded.toUpperCase(Locale.ROOT).contains("%EF%BF%BD")) {
        return text;
      }
    } catch (IllegalArgumentException e) {
      // Told below.
    }
    throw new ProtocolError(
        HttpStatus.BAD_REQUEST_400, "a parameter is not well-formed percent-encoded UTF-8");
  }
}
