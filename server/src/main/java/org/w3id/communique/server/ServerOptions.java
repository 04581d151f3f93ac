package org.w3id.communique.server;

import java.time.Duration;

/**
 * Where a server listens and what it allows.
 *
 * @param host name or address to listen on; the loopback interface unless the operator says
 *     otherwise
 * @param port to listen on; 0 for any free one
 * @param queryTimeout after which a query is stopped
 * @param queriesAtOnce that are carried out; further ones wait a little and are then refused
 * @param rows that a result has at most
 * @param queryLength in UTF-16 units that a query has at most
 * @param nesting of brackets that a query has at most
 */
public record ServerOptions(
    String host,
    int port,
    Duration queryTimeout,
    int queriesAtOnce,
    int rows,
    int queryLength,
    int nesting) {
  /**
   * Port 3030 of the loopback interface, with bounds that suit a public endpoint on a small
   * machine.
   */
  public static final ServerOptions DEFAULT =
      new ServerOptions(
          "localhost",
          3030,
          Duration.ofSeconds(30),
          Math.max(8, 2 * Runtime.getRuntime().availableProcessors()),
          100_000,
          200_000,
          100);

  /** The same on another port. */
  public ServerOptions withPort(int newPort) {
    return new ServerOptions(
        host, newPort, queryTimeout, queriesAtOnce, rows, queryLength, nesting);
  }

  /** The same on another interface. */
  public ServerOptions withHost(String newHost) {
    return new ServerOptions(
        newHost, port, queryTimeout, queriesAtOnce, rows, queryLength, nesting);
  }

  /** The same with another time for a query. */
  public ServerOptions withQueryTimeout(Duration newTimeout) {
    return new ServerOptions(host, port, newTimeout, queriesAtOnce, rows, queryLength, nesting);
  }
}
