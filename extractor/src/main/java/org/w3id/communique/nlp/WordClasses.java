package org.w3id.communique.nlp;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a lexicon says about words, each class of words being kept once.
 *
 * @param words number of the class of each word
 * @param classes the classes, in order of their numbers
 */
record WordClasses<C extends Serializable>(FingerprintTable words, ArrayList<C> classes)
    implements Serializable {
  @Serial private static final long serialVersionUID = 1;

  /**
   * A table of the same content; {@code copy} makes a class from what the lexicon has, in its
   * order.
   */
  static <C extends Serializable> WordClasses<C> of(
      Map<String, ? extends Collection<String>> lexicon, Function<Collection<String>, C> copy) {
    Map<C, Integer> numbers = new LinkedHashMap<>();
    FingerprintTable.Builder words = new FingerprintTable.Builder();
    lexicon.forEach(
        (word, list) ->
            words.put(0, word, numbers.computeIfAbsent(copy.apply(list), any -> numbers.size())));
    return new WordClasses<>(words.build(), new ArrayList<>(numbers.keySet()));
  }

  /** What the lexicon says about a word, or nothing. */
  @Nullable C get(String word) {
    int number = words.get(0, word);
    return number == FingerprintTable.ABSENT ? null : classes.get(number);
  }
}
