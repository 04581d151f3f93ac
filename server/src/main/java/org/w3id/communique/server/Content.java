package org.w3id.communique.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.GZIPOutputStream;

/**
 * What is sent of a document, and the strong validator that stands for it (RFC 9110, section 8.8).
 */
final class Content {
  /** Below this many bytes, to compress costs more than it saves. */
  private static final int WORTH_COMPRESSING = 1_000;

  private final String type;
  private final byte[] bytes;
  private final boolean compressed;
  private final String tag;

  private Content(String type, byte[] bytes, boolean compressed, String tag) {
    this.type = type;
    this.bytes = bytes;
    this.compressed = compressed;
    this.tag = tag;
  }

  static Content of(String type, String text) {
    return of(type, text.getBytes(StandardCharsets.UTF_8));
  }

  static Content of(String type, byte[] bytes) {
    return new Content(type, bytes, false, digest(bytes));
  }

  /** The same for a client that takes gzip. */
  Content compress() {
    if (compressed || bytes.length < WORTH_COMPRESSING) {
      return this;
    }
    String compressedTag = tag.substring(0, tag.length() - 1) + "-gzip\"";
    return new Content(type, gzip(bytes), true, compressedTag);
  }

  /** Media type, with its parameters. */
  String type() {
    return type;
  }

  /** As they are sent; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** Whether the bytes are compressed with gzip. */
  boolean compressed() {
    return compressed;
  }

  /** The validator, in quotes. */
  String tag() {
    return tag;
  }

  private static String digest(byte[] bytes) {
    try {
      return Validator.of(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
