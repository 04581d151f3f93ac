package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3id.communique.text.Token;

/**
 * Mends what somebody is accused of: in "accused by the army of shelling a camp" and "accused the
 * army of shelling" the parser may hang the deed on the army.
 */
final class Accusations implements DependencyParser {
  private static final int MAX_CLIMB = 5;

  private final DependencyParser parser;
  private final Set<String> accusing;

  /**
   * Wraps a parser.
   *
   * @param parser makes the tree
   * @param accusing lemmas of verbs behind which "of" says what somebody did
   */
  Accusations(DependencyParser parser, Set<String> accusing) {
    this.parser = parser;
    this.accusing = Set.copyOf(accusing);
  }

  @Override
  public List<ParsedWord> parse(List<String> forms) {
    List<ParsedWord> words = new ArrayList<>(parser.parse(forms));
    for (int i = 0; i < words.size(); i++) {
      boolean of = forms.get(i).equals("of") && words.get(i).relation().equals("prep");
      int verb = of && isFollowedByDeed(words, i) ? accusingVerb(words, i) : -1;
      if (verb >= 0) {
        words.set(i, words.get(i).governedBy(verb));
        moveResults(words, i, verb);
      }
    }
    return List.copyOf(words);
  }

  /** In "accused Chad of shelling a town, injuring three" it is Chad that injured them. */
  private static void moveResults(List<ParsedWord> words, int preposition, int verb) {
    int deed = -1;
    for (int i = preposition; i < words.size(); i++) {
      ParsedWord word = words.get(i);
      if (word.head() == preposition && word.relation().equals("pcomp")) {
        deed = i;
      } else if (deed >= 0
          && word.head() == verb
          && word.relation().equals("advcl")
          && word.tag().equals("VBG")) {
        words.set(i, word.governedBy(deed));
      }
    }
  }

  private static boolean isFollowedByDeed(List<ParsedWord> words, int preposition) {
    return words.stream().anyMatch(w -> w.head() == preposition && w.relation().equals("pcomp"));
  }

  /** The accusing verb above the noun on which a preposition hangs; -1 if there is none. */
  private int accusingVerb(List<ParsedWord> words, int preposition) {
    int current = words.get(preposition).head();
    for (int i = 0; i < MAX_CLIMB && current != Token.ROOT; i++) {
      ParsedWord word = words.get(current);
      if (word.tag().startsWith("V")) {
        return current < preposition && accusing.contains(word.lemma()) ? current : -1;
      }
      current = word.head();
    }
    return -1;
  }
}
