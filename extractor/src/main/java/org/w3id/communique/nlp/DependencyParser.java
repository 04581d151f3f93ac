package org.w3id.communique.nlp;

import java.util.List;

/**
 * Tags the words of a sentence and finds which word governs which. Safe for use by several threads
 * at once.
 */
@FunctionalInterface
interface DependencyParser {
  /**
   * Parses one sentence.
   *
   * @param forms the words as they stand in the text, but with straight quotes and plain hyphens;
   *     at least one
   * @return one parsed word for each form, in the same order; heads make a forest without cycles
   */
  List<ParsedWord> parse(List<String> forms);
}
