package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gives a verb back the subject that was taken for the end of an opening phrase: in "In Baghdad
 * gunmen killed a soldier" and "the talks ended, and on Friday rebels attacked" the parser has
 * Baghdad gunmen and Friday rebels. A finite verb has a subject; one that has none, though nouns
 * crowd before it, has the last of them.
 */
final class CrowdedOpenings implements DependencyParser {
  private static final Set<String> CROWDED = Set.of("compound", "nmod", "npadvmod");

  private final DependencyParser parser;
  private final Set<String> days;

  /**
   * Wraps a parser.
   *
   * @param parser makes the tree
   * @param days lower-case names of days and months
   */
  CrowdedOpenings(DependencyParser parser, Set<String> days) {
    this.parser = parser;
    this.days = Set.copyOf(days);
  }

  @Override
  public List<ParsedWord> parse(List<String> forms) {
    List<ParsedWord> words = new ArrayList<>(parser.parse(forms));
    for (int verb = 2; verb < words.size(); verb++) {
      VerbPhrase phrase = new VerbPhrase(words, verb);
      if (phrase.isFinite() && !phrase.hasSubject() && !phrase.isMarked()) {
        mend(forms, words, phrase);
      }
    }
    return List.copyOf(words);
  }

  private void mend(List<String> forms, List<ParsedWord> words, VerbPhrase phrase) {
    int noun = crowdedNoun(words, phrase);
    int place = noun < 0 ? -1 : placeBefore(forms, words, noun);
    boolean shared = words.get(phrase.verb()).relation().equals("conj");
    if (place < 0 || shared && !isDay(forms, place)) {
      return;
    }
    int preposition = words.get(noun).head();
    for (int i = preposition + 1; i < place; i++) {
      if (words.get(i).head() == noun) {
        words.set(i, words.get(i).governedBy(place));
      }
    }
    words.set(place, words.get(place).governedBy(preposition, "pobj"));
    words.set(noun, words.get(noun).governedBy(phrase.verb(), phrase.subjectRelation()));
  }

  /** What stands behind the verb's own preposition, if it ends right before the verb; -1 if not. */
  private static int crowdedNoun(List<ParsedWord> words, VerbPhrase phrase) {
    return IntStream.range(1, phrase.begin())
        .filter(i -> words.get(i).relation().equals("pobj"))
        .filter(i -> words.get(i).tag().startsWith("NN"))
        .filter(i -> words.get(i).head() < i)
        .filter(i -> words.get(words.get(i).head()).head() == phrase.verb())
        .filter(i -> end(words, i) == phrase.begin() - 1)
        .findFirst()
        .orElse(-1);
  }

  private static int end(List<ParsedWord> words, int noun) {
    return IntStream.range(noun, words.size())
        .filter(i -> i == noun || ParsedWord.isBelow(words, i, noun))
        .max()
        .orElse(noun);
  }

  /**
   * The noun that ends the opening: a day, or what a plural cannot be made of; -1 if there is none.
   */
  private int placeBefore(List<String> forms, List<ParsedWord> words, int noun) {
    int first = words.get(noun).head() + 1;
    if (isDay(forms, first) && ParsedWord.isBelow(words, first, noun)) {
      return first;
    }
    return IntStream.range(first, noun)
        .filter(i -> words.get(i).head() == noun && CROWDED.contains(words.get(i).relation()))
        .filter(i -> words.get(noun).tag().endsWith("S") && isOpening(words, i, noun))
        .findFirst()
        .orElse(-1);
  }

  /**
   * "In Baghdad gunmen", "in the capital rebels"; "in peace talks" and "the army chiefs" are one.
   */
  private static boolean isOpening(List<ParsedWord> words, int place, int noun) {
    ParsedWord first = words.get(words.get(noun).head() + 1);
    return words.get(place).tag().equals("NNP") || first.tag().equals("DT");
  }

  private boolean isDay(List<String> forms, int word) {
    return days.contains(forms.get(word).toLowerCase(Locale.ROOT));
  }
}
