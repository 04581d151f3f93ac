package org.w3id.communique.input;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a stream into lines and keeps no more of one than is allowed. */
final class BoundedLines implements Closeable {
  /**
   * One line.
   *
   * @param number from 1
   * @param bytes without the line feed; empty if the line is too long
   */
  record Line(int number, Optional<byte[]> bytes) {}

  /** How many bytes tell a text from another file. */
  private static final int LOOKED_AT = 8000;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int end;
  private int number;

  BoundedLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The number of the line last read to its end, from 1; 0 before the first. */
  int number() {
    return number;
  }

  /**
   * Whether this is a file of another kind, which a zero byte near the beginning tells git as well;
   * but what opens a JSON object is damaged rather. To be asked before the first line.
   */
  boolean looksBinary() throws IOException {
    if (!fill() || buffer[next] == '{') {
      return false;
    }
    for (int i = next; i < Math.min(end, next + LOOKED_AT); i++) {
      if (buffer[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** The next line, or empty at the end of the stream. */
  Optional<Line> next() throws IOException {
    if (!fill()) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean ended = false;
    while (!ended && fill()) {
      int stop = next;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      ended = stop < end;
      tooLong |= line.size() + (stop - next) > longest;
      if (tooLong) {
        line.reset();
      } else {
        line.write(buffer, next, stop - next);
      }
      next = ended ? stop + 1 : stop;
    }
    number++;
    return Optional.of(
        new Line(number, tooLong ? Optional.empty() : Optional.of(line.toByteArray())));
  }

  private boolean fill() throws IOException {
    if (next == end) {
      next = 0;
      end = Math.max(0, in.read(buffer));
    }
    return next < end;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
