package org.w3id.communique.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Tells a client whose request is answered before its body has come that the connection ends: the
 * rest of the body would be taken for the next request, so Jetty closes it, and a client that does
 * not know sends its next request into nothing (RFC 9112, section 9.3).
 */
public final class UnreadBodies extends Handler.Wrapper {
  /**
   * Watches others.
   *
   * @param others what answers
   */
  public UnreadBodies(Handler others) {
    super(others);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(request, new Told(request, response), callback);
  }

  private static final class Told extends Response.Wrapper {
    Told(Request request, Response wrapped) {
      super(request, wrapped);
    }

    @Override
    public void write(boolean last, ByteBuffer bytes, Callback callback) {
      if (!isCommitted() && !getRequest().consumeAvailable()) {
        getHeaders().put(HttpHeader.CONNECTION, "close");
      }
      super.write(last, bytes, callback);
    }
  }
}
