package org.w3id.communique.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;

/**
 * Where a server is to listen.
 *
 * @param host name or address of one of this machine's interfaces
 * @param port 0 for any free one
 */
public record ListeningPlace(String host, int port) {
  /**
   * Tries whether a server could listen here, for who has long work to do before one does.
   *
   * @throws ServerStartException if the port is taken, or the host is none of this machine's
   */
  public void requireFree() {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(host, port));
    } catch (IOException e) {
      throw refused(e);
    }
  }

  /** What to tell where a server could not listen here. */
  public ServerStartException refused(Throwable failure) {
    return ServerStartException.listening(host, port, failure);
  }

  /** The address of a server that listens here, with a slash at the end. */
  public URI url() {
    return URI.create(
        "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/");
  }
}
