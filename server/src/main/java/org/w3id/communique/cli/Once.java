package org.w3id.communique.cli;

import java.util.Optional;
import java.util.function.Supplier;

/** Asks another supplier at the first call, and remembers. For one thread. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> source;
  private Optional<T> value = Optional.empty();

  Once(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public T get() {
    T known = value.orElseGet(source);
    value = Optional.of(known);
    return known;
  }
}
