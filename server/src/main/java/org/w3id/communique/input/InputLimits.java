package org.w3id.communique.input;

/**
 * How much of a file is read before it is refused.
 *
 * @param documentBytes the longest line of JSON, or file of plain text
 * @param expansion how many times its own size a compressed file may grow
 * @param expansionFloor bytes that a compressed file may always grow to, however small it is
 */
public record InputLimits(int documentBytes, int expansion, long expansionFloor) {
  /**
   * Generous for news, harmless for memory. Repetitive JSON is seen to shrink 200-fold; gzip ends
   * at 1032.
   */
  public static final InputLimits DEFAULT = new InputLimits(16 << 20, 500, 64L << 20);
}
