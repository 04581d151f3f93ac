package org.w3id.communique.input;

import java.util.Optional;
import org.w3id.communique.text.Diagnostic;

/**
 * A place in the input, for messages.
 *
 * @param file the path as the user would write it, or {@code standard input}
 * @param line the line from 1, or {@link #WHOLE_FILE}
 */
public record Place(String file, int line) {
  /** The line of a place that is a file as a whole. */
  public static final int WHOLE_FILE = 0;

  /** The place that is all of a file. */
  public static Place of(String file) {
    return new Place(file, WHOLE_FILE);
  }

  Diagnostic diagnostic(Diagnostic.Severity severity, String reason) {
    return new Diagnostic(severity, toString(), Optional.empty(), OneLine.of(reason));
  }

  @Override
  public String toString() {
    return OneLine.of(line == WHOLE_FILE ? file : file + ":" + line);
  }
}
