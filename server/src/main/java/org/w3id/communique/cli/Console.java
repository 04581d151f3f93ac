package org.w3id.communique.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output, unbuffered: results alone
 * @param err standard error: everything else
 * @param watched whether standard error is a terminal
 */
record Console(InputStream in, OutputStream out, PrintStream err, boolean watched) {
  /** Set by the launcher, which can tell; Java cannot tell of one stream alone. */
  private static final String TERMINAL = "communique.terminal";

  private static final String CLEAR_LINE = "\r\u001b[K";

  /** The streams of this process. */
  static Console ofProcess() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Boolean.getBoolean(TERMINAL));
  }

  /** Writes one line to standard error. */
  void say(String line) {
    err.println((watched ? CLEAR_LINE : "") + line);
  }
}
