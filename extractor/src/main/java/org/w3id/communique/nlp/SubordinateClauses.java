package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3id.communique.text.Token;

/**
 * Mends common mistakes about "as", "after" and the like: in "comes as Washington and Tokyo discuss
 * trade" and "after a quake shattered it" the parser takes the subject for what stands behind a
 * preposition, and leaves the verb without a subject; in "Turkey struck the town, hours after
 * rebels took it" it takes the second clause for the main one and the first for what it says; in
 * "protested as Obama will visit" it leaves them in two trees.
 */
final class SubordinateClauses implements DependencyParser {
  private static final Set<String> TAKEN_FOR = Set.of("conj", "advcl", "ccomp", "dep", "root");

  private final DependencyParser parser;
  private final Set<String> subordinators;

  /**
   * Wraps a parser.
   *
   * @param parser makes the tree
   * @param subordinators the words, in lower case, that open a clause or stand before a noun
   */
  SubordinateClauses(DependencyParser parser, Set<String> subordinators) {
    this.parser = parser;
    this.subordinators = Set.copyOf(subordinators);
  }

  @Override
  public List<ParsedWord> parse(List<String> forms) {
    List<ParsedWord> words = new ArrayList<>(parser.parse(forms));
    for (int verb = 0; verb < words.size(); verb++) {
      ParsedWord word = words.get(verb);
      VerbPhrase phrase = new VerbPhrase(words, verb);
      if (TAKEN_FOR.contains(word.relation())
          && phrase.isFinite()
          && !phrase.hasSubject()
          && !phrase.isMarked()) {
        mend(forms, words, phrase);
      }
    }
    for (int verb = 1; verb < words.size(); verb++) {
      if (words.get(verb).head() == Token.ROOT && isMarked(forms, words, verb)) {
        subordinate(words, verb);
      }
    }
    return List.copyOf(words);
  }

  private boolean isMarked(List<String> forms, List<ParsedWord> words, int verb) {
    int mark = ParsedWord.child(words, verb, "mark");
    return mark > 0 && subordinators.contains(forms.get(mark).toLowerCase(Locale.ROOT));
  }

  /** Hangs a marked clause below the one before it. */
  private static void subordinate(List<ParsedWord> words, int verb) {
    int mark = ParsedWord.child(words, verb, "mark");
    int said = ParsedWord.child(words, verb, "ccomp");
    int above = said;
    for (int i = 0; i < mark && above < 0; i++) {
      above = words.get(i).head() == Token.ROOT && i != verb ? i : above;
    }
    if (above >= 0 && above < mark) {
      words.set(verb, words.get(verb).governedBy(above, "advcl"));
      if (above == said) {
        words.set(said, words.get(said).governedBy(Token.ROOT, "root"));
      }
    }
  }

  private void mend(List<String> forms, List<ParsedWord> words, VerbPhrase phrase) {
    int verb = phrase.verb();
    int subordinator = opener(forms, words, phrase.begin() - 1);
    int subject = subordinator < 0 ? -1 : ParsedWord.child(words, subordinator, "pobj");
    int main = subject < 0 ? -1 : words.get(subordinator).head();
    boolean below = words.get(verb).head() == Token.ROOT;
    if (subject < 0
        || words.get(verb).head() >= subordinator
        || words.get(verb).relation().equals("conj")
            && ParsedWord.isBelow(words, subordinator, phrase.verb())
        || below && !isLoose(words, main, verb)) {
      return;
    }
    int above = below ? main : words.get(verb).head();
    if (ParsedWord.isBelow(words, above, subordinator)) {
      return;
    }
    if (below) {
      words.set(main, words.get(main).governedBy(Token.ROOT, "root"));
    }
    words.set(subject, words.get(subject).governedBy(verb, phrase.subjectRelation()));
    words.set(subordinator, words.get(subordinator).governedBy(verb, "mark"));
    words.set(verb, words.get(verb).governedBy(above, "advcl"));
  }

  /** Whether the verb above a phrase hangs on the clause, or begins a tree of its own. */
  private static boolean isLoose(List<ParsedWord> words, int main, int verb) {
    return main >= 0
        && main != verb
        && (words.get(main).head() == verb || words.get(main).head() == Token.ROOT);
  }

  /** The subordinator above a word that is taken for a preposition; -1 if there is none. */
  private int opener(List<String> forms, List<ParsedWord> words, int from) {
    int current = from;
    for (int steps = 0; current >= 0 && steps < words.size(); steps++) {
      boolean preposition = words.get(current).relation().equals("prep");
      if (preposition && subordinators.contains(forms.get(current).toLowerCase(Locale.ROOT))) {
        return current;
      }
      current = words.get(current).head();
    }
    return -1;
  }
}
