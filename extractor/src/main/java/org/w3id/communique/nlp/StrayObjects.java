package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends trees in which the object of a verb was hung on what stands before the verb: as another
 * name of its subject ("Rebels killed Laurent Kabila Tuesday"), or on the conjunction that opens
 * its clause; or made part of a name behind a preposition ("met Mr. Abbas Sunday in Jerusalem").
 */
final class StrayObjects implements DependencyParser {
  private static final String OBJECT = "dobj";
  private static final Set<String> FILLED =
      Set.of(OBJECT, "ccomp", "xcomp", "attr", "acomp", "oprd", "auxpass");

  private final DependencyParser parser;

  StrayObjects(DependencyParser parser) {
    this.parser = parser;
  }

  @Override
  public List<ParsedWord> parse(List<String> forms) {
    List<ParsedWord> words = parser.parse(forms);
    for (int i = 2; i < words.size(); i++) {
      int verb = isStray(words, i) || isSevered(words, i) ? ParsedWord.verbAbove(words, i) : -1;
      boolean between = verb > words.get(i).head() || words.get(i).head() > i;
      if (verb >= 0 && verb < i && between && isWithoutObject(words, verb)) {
        List<ParsedWord> mended = new ArrayList<>(words);
        mended.set(i, words.get(i).governedBy(verb, OBJECT));
        words = List.copyOf(mended);
      }
    }
    return words;
  }

  /** Whether a noun is a second name of a subject, or what a conjunction is said to govern. */
  private static boolean isStray(List<ParsedWord> words, int noun) {
    ParsedWord word = words.get(noun);
    if (!word.tag().startsWith("NN") || word.head() < 0 || word.head() > noun) {
      return false;
    }
    String above = words.get(word.head()).relation();
    return word.relation().equals("appos") && above.equals("nsubj")
        || word.relation().equals("pobj") && above.equals("mark");
  }

  /** Whether a preposition parts a noun from the name that it is said to be part of. */
  private static boolean isSevered(List<ParsedWord> words, int noun) {
    ParsedWord word = words.get(noun);
    return word.relation().equals("compound")
        && word.tag().startsWith("NNP")
        && word.head() > noun + 1
        && words.subList(noun + 1, word.head()).stream().anyMatch(w -> w.tag().equals("IN"));
  }

  private static boolean isWithoutObject(List<ParsedWord> words, int verb) {
    return words.get(verb).tag().startsWith("VB")
        && !words.get(verb).lemma().equals("be")
        && words.stream()
            .noneMatch(word -> word.head() == verb && FILLED.contains(word.relation()));
  }
}
