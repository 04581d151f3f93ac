package org.w3id.communique.server.admin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** The secret that whoever changes the store must know. It is kept as a digest and never shown. */
public final class AdminToken {
  /** Characters that a token has at least. */
  public static final int LEAST_LENGTH = 16;

  private static final String SCHEME = "Bearer ";

  private final byte[] digest;

  private AdminToken(byte[] digest) {
    this.digest = digest;
  }

  /**
   * The token of a text, such as a file's; blanks around it do not count.
   *
   * @throws IllegalArgumentException if it is short enough to be guessed, or no header can carry it
   */
  public static AdminToken of(String text) {
    String token = text.strip();
    if (token.length() < LEAST_LENGTH || !token.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      throw new IllegalArgumentException(
          "the token needs at least " + LEAST_LENGTH + " characters of ASCII without blanks");
    }
    return new AdminToken(digest(token));
  }

  /**
   * Whether a request carries the token, in a time that tells nothing about it.
   *
   * @param authorization the header, if there is one
   */
  boolean isIn(@Nullable String authorization) {
    return authorization != null
        && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        && MessageDigest.isEqual(digest, digest(authorization.substring(SCHEME.length()).strip()));
  }

  /** Digests are of one length, whatever was sent. */
  private static byte[] digest(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
