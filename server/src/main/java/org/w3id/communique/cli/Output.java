package org.w3id.communique.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;

/**
 * Where results go: standard output, or a file that is there as a whole or not at all. Flushes are
 * left to the end, as RDF writers flush often.
 */
final class Output implements Closeable {
  private final OutputStream stream;
  private final Optional<Target> target;
  private boolean done;

  /** A file that is written beside its place and then moved there. */
  private record Target(Path draft, Path file) {}

  private Output(OutputStream stream, Optional<Target> target) {
    this.stream = new LateFlush(stream);
    this.target = target;
  }

  /**
   * Opens the output.
   *
   * @param file the file asked for; empty for standard output
   */
  static Output open(Console console, Optional<Path> file) throws IOException {
    if (file.isEmpty()) {
      return new Output(console.out(), Optional.empty());
    }
    Path path = file.get();
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      return new Output(Files.newOutputStream(path), Optional.empty());
    }
    Path place = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path draft =
        place.resolveSibling(
            "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    return new Output(create(draft, path), Optional.of(new Target(draft, place)));
  }

  /** Creates the draft; what hinders it is told of the file that the user named. */
  private static OutputStream create(Path draft, Path named) throws IOException {
    try {
      return Files.newOutputStream(draft);
    } catch (NoSuchFileException e) {
      Path folder = Objects.requireNonNullElse(named.getParent(), Path.of("."));
      throw new NoSuchFileException((Files.exists(folder) ? named : folder).toString());
    } catch (AccessDeniedException e) {
      throw new AccessDeniedException(named.toString());
    } catch (FileSystemException e) {
      throw new FileSystemException(named.toString(), null, e.getReason());
    }
  }

  OutputStream stream() {
    return stream;
  }

  void line(String line) throws IOException {
    stream.write(line.getBytes(StandardCharsets.UTF_8));
    stream.write('\n');
  }

  /** Writes text that has its own ends of lines. */
  void text(String text) throws IOException {
    stream.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Says that everything has been written; without it, closing leaves no file. */
  void finish() throws IOException {
    stream.close();
    if (target.isPresent()) {
      Files.move(
          target.get().draft,
          target.get().file,
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    }
    done = true;
  }

  @Override
  public void close() throws IOException {
    if (!done && target.isPresent()) {
      stream.close();
      Files.deleteIfExists(target.get().draft);
    }
  }

  private static final class LateFlush extends FilterOutputStream {
    LateFlush(OutputStream to) {
      super(new BufferedOutputStream(to, 1 << 16));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void flush() {
      // Closing flushes.
    }
  }
}
