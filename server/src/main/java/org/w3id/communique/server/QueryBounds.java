package org.w3id.communique.server;

import java.time.Duration;

/**
 * What a query from outside may take.
 *
 * @param time after which it is stopped
 * @param atOnce queries that are carried out; further ones wait a little and are then refused
 * @param rows that a result has at most; triples, where it is a graph
 * @param bytes that a result has at most
 * @param length in UTF-16 units that a query has at most
 * @param nesting of brackets that a query has at most
 * @param operators of the algebra, steps of paths and functions that a query has at most
 */
public record QueryBounds(
    Duration time, int atOnce, int rows, long bytes, int length, int nesting, int operators) {
  /** Bounds that suit a public endpoint on a small machine. */
  public static final QueryBounds DEFAULT =
      new QueryBounds(
          Duration.ofSeconds(30),
          Math.max(8, 2 * Runtime.getRuntime().availableProcessors()),
          100_000,
          64L << 20,
          200_000,
          100,
          2_000);

  /** The same with another time. */
  public QueryBounds withTime(Duration newTime) {
    return new QueryBounds(newTime, atOnce, rows, bytes, length, nesting, operators);
  }

  /** The same with another number at once. */
  public QueryBounds withAtOnce(int newAtOnce) {
    return new QueryBounds(time, newAtOnce, rows, bytes, length, nesting, operators);
  }

  /** The same with another number of rows. */
  public QueryBounds withRows(int newRows) {
    return new QueryBounds(time, atOnce, newRows, bytes, length, nesting, operators);
  }

  /** The same with another size of results. */
  public QueryBounds withBytes(long newBytes) {
    return new QueryBounds(time, atOnce, rows, newBytes, length, nesting, operators);
  }

  /** The same with another length of queries. */
  public QueryBounds withLength(int newLength) {
    return new QueryBounds(time, atOnce, rows, bytes, newLength, nesting, operators);
  }
}
