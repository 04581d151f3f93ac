package org.w3id.communique.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.w3id.communique.text.Document;
import org.w3id.communique.text.Metadata;

/** Tells documents apart by all that is known of them. */
final class DocumentDigest {
  private DocumentDigest() {}

  /** Digest of a document's text and metadata. */
  static String of(Document document) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Metadata about = document.metadata();
      add(digest, document.id());
      add(digest, document.text());
      add(digest, about.published().map(Object::toString));
      add(digest, about.title());
      add(digest, about.source());
      add(digest, about.url());
      add(digest, about.language());
      add(digest, about.rights());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static void add(MessageDigest digest, Optional<String> part) {
    digest.update((byte) (part.isPresent() ? 1 : 0));
    part.ifPresent(said -> add(digest, said));
  }

  /** The length goes before, so that no two sequences of parts are alike. */
  private static void add(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) ':');
    digest.update(bytes);
  }
}
