package org.w3id.communique.input;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The documents of one file, one after the other. */
interface FileReadings extends Closeable {
  /** The next reading, or empty at the end. A failure to read is itself a reading, the last one. */
  Optional<Reading> next();

  /** A file that comes to this reading alone. */
  static FileReadings only(Reading reading) {
    return new FileReadings() {
      private Optional<Reading> rest = Optional.of(reading);

      @Override
      public Optional<Reading> next() {
        Optional<Reading> next = rest;
        rest = Optional.empty();
        return next;
      }

      @Override
      public void close() throws IOException {
        // Nothing is open.
      }
    };
  }
}
