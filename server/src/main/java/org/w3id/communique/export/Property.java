package org.w3id.communique.export;

import java.util.Optional;
import java.util.function.Function;

/**
 * What the files of graph tools say of each node, or of each edge.
 *
 * @param name in the file
 * @param type of its values
 * @param value of one node or edge; empty where it is not known
 */
record Property<T>(String name, Type type, Function<T, Optional<String>> value) {
  /** What a value is. */
  enum Type {
    TEXT,
    WHOLE_NUMBER,
    DECIMAL
  }

  /** A text that may be missing. */
  static <T> Property<T> text(String name, Function<T, Optional<String>> value) {
    return new Property<>(name, Type.TEXT, value);
  }

  /** A value that is always there. */
  static <T> Property<T> known(String name, Type type, Function<T, Object> value) {
    return new Property<>(name, type, value.andThen(Object::toString).andThen(Optional::of));
  }
}
