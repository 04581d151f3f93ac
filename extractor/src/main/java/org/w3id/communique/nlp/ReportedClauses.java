package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3id.communique.text.Token;

/**
 * Gives what is said without "that" its subject: in "He added Ecuador also wanted to buy oil" the
 * parser takes Ecuador for what he added, and leaves what Ecuador wanted without a subject.
 */
final class ReportedClauses implements DependencyParser {
  private static final Set<String> LEFT_WITHOUT_SUBJECT = Set.of("ccomp", "conj", "advcl", "dep");
  private static final Set<String> TAKEN_FOR = Set.of("dobj", "appos", "npadvmod");

  private final DependencyParser parser;
  private final Set<String> verbs;

  /**
   * Wraps a parser.
   *
   * @param parser makes the tree
   * @param verbs lemmas of verbs behind which a clause may stand without a conjunction
   */
  ReportedClauses(DependencyParser parser, Set<String> verbs) {
    this.parser = parser;
    this.verbs = Set.copyOf(verbs);
  }

  @Override
  public List<ParsedWord> parse(List<String> forms) {
    List<ParsedWord> words = new ArrayList<>(parser.parse(forms));
    for (int verb = 2; verb < words.size(); verb++) {
      int saying = words.get(verb).head();
      if (saying != Token.ROOT
          && saying < verb
          && LEFT_WITHOUT_SUBJECT.contains(words.get(verb).relation())
          && words.get(saying).tag().startsWith("VB")
          && verbs.contains(words.get(saying).lemma())) {
        giveSubject(words, saying, verb);
      }
    }
    return List.copyOf(words);
  }

  private static void giveSubject(List<ParsedWord> words, int saying, int verb) {
    VerbPhrase phrase = new VerbPhrase(words, verb);
    if (!phrase.isFinite() || phrase.hasSubject() || phrase.isMarked()) {
      return;
    }
    int subject = nounThatEndsAt(words, saying, phrase.begin() - 1);
    if (subject >= 0
        && !ParsedWord.isBelow(words, subject, phrase.verb())
        && ParsedWord.isBelow(words, subject, saying)) {
      words.set(subject, words.get(subject).governedBy(verb, phrase.subjectRelation()));
      words.set(verb, words.get(verb).governedBy(saying, "ccomp"));
    }
  }

  /** The noun behind the verb of saying whose phrase ends with a word; -1 if none does. */
  private static int nounThatEndsAt(List<ParsedWord> words, int saying, int end) {
    int current = end;
    while (current > saying) {
      if (TAKEN_FOR.contains(words.get(current).relation())) {
        return words.get(current).tag().startsWith("NN") ? current : -1;
      }
      current = words.get(current).head();
    }
    return -1;
  }
}
