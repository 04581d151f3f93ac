package org.w3id.communique.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads tables of examples: tab-separated, one header, lines with {@code #} passed over. */
public final class TestTable {
  private TestTable() {}

  /** The rows of a table that stands beside a class. */
  public static Stream<List<String>> rows(Class<?> beside, String name) {
    InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.startsWith("#")).skip(1).toList().stream()
          .map(l -> List.of(l.split("\t", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
