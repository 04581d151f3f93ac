package org.w3id.communique.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tests of the W3C that the endpoint does not pass.
 *
 * @param reasons why, by the short name of the test
 */
record W3cExceptions(Map<String, String> reasons) {
  private static final String FILE = "w3c-exceptions.tsv";

  W3cExceptions {
    reasons = Map.copyOf(reasons);
  }

  static W3cExceptions load() {
    Map<String, String> reasons = new TreeMap<>();
    try (InputStream in = W3cExceptions.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no " + FILE);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                String[] fields = line.split("\t", -1);
                if (fields.length != 2 || fields[1].isBlank()) {
                  throw new IllegalStateException(FILE + ": not a test and a reason: " + line);
                }
                if (reasons.put(fields[0], fields[1]) != null) {
                  throw new IllegalStateException(FILE + ": twice: " + fields[0]);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new W3cExceptions(reasons);
  }

  Set<String> tests() {
    return reasons.keySet();
  }
}
