package org.w3id.communique.server;

import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Where a server listens, how clients know it, and what it allows.
 *
 * @param host name or address to listen on; the loopback interface unless the operator says
 *     otherwise
 * @param port to listen on; 0 for any free one
 * @param bounds of queries
 * @param publicUrl by which clients know the server, without a path; empty for what they write in
 *     {@code Host}, where that is one of the hosts
 * @param hosts names in {@code Host} that are believed, besides {@code host} and the loopback
 *     interface
 * @param accessLog where a line is written for every request; empty for none
 * @param answersAhead whether the server makes ahead what many will ask
 */
public record ServerOptions(
    String host,
    int port,
    QueryBounds bounds,
    Optional<URI> publicUrl,
    List<String> hosts,
    Optional<OutputStream> accessLog,
    boolean answersAhead) {
  /** Port 3030 of the loopback interface. */
  public static final ServerOptions DEFAULT =
      new ServerOptions(
          "localhost",
          3030,
          QueryBounds.DEFAULT,
          Optional.empty(),
          List.of(),
          Optional.empty(),
          true);

  public ServerOptions {
    hosts = List.copyOf(hosts);
  }

  /** The same on another port. */
  public ServerOptions withPort(int newPort) {
    return new ServerOptions(host, newPort, bounds, publicUrl, hosts, accessLog, answersAhead);
  }

  /** The same on another interface. */
  public ServerOptions withHost(String newHost) {
    return new ServerOptions(newHost, port, bounds, publicUrl, hosts, accessLog, answersAhead);
  }

  /** The same with other bounds of queries. */
  public ServerOptions withBounds(QueryBounds newBounds) {
    return new ServerOptions(host, port, newBounds, publicUrl, hosts, accessLog, answersAhead);
  }

  /** The same under another public URL. */
  public ServerOptions withPublicUrl(Optional<URI> newUrl) {
    return new ServerOptions(host, port, bounds, newUrl, hosts, accessLog, answersAhead);
  }

  /** The same with other names that are believed in {@code Host}. */
  public ServerOptions withHosts(List<String> newHosts) {
    return new ServerOptions(host, port, bounds, publicUrl, newHosts, accessLog, answersAhead);
  }

  /** The same with another log of requests. */
  public ServerOptions withAccessLog(Optional<OutputStream> newLog) {
    return new ServerOptions(host, port, bounds, publicUrl, hosts, newLog, answersAhead);
  }

  /** The same, making answers ahead or not. */
  public ServerOptions withAnswersAhead(boolean newAnswersAhead) {
    return new ServerOptions(host, port, bounds, publicUrl, hosts, accessLog, newAnswersAhead);
  }
}
