package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends trees in which a body and the people of another were taken for one: in "the Sudanese army
 * and RSF fighters" the army is no kind of fighter. The name before the last noun goes with that
 * noun, and the body stands by itself.
 */
final class CoordinateBodies implements DependencyParser {
  private static final Set<String> ATTRIBUTE = Set.of("nmod", "compound");

  private final DependencyParser parser;
  private final Set<String> bodies;

  /**
   * Wraps a parser.
   *
   * @param bodies lower-case nouns for bodies that act, and describe no other noun: "army"
   */
  CoordinateBodies(DependencyParser parser, Set<String> bodies) {
    this.parser = parser;
    this.bodies = Set.copyOf(bodies);
  }

  @Override
  public List<ParsedWord> parse(List<String> forms) {
    List<ParsedWord> words = parser.parse(forms);
    for (int i = 1; i + 2 < words.size(); i++) {
      int body = i;
      ParsedWord word = words.get(body);
      if (ATTRIBUTE.contains(word.relation())
          && bodies.contains(word.lemma().toLowerCase(Locale.ROOT))) {
        int name = nameBeside(words, body);
        if (name == word.head() - 1 && words.get(word.head()).tag().equals("NNS")) {
          return mended(words, body, name, word.head());
        }
      }
    }
    return words;
  }

  /** The proper name that "and" joins to a body; -1 if there is none. */
  private static int nameBeside(List<ParsedWord> words, int body) {
    return IntStream.range(body + 2, words.size())
        .filter(i -> words.get(i).head() == body && words.get(i).relation().equals("conj"))
        .filter(i -> words.get(i).tag().startsWith("NN"))
        .findFirst()
        .orElse(-1);
  }

  private static List<ParsedWord> mended(List<ParsedWord> words, int body, int name, int people) {
    List<ParsedWord> mended = new ArrayList<>(words);
    ParsedWord head = words.get(people);
    mended.set(body, words.get(body).governedBy(head.head(), head.relation()));
    mended.set(people, head.governedBy(body, "conj"));
    mended.set(name, words.get(name).governedBy(people, "compound"));
    return List.copyOf(mended);
  }
}
