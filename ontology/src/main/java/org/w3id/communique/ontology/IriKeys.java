package org.w3id.communique.ontology;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keys that are safe in the path of an IRI and differ where what they name differs. A key is the
 * name itself where that is safe; else what is left of it, {@code ~} and a digest. No safe name
 * holds a {@code ~}, so the two never meet.
 */
public final class IriKeys {
  /** Key of the graph of events; never the key of a document. */
  static final String EVENTS = "events";

  /** Key of the graph of direct edges; never the key of a document. */
  static final String EDGES = "edges";

  private static final Set<String> RESERVED = Set.of(EVENTS, EDGES);
  private static final Pattern SAFE =
      Pattern.compile("[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9_]+");
  private static final Pattern HYPHENS_AT_THE_ENDS = Pattern.compile("^-|-$");
  private static final int LONGEST_SLUG = 60;
  private static final char[] BASE32 = "abcdefghijklmnopqrstuvwxyz234567".toCharArray();
  private static final int DIGEST_LENGTH = 20;

  private IriKeys() {}

  /** The key of a name: the name itself, or a slug with a digest. */
  public static String of(String name) {
    return SAFE.matcher(name).matches() ? name : digested(name);
  }

  /** The key of a document's id, which is never that of a derived graph. */
  public static String ofDocument(String id) {
    return RESERVED.contains(id) ? digested(id) : of(id);
  }

  /** The key of what is known only within a document; no other key holds a colon. */
  public static String within(String documentKey, String key) {
    return documentKey + ":" + key;
  }

  /** Whether an IRI of data names what is known only within a document. */
  public static boolean isWithinDocument(String iri) {
    return iri.indexOf(':', iri.lastIndexOf('/')) >= 0;
  }

  /**
   * 100 bits of the SHA-256 digest of a list of strings, as 20 characters; no two lists are read
   * alike.
   */
  public static String digest(List<String> parts) {
    return base32(sha256(parts));
  }

  /** 54 bits of the same digest, as a number from 0. */
  public static long number(List<String> parts) {
    return ByteBuffer.wrap(sha256(parts)).getLong() >>> 10;
  }

  private static byte[] sha256(List<String> parts) {
    MessageDigest sha = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      sha.update(bytes);
    }
    return sha.digest();
  }

  private static String digested(String name) {
    String ascii = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String slug = UNSAFE.matcher(ascii).replaceAll("-").toLowerCase(Locale.ROOT);
    String cut = slug.length() > LONGEST_SLUG ? slug.substring(0, LONGEST_SLUG) : slug;
    return HYPHENS_AT_THE_ENDS.matcher(cut).replaceAll("") + "~" + digest(List.of(name));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String base32(byte[] bytes) {
    StringBuilder letters = new StringBuilder(DIGEST_LENGTH);
    int buffer = 0;
    int bits = 0;
    for (int i = 0; letters.length() < DIGEST_LENGTH; i++) {
      buffer = (buffer << 8 | (bytes[i] & 0xff)) & 0xfff;
      bits += 8;
      while (bits >= 5 && letters.length() < DIGEST_LENGTH) {
        bits -= 5;
        letters.append(BASE32[buffer >> bits & 31]);
      }
    }
    return letters.toString();
  }
}
