package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Joins a subject again that the parser cut at its last conjunction: in "after Caracas and the
 * opposition signed a pact" it takes Caracas for what stands behind a preposition, and in "after
 * rebels backed by tanks and artillery attacked" it has the artillery attack. A conjunction that
 * joins nothing else joins the noun before it to the one behind.
 */
final class SeveredSubjects implements DependencyParser {
  private final DependencyParser parser;
  private final Set<String> subordinators;

  /**
   * Wraps a parser.
   *
   * @param parser makes the tree
   * @param subordinators the words, in lower case, that open a clause or stand before a noun
   */
  SeveredSubjects(DependencyParser parser, Set<String> subordinators) {
    this.parser = parser;
    this.subordinators = Set.copyOf(subordinators);
  }

  @Override
  public List<ParsedWord> parse(List<String> forms) {
    List<ParsedWord> words = new ArrayList<>(parser.parse(forms));
    for (int conjunction = 2; conjunction + 2 < words.size(); conjunction++) {
      int subject =
          words.get(conjunction).relation().equals("cc") ? behind(words, conjunction) : -1;
      if (subject > 0) {
        mend(forms, words, conjunction, subject);
      }
    }
    return List.copyOf(words);
  }

  /** The subject whose phrase begins right behind a conjunction; -1 if none does. */
  private static int behind(List<ParsedWord> words, int conjunction) {
    return IntStream.range(conjunction + 1, words.size())
        .filter(i -> VerbPhrase.isSubject(words.get(i).relation()))
        .filter(i -> words.get(i).head() > i && words.get(i).tag().startsWith("NN"))
        .filter(i -> begin(words, i) == conjunction + 1)
        .findFirst()
        .orElse(-1);
  }

  private static int begin(List<ParsedWord> words, int noun) {
    return IntStream.rangeClosed(0, noun)
        .filter(i -> i == noun || ParsedWord.isBelow(words, i, noun))
        .min()
        .orElse(noun);
  }

  private void mend(List<String> forms, List<ParsedWord> words, int conjunction, int subject) {
    int before = words.get(conjunction).head();
    if (words.get(before).tag().startsWith("NN") && !isJoined(words, before, conjunction)) {
      int participle = words.get(words.get(before).head()).head();
      boolean inside =
          words.get(before).relation().equals("pobj")
              && participle >= 0
              && words.get(participle).relation().equals("acl");
      int first = inside ? words.get(participle).head() : before;
      int opener = words.get(first).head();
      if (words.get(first).relation().equals("pobj")
          && !ParsedWord.isBelow(words, words.get(subject).head(), opener)
          && subordinators.contains(forms.get(opener).toLowerCase(Locale.ROOT))) {
        subordinate(words, opener, first, subject);
        words.set(subject, words.get(subject).governedBy(before, "conj"));
      }
    }
  }

  private static boolean isJoined(List<ParsedWord> words, int noun, int conjunction) {
    return IntStream.range(conjunction, words.size())
        .anyMatch(i -> words.get(i).head() == noun && words.get(i).relation().equals("conj"));
  }

  /** "After rebels ... attacked": what stands behind the preposition acts. */
  private static void subordinate(List<ParsedWord> words, int opener, int first, int subject) {
    int verb = words.get(subject).head();
    int above = words.get(opener).head();
    words.set(first, words.get(first).governedBy(verb, words.get(subject).relation()));
    words.set(opener, words.get(opener).governedBy(verb, "mark"));
    if (above != verb && !ParsedWord.isBelow(words, above, verb)) {
      words.set(verb, words.get(verb).governedBy(above, "advcl"));
    }
  }
}
