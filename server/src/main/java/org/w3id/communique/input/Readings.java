package org.w3id.communique.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The readings of several files, one file open at a time. */
public final class Readings implements Iterator<Reading>, Closeable {
  private final Iterator<FileFinder.Found> found;
  private final FileReader reader;
  private final UnaryOperator<Reading> judge;
  private Optional<FileReadings> open = Optional.empty();
  private Optional<Reading> next = Optional.empty();

  Readings(List<FileFinder.Found> found, FileReader reader) {
    this(found, reader, UnaryOperator.identity());
  }

  Readings(List<FileFinder.Found> found, FileReader reader, UnaryOperator<Reading> judge) {
    this.found = found.iterator();
    this.reader = reader;
    this.judge = judge;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && (open.isPresent() || found.hasNext())) {
      FileReadings file = open.orElseGet(() -> open(found.next()));
      open = Optional.of(file);
      next = file.next();
      if (next.isEmpty()) {
        close();
      }
    }
    return next.isPresent();
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Reading reading = judge.apply(next.orElseThrow());
    next = Optional.empty();
    return reading;
  }

  private FileReadings open(FileFinder.Found place) {
    return switch (place) {
      case FileFinder.ToRead toRead -> reader.open(toRead.file());
      case FileFinder.Remark remark -> FileReadings.only(remark.reading());
    };
  }

  @Override
  public void close() {
    try {
      if (open.isPresent()) {
        open.get().close();
      }
    } catch (IOException e) {
      // All that was wanted of the file has been read.
    } finally {
      open = Optional.empty();
    }
  }
}
