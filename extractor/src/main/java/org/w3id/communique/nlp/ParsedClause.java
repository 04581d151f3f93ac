package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3id.communique.text.Token;

/**
 * A clause that was parsed by itself, to be put into the tree of its sentence.
 *
 * @param words its words, the mark that ends it last
 */
record ParsedClause(List<ParsedWord> words) {
  private static final String FULL_STOP = ".";

  /** The tags of marks that do not end a sentence. */
  private static final Map<String, String> MARKS = Map.of(",", ",", ";", ":");

  private static final Set<String> SUBJECTS =
      Set.of("nsubj", "nsubjpass", "csubj", "csubjpass", "expl");
  private static final Set<String> ATTRIBUTES = Set.of("relcl", "acl");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  ParsedClause {
    words = List.copyOf(words);
  }

  /**
   * Parses a clause as if it were a sentence.
   *
   * @param forms its words, ended by a mark for which the parser sees a full stop
   */
  static ParsedClause of(DependencyParser parser, List<String> forms) {
    List<String> shown = new ArrayList<>(forms.subList(0, forms.size() - 1));
    shown.add(FULL_STOP);
    List<ParsedWord> words = new ArrayList<>(parser.parse(shown));
    String mark = forms.getLast();
    ParsedWord end = words.removeLast();
    String tag = MARKS.getOrDefault(mark, end.tag());
    words.add(new ParsedWord(tag, mark, end.head(), end.relation(), end.nameTag()));
    return new ParsedClause(words);
  }

  /** Index of the word that governs the others. */
  int root() {
    return IntStream.range(0, words.size())
        .filter(i -> words.get(i).head() == Token.ROOT)
        .findFirst()
        .orElseThrow();
  }

  /** Whether it is a clause: one finite verb with a subject of its own governs it. */
  boolean isFinite() {
    return isWhole() && isFinite(root());
  }

  /** Whether its first word belongs to the subject of the verb that governs the others. */
  boolean beginsWithSubject() {
    int current = 0;
    while (words.get(current).head() != Token.ROOT && words.get(current).head() != root()) {
      current = words.get(current).head();
    }
    return SUBJECTS.contains(words.get(current).relation());
  }

  /** Whether a verb in it makes it a clause, be it taken for another word's. */
  boolean hasFinite() {
    return isWhole()
        && IntStream.range(0, words.size())
            .anyMatch(i -> isFinite(i) && !ATTRIBUTES.contains(words.get(i).relation()));
  }

  private boolean isWhole() {
    return words.stream().filter(w -> w.head() == Token.ROOT).count() == 1;
  }

  private boolean isFinite(int verb) {
    boolean tensed =
        IntStream.range(0, words.size())
            .anyMatch(i -> (i == verb || isAuxiliary(i, verb)) && FINITE.contains(tag(i)));
    return (tensed || isBare(verb)) && tag(verb).startsWith("VB") && has(verb, SUBJECTS);
  }

  /** Of "Iran and Oman reach a deal" the tagger takes the verb for an infinitive without "to". */
  private boolean isBare(int verb) {
    return tag(verb).equals("VB")
        && verb == root()
        && IntStream.range(0, words.size()).noneMatch(i -> isAuxiliary(i, verb));
  }

  private boolean isAuxiliary(int index, int verb) {
    ParsedWord word = words.get(index);
    return word.head() == verb && word.relation().startsWith("aux");
  }

  private String tag(int index) {
    return words.get(index).tag();
  }

  /** Whether a word governs another one in one of these relations. */
  boolean has(int head, Set<String> relations) {
    return words.stream().anyMatch(w -> w.head() == head && relations.contains(w.relation()));
  }

  /**
   * Its words as they stand in the tree of the sentence.
   *
   * @param offset index of its first word there
   * @param governor index of the word there that governs it, or {@link Token#ROOT}
   * @param relation how it is governed
   */
  List<ParsedWord> shifted(int offset, int governor, String relation) {
    return words.stream()
        .map(
            w ->
                w.head() == Token.ROOT
                    ? attached(w, governor, relation)
                    : attached(w, w.head() + offset, w.relation()))
        .toList();
  }

  private static ParsedWord attached(ParsedWord word, int head, String relation) {
    return new ParsedWord(word.tag(), word.lemma(), head, relation, word.nameTag());
  }
}
