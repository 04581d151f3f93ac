package org.w3id.communique.nlp;

import java.util.List;
import org.w3id.communique.text.Token;

/**
 * What a parser says about one word.
 *
 * @param tag Penn Treebank part-of-speech tag
 * @param lemma dictionary form by the parser's own dictionary, in lower case; the form itself where
 *     it knows none
 * @param head index of the governing word, or {@link Token#ROOT}
 * @param relation label of the arc from the head, one of those listed in the package's description
 * @param nameTag {@code O}, or a BILOU position and an OntoNotes type such as {@code U-GPE}
 */
record ParsedWord(String tag, String lemma, int head, String relation, String nameTag) {
  /** The same word below another. */
  ParsedWord governedBy(int governor) {
    return new ParsedWord(tag, lemma, governor, relation, nameTag);
  }

  /** The same word below another, in a relation. */
  ParsedWord governedBy(int governor, String as) {
    return new ParsedWord(tag, lemma, governor, as, nameTag);
  }

  /** Whether a word of a tree hangs on another one, at whatever depth. */
  static boolean isBelow(List<ParsedWord> words, int index, int governor) {
    int current = words.get(index).head();
    while (current != Token.ROOT && current != governor) {
      current = words.get(current).head();
    }
    return current == governor;
  }

  /** The first word that hangs on another in a relation; -1 if none does. */
  static int child(List<ParsedWord> words, int head, String relation) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).head() == head && words.get(i).relation().equals(relation)) {
        return i;
      }
    }
    return -1;
  }

  /** The nearest verb on which a word of a tree hangs; -1 if it hangs on none. */
  static int verbAbove(List<ParsedWord> words, int index) {
    int current = words.get(index).head();
    while (current != Token.ROOT && !words.get(current).tag().startsWith("VB")) {
      current = words.get(current).head();
    }
    return current == Token.ROOT ? -1 : current;
  }
}
