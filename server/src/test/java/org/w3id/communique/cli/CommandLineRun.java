package org.w3id.communique.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * One run of the program in this process.
 *
 * @param status what it tells the shell
 * @param out what it wrote to standard output
 * @param err the lines that it wrote to standard error
 */
record CommandLineRun(int status, String out, List<String> err) {
  static CommandLineRun of(Extraction.Loader loader, String... args) {
    return withInput("", loader, args);
  }

  static CommandLineRun withInput(String input, Extraction.Loader loader, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CommandLineRun run = with(new ByteArrayInputStream(input.getBytes(UTF_8)), out, loader, args);
    return new CommandLineRun(run.status, out.toString(UTF_8), run.err);
  }

  static CommandLineRun with(
      InputStream in, OutputStream out, Extraction.Loader loader, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(in, out, new PrintStream(err, true, UTF_8), false);
    int status = Main.run(console, loader, args);
    return new CommandLineRun(status, "", err.toString(UTF_8).lines().toList());
  }
}
