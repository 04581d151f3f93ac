package org.w3id.communique.input;

import java.util.Map;

/** What YAML says of a key, as far as it matters here. */
sealed interface YamlNode {
  /** Where it begins in its file, from 1. */
  int line();

  /** Keys with what is said of each, in order. */
  record Mapping(int line, Map<String, YamlNode> entries) implements YamlNode {}

  /** A string. */
  record Text(int line, String value) implements YamlNode {}

  /** No value. */
  record Nothing(int line) implements YamlNode {}

  /** Anything else, such as a list or a number; {@code kind} says what. */
  record Other(int line, String kind) implements YamlNode {}
}
