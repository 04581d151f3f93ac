package org.w3id.communique.store;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * The file that makes a folder a store: what must be known before the database is opened.
 *
 * @param format version of the layout of the store
 * @param base IRI that all data IRIs begin with; ends with a slash
 * @param program version of the program that made the store
 */
record StoreManifest(int format, String base, String program) {
  /** The newest layout that this program reads, and the one that it writes. */
  static final int FORMAT = 1;

  private static final String FILE_NAME = "communique-store.properties";

  /** The manifest of a folder; empty where the folder holds none. */
  static Optional<StoreManifest> read(Path folder) {
    Path file = folder.resolve(FILE_NAME);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(Files.readString(file)));
      int format = Integer.parseInt(properties.getProperty("format", ""));
      String base = properties.getProperty("base", "");
      String program = properties.getProperty("program", "unknown");
      if (format > FORMAT) {
        throw new StoreException.Newer(folder, format, program);
      }
      if (!base.endsWith("/")) {
        throw new StoreException.Unreadable(folder, FILE_NAME + " names no base", null);
      }
      return Optional.of(new StoreManifest(format, base, program));
    } catch (IOException | IllegalArgumentException e) {
      throw new StoreException.Unreadable(folder, FILE_NAME + " is damaged", e);
    }
  }

  /** Writes the manifest; it is there as a whole or not at all. */
  void write(Path folder) throws IOException {
    Path draft = folder.resolve(FILE_NAME + ".new");
    String text =
        """
        # A store of Communiqué. The folder is a TDB2 database; this file says how it was made.
        format=%d
        base=%s
        program=%s
        """
            .formatted(format, base, program);
    Files.writeString(draft, text, StandardCharsets.UTF_8);
    Files.move(draft, folder.resolve(FILE_NAME), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Whether a file of a folder belongs to a manifest, finished or not. */
  static boolean owns(Path file) {
    return file.getFileName().toString().startsWith(FILE_NAME);
  }
}
