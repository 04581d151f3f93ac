package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3id.communique.text.Token;

/**
 * Gives a present tense its tag: the tagger takes the "hold" of "as Denmark and the United States
 * hold talks" for an infinitive, though nothing before it asks for one and several do it.
 */
final class BarePresents implements DependencyParser {
  private static final Set<String> PLURAL = Set.of("NNS", "NNPS");
  private static final Set<String> BEFORE_AN_INFINITIVE = Set.of("aux", "auxpass", "neg");

  private final DependencyParser parser;
  private final Set<String> bareVerbs;

  /**
   * Wraps a parser.
   *
   * @param parser makes the tree
   * @param bareVerbs lemmas of verbs behind which a bare verb is no present tense
   */
  BarePresents(DependencyParser parser, Set<String> bareVerbs) {
    this.parser = parser;
    this.bareVerbs = Set.copyOf(bareVerbs);
  }

  @Override
  public List<ParsedWord> parse(List<String> forms) {
    List<ParsedWord> words = parser.parse(forms);
    List<ParsedWord> all = new ArrayList<>(words);
    for (int verb = 1; verb < words.size(); verb++) {
      ParsedWord word = words.get(verb);
      if (word.tag().equals("VB") && isOfSeveral(words, verb) && !asksForInfinitive(words, verb)) {
        all.set(
            verb,
            new ParsedWord("VBP", word.lemma(), word.head(), word.relation(), word.nameTag()));
      }
    }
    return List.copyOf(all);
  }

  /** Whether several end right before a verb: its subject, or what a preposition governs. */
  private static boolean isOfSeveral(List<ParsedWord> words, int verb) {
    int last = verb - 1;
    int first = last;
    while (words.get(first).relation().equals("conj") && words.get(first).head() < first) {
      first = words.get(first).head();
    }
    boolean joined = first < last;
    ParsedWord noun = words.get(first);
    boolean subject = noun.relation().equals("nsubj") && noun.head() == verb;
    return words.get(last).tag().startsWith("NN")
        && (joined || PLURAL.contains(words.get(last).tag()))
        && (subject || joined && noun.relation().equals("pobj"));
  }

  private boolean asksForInfinitive(List<ParsedWord> words, int verb) {
    int above = words.get(verb).head();
    String relation = words.get(verb).relation();
    return relation.equals("xcomp")
        || relation.equals("ccomp")
            && above != Token.ROOT
            && bareVerbs.contains(words.get(above).lemma())
        || IntStream.range(0, words.size())
            .mapToObj(words::get)
            .anyMatch(w -> w.head() == verb && BEFORE_AN_INFINITIVE.contains(w.relation()));
  }
}
