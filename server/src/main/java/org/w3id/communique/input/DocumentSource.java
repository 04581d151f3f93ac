package org.w3id.communique.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The documents at some paths. Everything is read twice, the first time for the ids alone: that an
 * id stands for two texts must be known before the first of them goes out. Standard input is kept
 * in a temporary file for that.
 */
public final class DocumentSource implements Closeable {
  /** The path that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private final List<FileFinder.Found> found;
  private final Optional<Path> spooled;
  private final InputLimits limits;
  private final IdIndex ids;

  private DocumentSource(List<FileFinder.Found> found, Optional<Path> spooled, InputLimits limits) {
    this.found = found;
    this.spooled = spooled;
    this.limits = limits;
    this.ids = new IdIndex(new Readings(found, new FileReader(limits)));
  }

  /**
   * Finds the documents at the given paths.
   *
   * @param paths files, folders and {@link #STANDARD_INPUT}
   * @param standardInput read to its end if it is among the paths
   * @throws MissingPathException if one of the paths does not exist; nothing has been read then
   * @throws IOException if standard input cannot be kept
   */
  public static DocumentSource of(List<String> paths, InputStream standardInput, InputLimits limits)
      throws MissingPathException, IOException {
    for (String path : paths) {
      if (!path.equals(STANDARD_INPUT) && !exists(path)) {
        throw new MissingPathException(path);
      }
    }
    Optional<Path> spooled = Optional.empty();
    Set<FileFinder.Found> found = new LinkedHashSet<>();
    for (String path : paths) {
      if (!path.equals(STANDARD_INPUT)) {
        found.addAll(FileFinder.find(path));
      } else if (spooled.isEmpty()) {
        Path file = spool(standardInput);
        spooled = Optional.of(file);
        found.add(new FileFinder.ToRead(new InputFile("standard input", file, Format.JSON_LINES)));
      }
    }
    return new DocumentSource(List.copyOf(found), spooled, limits);
  }

  private static boolean exists(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static Path spool(InputStream in) throws IOException {
    Path file = Files.createTempFile("communique-", ".jsonl");
    file.toFile().deleteOnExit();
    Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    return file;
  }

  /** The number of documents that will be accepted. */
  public int documentCount() {
    return ids.documentCount();
  }

  /** Everything found, in the order of the paths. Each call begins anew. */
  public Readings readings() {
    return new Readings(found, new FileReader(limits), ids);
  }

  @Override
  public void close() throws IOException {
    if (spooled.isPresent()) {
      Files.deleteIfExists(spooled.get());
    }
  }
}
