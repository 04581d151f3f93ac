package org.w3id.communique.server;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Strong validators of what is sent (RFC 9110, sections 8.8 and 13.1.2). */
final class Validator {
  private static final int BYTES = 12;

  private Validator() {}

  /** The validator that stands for bytes, in quotes, from their digest. */
  static String of(byte[] digest) {
    String text =
        Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
    return "\"" + text + "\"";
  }

  /**
   * Whether a client has what a validator stands for, by weak comparison.
   *
   * @param ifNoneMatch the values of that header
   */
  static boolean isAmong(List<String> ifNoneMatch, String validator) {
    return elements(ifNoneMatch)
        .map(element -> element.startsWith("W/") ? element.substring(2) : element)
        .anyMatch(element -> element.equals(validator) || element.equals("*"));
  }

  /** The elements of a header that is a list. */
  static Stream<String> elements(List<String> values) {
    return values.stream().flatMap(value -> Arrays.stream(value.split(",", -1))).map(String::strip);
  }
}
