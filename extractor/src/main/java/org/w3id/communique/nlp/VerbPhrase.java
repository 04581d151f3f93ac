package org.w3id.communique.nlp;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A verb of a tree with what belongs to it: what the parsers that mend trees ask of it.
 *
 * @param words the tree
 * @param verb index of the verb
 */
record VerbPhrase(List<ParsedWord> words, int verb) {
  private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
  private static final Set<String> SUBJECTS =
      Set.of("nsubj", "nsubjpass", "csubj", "csubjpass", "expl");
  private static final Set<String> BEFORE_A_VERB = Set.of("aux", "auxpass", "neg", "advmod");

  /** Whether a relation is that of a subject to its verb. */
  static boolean isSubject(String relation) {
    return SUBJECTS.contains(relation);
  }

  /** Whether it, or an auxiliary of it, has a tense. */
  boolean isFinite() {
    return words.get(verb).tag().startsWith("VB")
        && Stream.concat(Stream.of(words.get(verb)), auxiliaries())
            .anyMatch(w -> FINITE.contains(w.tag()));
  }

  boolean isPassive() {
    return auxiliaries().anyMatch(w -> w.relation().equals("auxpass"));
  }

  boolean hasSubject() {
    return dependents().anyMatch(w -> isSubject(w.relation()));
  }

  /** Whether a conjunction opens its clause. */
  boolean isMarked() {
    return dependents().anyMatch(w -> w.relation().equals("mark"));
  }

  /**
   * Whether it or its auxiliary is the form for several, as "they attack", "they have attacked".
   */
  boolean isPlural() {
    return Stream.concat(Stream.of(words.get(verb)), auxiliaries())
        .anyMatch(w -> w.tag().equals("VBP"));
  }

  /** Index of its first word: itself, or an auxiliary or adverb right before it. */
  int begin() {
    int begin = verb;
    while (begin > 0
        && words.get(begin - 1).head() == verb
        && BEFORE_A_VERB.contains(words.get(begin - 1).relation())) {
      begin--;
    }
    return begin;
  }

  /** The subject's relation to it. */
  String subjectRelation() {
    return isPassive() ? "nsubjpass" : "nsubj";
  }

  private Stream<ParsedWord> auxiliaries() {
    return dependents().filter(w -> w.relation().startsWith("aux"));
  }

  private Stream<ParsedWord> dependents() {
    return words.stream().filter(w -> w.head() == verb);
  }
}
