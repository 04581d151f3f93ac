package org.w3id.communique.input;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A form of file that is read, told by the ending of its name. */
enum Format {
  JSON_LINES(".jsonl"),
  COMPRESSED_JSON_LINES(".jsonl.gz"),
  PLAIN_TEXT(".txt", ".md");

  private final List<String> endings;

  Format(String... endings) {
    this.endings = List.of(endings);
  }

  /** The form of a file with this name; empty if such files are not read. */
  static Optional<Format> of(String fileName) {
    return Arrays.stream(values())
        .filter(format -> format.ending(fileName).isPresent())
        .findFirst();
  }

  /** The ending, of this form, that a file's name has. */
  Optional<String> ending(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return endings.stream().filter(name::endsWith).findFirst();
  }

  /** All endings, for messages. */
  static String allEndings() {
    return String.join(
        " ", Arrays.stream(values()).flatMap(format -> format.endings.stream()).toList());
  }
}
