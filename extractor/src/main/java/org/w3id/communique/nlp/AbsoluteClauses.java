package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts two clauses behind one "with": of "with twelve states voting in favour and China
 * abstaining" the parser reads favour and China as what the states vote in, and has the states
 * abstain. A name is not joined to a common noun or a pronoun; what stands right before the second
 * participle is its subject.
 */
final class AbsoluteClauses implements DependencyParser {
  private static final String PARTICIPLE = "VBG";

  private final DependencyParser parser;

  /** Wraps a parser, which makes the tree. */
  AbsoluteClauses(DependencyParser parser) {
    this.parser = parser;
  }

  @Override
  public List<ParsedWord> parse(List<String> forms) {
    List<ParsedWord> words = new ArrayList<>(parser.parse(forms));
    for (int second = 4; second < words.size(); second++) {
      int subject = words.get(second).tag().equals(PARTICIPLE) ? firstName(words, second) : -1;
      int first = subject < 0 ? -1 : participleAbove(words, subject);
      int with = first < 0 ? -1 : preposition(forms, words, first, second);
      if (with >= 0) {
        part(words, with, first, second, subject);
      }
    }
    return List.copyOf(words);
  }

  /** The first of the names that end right before a word, joined to what is no name. */
  private static int firstName(List<ParsedWord> words, int end) {
    int current = end - 1;
    while (isJoinedName(words, current)) {
      int before = words.get(current).head();
      if (!words.get(before).tag().startsWith("NNP")) {
        return before < current ? current : -1;
      }
      current = before;
    }
    return -1;
  }

  private static boolean isJoinedName(List<ParsedWord> words, int word) {
    return words.get(word).relation().equals("conj") && words.get(word).tag().startsWith("NNP");
  }

  private static int participleAbove(List<ParsedWord> words, int noun) {
    int verb = ParsedWord.verbAbove(words, noun);
    return verb >= 0 && verb < noun && words.get(verb).tag().equals(PARTICIPLE) ? verb : -1;
  }

  /** The "with" before both participles, if they hang on it or on each other. */
  private static int preposition(
      List<String> forms, List<ParsedWord> words, int first, int second) {
    int above = words.get(second).head();
    boolean joined = above == first && words.get(second).relation().equals("conj");
    int with = joined ? words.get(first).head() : above;
    boolean before = with >= 0 && with < first && forms.get(with).equalsIgnoreCase("with");
    return before && ParsedWord.isBelow(words, first, with) ? with : -1;
  }

  private static void part(List<ParsedWord> words, int with, int first, int second, int subject) {
    int joinedTo = words.get(subject).head();
    int own = words.get(first).head();
    if (own != with) { // "members voting", taken for those who do the second
      words.set(own, words.get(own).governedBy(first, "nsubj"));
      words.set(first, words.get(first).governedBy(with, "pcomp"));
    }
    for (int i = joinedTo; i < subject; i++) {
      if (words.get(i).head() == joinedTo && words.get(i).relation().equals("cc")) {
        words.set(i, words.get(i).governedBy(first));
      }
    }
    words.set(second, words.get(second).governedBy(first, "conj"));
    words.set(subject, words.get(subject).governedBy(second, "nsubj"));
  }
}
