package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends trees of second passives that leave out the auxiliary: in "five soldiers are killed and
 * three others wounded in an ambush" nobody wounds, and both happen in the ambush.
 */
final class GappedPassives implements DependencyParser {
  private static final Set<String> PARTICIPLES = Set.of("VBN", "VBD");
  private static final Set<String> BEHIND = Set.of("prep", "agent", "npadvmod", "advcl");

  private final DependencyParser parser;

  /** Wraps a parser, which makes the tree. */
  GappedPassives(DependencyParser parser) {
    this.parser = parser;
  }

  @Override
  public List<ParsedWord> parse(List<String> forms) {
    List<ParsedWord> words = new ArrayList<>(parser.parse(forms));
    for (int second = 2; second < words.size(); second++) {
      int first = words.get(second).head();
      int subject = isGapped(words, second) ? ParsedWord.child(words, second, "nsubj") : -1;
      if (first >= 0
          && first < subject
          && subject < second
          && ParsedWord.child(words, first, "auxpass") >= 0
          && isCounted(words, subject)) {
        mend(words, first, second, subject);
      }
    }
    return List.copyOf(words);
  }

  private static boolean isGapped(List<ParsedWord> words, int verb) {
    return words.get(verb).relation().equals("conj")
        && PARTICIPLES.contains(words.get(verb).tag())
        && ParsedWord.child(words, verb, "aux") < 0
        && ParsedWord.child(words, verb, "auxpass") < 0
        && ParsedWord.child(words, verb, "dobj") < 0;
  }

  /** Those whom a number tells from the first: "three others", "dozens". */
  private static boolean isCounted(List<ParsedWord> words, int subject) {
    return words.get(subject).tag().equals("CD")
        || words.get(subject).tag().equals("NNS")
            && (words.get(subject).lemma().equals("dozen")
                || words.stream().anyMatch(w -> w.head() == subject && w.tag().equals("CD")));
  }

  private static void mend(List<ParsedWord> words, int first, int second, int subject) {
    ParsedWord verb = words.get(second);
    words.set(second, new ParsedWord("VBN", verb.lemma(), first, "conj", verb.nameTag()));
    words.set(subject, words.get(subject).governedBy(second, "nsubjpass"));
    for (int i = second + 1; i < words.size(); i++) {
      int head = words.get(i).head();
      if ((head == second || head == subject) && BEHIND.contains(words.get(i).relation())) {
        words.set(i, words.get(i).governedBy(first));
      }
    }
  }
}
