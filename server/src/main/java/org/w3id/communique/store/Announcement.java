package org.w3id.communique.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file in the folder of a store that says where the store can be asked, as long as the process
 * that wrote it lives.
 */
final class Announcement {
  private static final String FILE_NAME = "communique-store.endpoint";

  private final Path file;

  Announcement(Path folder) {
    this.file = folder.resolve(FILE_NAME);
  }

  void write(String endpoint) {
    try {
      Files.write(file, List.of(endpoint, Long.toString(ProcessHandle.current().pid())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The endpoint that a living process announced. */
  Optional<String> read() {
    try {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      return lines.size() == 2 && ProcessHandle.of(Long.parseLong(lines.getLast())).isPresent()
          ? Optional.of(lines.getFirst())
          : Optional.empty();
    } catch (IOException | NumberFormatException e) {
      return Optional.empty(); // being written, or damaged: then there is nothing to point to
    }
  }

  /** Takes back what this process announced. */
  void withdraw() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
