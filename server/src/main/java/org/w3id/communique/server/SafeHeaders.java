package org.w3id.communique.server;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Headers of every answer, errors included: the scripts of any site may read it, without
 * credentials; nothing in it is run, shown in a frame, or taken for another type. Pages say what
 * they need beyond that.
 */
final class SafeHeaders extends Handler.Wrapper {
  SafeHeaders(Handler others) {
    super(others);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    set(response.getHeaders());
    return super.handle(request, response, callback);
  }

  static void set(HttpFields.Mutable headers) {
    headers.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("Access-Control-Allow-Origin", "*");
    headers.put(
        "Access-Control-Expose-Headers", "ETag, Link, Location, Retry-After, Communique-Row-Limit");
  }
}
