package org.w3id.communique.server.admin;

import org.w3id.communique.server.ListeningPlace;

/**
 * Where documents are taken in, from whom, and how many at once.
 *
 * @param place where to listen
 * @param token that every request must carry
 * @param bodyBytes of documents that a request has at most
 */
public record AdminOptions(ListeningPlace place, AdminToken token, long bodyBytes) {
  /** Some ten thousand news articles a request. */
  public static final long BODY_BYTES = 64L << 20;
}
