package org.w3id.communique.claim;

import java.util.List;
import java.util.Optional;
import org.w3id.communique.text.CharSpan;

/**
 * Who says it.
 *
 * @param sources the sources that the text names, the innermost first; empty for the narrator
 * @param span the words that name the first
 */
record Attribution(List<Filler> sources, Optional<CharSpan> span) {
  static final Attribution NARRATOR = new Attribution(List.of(), Optional.empty());

  Attribution {
    sources = List.copyOf(sources);
  }
}
