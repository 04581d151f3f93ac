package org.w3id.communique.nlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the word lists that stand beside this class: a line an entry, fields separated by tabs,
 * comments after {@code #}.
 */
final class WordList {
  private final String name;
  private final List<String[]> entries;

  private WordList(String name, List<String[]> entries) {
    this.name = name;
    this.entries = entries;
  }

  /**
   * Reads a list.
   *
   * @throws IllegalStateException if it is missing
   */
  static WordList read(String name) {
    try (InputStream stream = WordList.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("word list " + name + " is missing from the class path");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return new WordList(
          name,
          reader
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(l -> l.split("\t"))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The fields of each line, in order. */
  List<String[]> entries() {
    return entries;
  }

  /** The first fields. */
  Set<String> words() {
    return entries.stream().map(entry -> entry[0]).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A field of each entry by what stands before it.
   *
   * @param field position of the field, from 1; the fields before it, joined by spaces, are the key
   * @throws IllegalStateException if an entry is too short or a key stands twice
   */
  Map<String, String> map(int field) {
    return entries.stream()
        .collect(Collectors.toUnmodifiableMap(entry -> key(entry, field), entry -> entry[field]));
  }

  private String key(String[] entry, int field) {
    if (entry.length <= field) {
      throw new IllegalStateException(
          name + ": " + (field + 1) + " fields are needed: " + String.join(" ", entry));
    }
    return String.join(" ", List.of(entry).subList(0, field));
  }
}
