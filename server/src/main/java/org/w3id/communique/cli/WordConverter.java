package org.w3id.communique.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the value of an option that is one of a few words: the constants of an enum in lower case.
 *
 * @param <E> the enum
 */
final class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {
  private final List<E> values;

  WordConverter(E[] values) {
    this.values = List.of(values);
  }

  @Override
  public E convert(String word) {
    return values.stream()
        .filter(value -> word(value).equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("'" + word + "' is none of " + words()));
  }

  private String words() {
    return String.join(", ", values.stream().map(WordConverter::word).toList());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
