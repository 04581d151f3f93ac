package org.w3id.communique.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads small files whole. */
final class BoundedFile {
  private BoundedFile() {}

  /**
   * All bytes of a file.
   *
   * @throws Refusal if there are more than allowed
   */
  static byte[] read(Path file, int most) throws IOException, Refusal {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new Refusal("is longer than " + most + " bytes");
      }
      return bytes;
    }
  }
}
