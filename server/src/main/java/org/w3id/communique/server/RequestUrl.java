package org.w3id.communique.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Where a client believes the server to be. */
final class RequestUrl {
  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9.-]+(:[0-9]{1,5})?|\\[[0-9A-Fa-f:.]+\\](:[0-9]{1,5})?");

  private RequestUrl() {}

  /** Scheme and authority as the client wrote them, without a slash at the end. */
  static String origin(HttpServletRequest request) {
    String host = request.getHeader("Host");
    if (host == null || !HOST.matcher(host).matches()) {
      host = request.getLocalName() + ":" + request.getLocalPort();
    }
    return request.getScheme() + "://" + host;
  }

  /** The whole URL as the client wrote it, without its query. */
  static String of(HttpServletRequest request) {
    return origin(request) + request.getRequestURI();
  }
}
